// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traypanel.h"

#include "models/domain/document.h"
#include "ui/widgets/button.h"
#include "ui/widgets/finder.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspace.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::TrayModel;
using itemmodels::TrayTarget;

TrayPanel::TrayPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_caseHead(new SectionHead({}, this))
    , m_target(new Label(TextRole::BodyStrong, this))
    , m_search(new SearchField(this))
    , m_finder(new Finder(workspace, m_search, parent ? parent : this)) // its list may lie beside the panel
    , m_kindHead(new SectionHead({}, this))
    , m_kinds(new QButtonGroup(this))
    , m_reason(new Label(TextRole::Small, this))
    , m_fault(new Label(TextRole::Small, this))
    , m_plan(new Label(TextRole::Small, this))
    , m_attach(new Button(Button::Kind::Main, this))
    , m_remove(new Button(Button::Kind::Plain, this))
{
    build();
    connect(m_finder, &Finder::caseChosen, this, [this](const domain::CaseSummary &found) {
        emit targetChosen({found.id, found.number, found.name});
    });
    connect(m_attach, &Button::clicked, this, &TrayPanel::attachRequested);
    connect(m_remove, &Button::clicked, this, &TrayPanel::removeRequested);
    retranslate();
    setTarget({});
    setPlan({}, false);
}

void TrayPanel::build()
{
    setObjectName(QStringLiteral("trayPanel"));
    m_search->setObjectName(QStringLiteral("trayCase"));
    m_target->setObjectName(QStringLiteral("trayTarget"));
    m_target->setWordWrap(true);
    m_reason->setTone(Label::Tone::Muted);
    m_reason->setWordWrap(true);
    m_plan->setObjectName(QStringLiteral("trayPlan"));
    m_plan->setWordWrap(true);
    m_attach->setObjectName(QStringLiteral("trayAttach"));
    m_attach->setKeyHint(QKeySequence(Qt::Key_F5));
    m_remove->setObjectName(QStringLiteral("trayRemove"));
    m_remove->setKeyHint(QKeySequence(Qt::Key_Delete));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_caseHead);
    column->addWidget(m_target);
    column->addWidget(m_search);
    column->addSpacing(8);
    column->addWidget(m_kindHead);
    const QStringList kinds = TrayModel::kinds();
    m_kinds->setExclusive(false); // none is chosen while the pages differ
    for (int i = 0; i < kinds.size(); ++i) {
        auto *kind = new QRadioButton(this);
        kind->setAutoExclusive(false);
        kind->setObjectName(QStringLiteral("trayKind_%1").arg(kinds.at(i)));
        m_kinds->addButton(kind, i);
        column->addWidget(kind);
        connect(kind, &QRadioButton::clicked, this, [this, id = kinds.at(i)] { emit kindChosen(id); });
    }
    m_fault->setObjectName(QStringLiteral("trayFault"));
    m_fault->setTone(Label::Tone::Warn);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_reason);
    column->addWidget(m_fault);
    column->addStretch(1);
    column->addWidget(m_plan);
    column->addWidget(m_attach);
    column->addWidget(m_remove);
}

void TrayPanel::setTarget(const TrayTarget &target)
{
    m_case = target;
    m_target->setTone(target.id.isValid() ? Label::Tone::Normal : Label::Tone::Muted);
    m_target->setText(target.id.isValid() ? QStringLiteral("%1\n%2").arg(target.name, target.number)
                                          : tr("No case chosen yet"));
}

void TrayPanel::setKind(const QString &kind, const QString &reason)
{
    const QStringList kinds = TrayModel::kinds();
    for (int i = 0; i < kinds.size(); ++i)
        m_kinds->button(i)->setChecked(kinds.at(i) == kind);
    m_reason->setText(reason);
}

void TrayPanel::setFault(const QString &sentences)
{
    m_fault->setText(sentences);
    m_fault->setVisible(!sentences.isEmpty());
}

QString TrayPanel::planText(const TrayModel::Plan &plan) const
{
    if (!plan.noKind.isEmpty())
        return tr("%n page(s) without a kind: choose it with the keys 1 to 9.", nullptr, int(plan.noKind.size()));
    if (!plan.noCase.isEmpty())
        return tr("Choose the case the page(s) go to.", nullptr, int(plan.noCase.size()));
    QStringList lines;
    for (const TrayModel::Batch &batch : plan.batches)
        lines.append(tr("%1, %n page(s) → %2", nullptr, int(batch.pages.size()))
                         .arg(domain::documentKindTitle(batch.kind), batch.target.number));
    return lines.join(u'\n');
}

void TrayPanel::setPlan(const TrayModel::Plan &plan, bool busy)
{
    m_plan->setText(busy ? tr("Attaching…") : planText(plan));
    m_attach->setEnabled(plan.isComplete() && !busy);
    const bool any
        = !plan.batches.isEmpty() || !plan.noKind.isEmpty() || !plan.noCase.isEmpty() || !plan.receipts.isEmpty();
    m_remove->setEnabled(any && !busy);
    for (QAbstractButton *kind : m_kinds->buttons())
        kind->setEnabled(any && !busy);
}

void TrayPanel::findCase()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void TrayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
}

void TrayPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrayPanel::retranslate()
{
    m_caseHead->setTitle(tr("Goes to the case"));
    m_search->setPlaceholderText(tr("Name, NIP or case number"));
    m_search->setAccessibleName(tr("Find the case the pages go to"));
    m_kindHead->setTitle(tr("Kind of paper"));
    const QStringList kinds = TrayModel::kinds();
    for (int i = 0; i < kinds.size(); ++i) {
        const QString title = domain::documentKindTitle(kinds.at(i));
        m_kinds->button(i)->setText(QStringLiteral("%1  %2").arg(i + 1).arg(title));
        m_kinds->button(i)->setAccessibleName(title);
        m_kinds->button(i)->setToolTip(tr("Key %1").arg(i + 1));
    }
    m_attach->setText(tr("Attach"));
    m_remove->setText(tr("Remove…"));
    setTarget(m_case);
}

} // namespace lajur::ui
