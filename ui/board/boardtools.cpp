// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtools.h"

#include "ui/board/urgencycounts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace lajur::ui {

using itemmodels::BoardCounts;
using itemmodels::BoardFilter;
using itemmodels::BoardModel;
using Density = Preferences::Density;
using Grouping = BoardModel::Grouping;

namespace {

constexpr int rowHeight = 44;
constexpr int narrow = 1240; ///< Below it the last two buttons show their pictures only.

QComboBox *chooser(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    box->setMaximumWidth(118);
    return box;
}

/// A click opens the menu under the button.
void opens(Button *button, QMenu *menu)
{
    QObject::connect(button, &Button::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

} // namespace

BoardTools::BoardTools(BoardModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new Label(TextRole::Title, this))
    , m_field(new SearchField(this))
    , m_opd(chooser(QStringLiteral("opdFilter"), this))
    , m_kind(chooser(QStringLiteral("kindFilter"), this))
    , m_view(new SegmentedControl(this))
    , m_counts(new UrgencyCounts(this))
    , m_group(new Button(Button::Kind::Flat, this))
    , m_size(new Button(Button::Kind::Flat, this))
    , m_groupings(new QActionGroup(this))
    , m_densities(new QActionGroup(this))
{
    setFixedHeight(rowHeight);
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setIconName(QStringLiteral("filter"));
    m_field->setKeyHint(QKeySequence::Find);
    m_field->setMinimumWidth(130);
    m_field->setMaximumWidth(220);
    m_view->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_view->setObjectName(QStringLiteral("viewSegments"));
    m_group->setObjectName(QStringLiteral("groupMenu"));
    m_group->setIcon(icon(QStringLiteral("group")));
    m_size->setObjectName(QStringLiteral("densityMenu"));
    m_size->setIcon(icon(QStringLiteral("density")));
    layOut();
    buildMenus();
    retranslate();

    connect(m_field, &QLineEdit::textChanged, this, &BoardTools::takeFilter);
    connect(m_opd, &QComboBox::currentIndexChanged, this, &BoardTools::takeFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BoardTools::takeFilter);
    connect(m_view, &SegmentedControl::currentChanged, this, &BoardTools::takeFilter);
    connect(&m_model, &BoardModel::shown, this, &BoardTools::takeContents);
}

void BoardTools::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_opd);
    row->addWidget(m_kind);
    row->addWidget(m_view);
    row->addStretch(1);
    row->addWidget(m_counts);
    row->addWidget(m_group);
    row->addWidget(m_size);
}

void BoardTools::buildMenus()
{
    auto *groups = new QMenu(m_group);
    for (const Grouping grouping : {Grouping::Stage, Grouping::Opd, Grouping::None}) {
        QAction *action = m_groupings->addAction(QString());
        action->setData(int(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_model.grouping());
        groups->addAction(action);
    }
    connect(m_groupings, &QActionGroup::triggered, this, [this](QAction *action) {
        m_model.setGrouping(Grouping(action->data().toInt()));
        nameButtons();
    });
    opens(m_group, groups);

    auto *sizes = new QMenu(m_size);
    for (const Density density : {Density::Compact, Density::Medium, Density::Roomy}) {
        QAction *action = m_densities->addAction(QString());
        action->setData(int(density));
        action->setCheckable(true);
        sizes->addAction(action);
    }
    connect(m_densities, &QActionGroup::triggered, this, [this](QAction *action) {
        setDensity(Density(action->data().toInt()));
        emit densityChanged(m_density);
    });
    opens(m_size, sizes);
}

void BoardTools::setDensity(Density density)
{
    m_density = density;
    for (QAction *action : m_densities->actions())
        action->setChecked(Density(action->data().toInt()) == density);
    nameButtons();
}

void BoardTools::retranslate()
{
    m_title->setText(tr("Board"));
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter the cards"));
    m_field->setToolTip(tr("Dims the cards without these words (%1)")
                            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_opd->setAccessibleName(tr("OPD"));
    m_kind->setAccessibleName(tr("Kind of request"));
    m_view->setAccessibleName(tr("Whose cases"));
    const QStringList groupings{tr("Stage"), tr("OPD"), tr("Urgency alone")};
    const QStringList densities{tr("Compact"), tr("Medium"), tr("Roomy")};
    for (int i = 0; i < groupings.size(); ++i)
        m_groupings->actions().at(i)->setText(groupings.at(i));
    for (int i = 0; i < densities.size(); ++i)
        m_densities->actions().at(i)->setText(densities.at(i));
    m_counts->retranslate();
    setDensity(m_density);
    takeContents();
}

void BoardTools::nameButtons()
{
    const QStringList groupings{tr("Group: stage"), tr("Group: OPD"), tr("Group: none")};
    const QString group = groupings.at(int(m_model.grouping()));
    const QString size = m_densities->actions().at(int(m_density))->text();
    const bool wide = width() >= narrow;
    m_group->setText(wide ? group : QString());
    m_size->setText(wide ? size : QString());
    m_group->setToolTip(group);
    m_size->setToolTip(tr("Size of the cards: %1").arg(size));
    m_group->setAccessibleName(m_group->toolTip());
    m_size->setAccessibleName(m_size->toolTip());
    m_group->updateGeometry();
    m_size->updateGeometry();
}

void BoardTools::fill(QComboBox *box, const QString &any, const QStringList &values, const QStringList &titles)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker silent(box);
    box->clear();
    box->addItem(any, QString());
    for (int i = 0; i < values.size(); ++i)
        box->addItem(titles.at(i), values.at(i));
    // What was chosen stays, also while no case has it.
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    box->setToolTip(box->currentText());
}

void BoardTools::takeContents()
{
    const BoardCounts &counts = m_model.counts();
    m_view->setSegments({tr("All %1").arg(counts.all), tr("For me %1").arg(counts.forMe),
                         tr("Waiting for others %1").arg(counts.waiting)});
    m_counts->setCounts(counts.late, counts.nearLate);
    const QStringList opds = m_model.opds();
    fill(m_opd, tr("All OPD"), opds, opds);
    const QStringList kinds = m_model.kinds();
    QStringList titles;
    for (const QString &kind : kinds)
        titles.append(itemmodels::kindTitle(kind));
    fill(m_kind, tr("All kinds"), kinds, titles);
}

void BoardTools::takeFilter()
{
    BoardFilter filter;
    filter.view = BoardFilter::View(qMax(0, m_view->current()));
    filter.opd = m_opd->currentData().toString();
    filter.kind = m_kind->currentData().toString();
    filter.text = m_field->text().simplified();
    m_model.setFilter(filter);
}

void BoardTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameButtons();
}

} // namespace lajur::ui
