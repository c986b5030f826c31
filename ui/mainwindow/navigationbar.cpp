// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/navigationbar.h"

#include "ui/mainwindow/navigationbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {
constexpr int openWidth = 150;
constexpr int foldedWidth = 48;
constexpr int edge = 8;
constexpr int headHeight = 48;
} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, 0, edge, 8);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_list = new QVBoxLayout;
    m_list->setSpacing(4);
    layout->addLayout(m_list);
    layout->addStretch();
    layout->addWidget(makeFoot());
    retranslate();
    takeFold();
}

QWidget *NavigationBar::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_brand = new QWidget(head);
    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(8, 0, 0, 0);
    brand->setSpacing(8);
    auto *logo = new QLabel(m_brand);
    logo->setPixmap(applicationIcon().pixmap(QSize(20, 20), devicePixelRatioF()));
    brand->addWidget(logo);
    brand->addWidget(new Label(TextRole::Title, QStringLiteral("Lajur"), m_brand));
    layout->addWidget(m_brand);
    layout->addStretch();
    m_fold = new Button(Button::Kind::Flat, head);
    m_fold->setObjectName(QStringLiteral("foldNavigation"));
    m_fold->setIcon(icon(QStringLiteral("menu")));
    m_fold->setFixedSize(32, 32);
    connect(m_fold, &QAbstractButton::clicked, this, &NavigationBar::foldRequested);
    layout->addWidget(m_fold);
    return head;
}

QWidget *NavigationBar::makeFoot()
{
    m_foot = new QWidget(this);
    m_footLines = new QVBoxLayout(m_foot);
    m_footLines->setContentsMargins(0, 8, 0, 4);
    // The words stand under each other; a mark before them hangs out to the left.
    constexpr int indent = 8;
    m_footLines->setSpacing(0);
    for (Label **line : {&m_day, &m_time, &m_said}) {
        *line = new Label(TextRole::Caption, m_foot);
        (*line)->setTone(Label::Tone::Muted);
        (*line)->setElided(true);
        (*line)->setContentsMargins(indent, 0, 0, 0);
        m_footLines->addWidget(*line);
    }
    return m_foot;
}

void NavigationBar::addEntry(Place place, const QString &icon, QAction *action)
{
    auto *button = new NavigationButton(icon, this);
    button->setObjectName(action->objectName());
    m_entries.insert(place, button);
    m_actions.insert(place, action);
    m_list->addWidget(button);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &NavigationBar::retranslate);
    retranslate();
}

void NavigationBar::setCurrent(Place place)
{
    if (NavigationButton *button = m_entries.value(place))
        button->setChecked(true);
}

void NavigationBar::setCount(Place place, int count)
{
    if (NavigationButton *button = m_entries.value(place))
        button->setCount(count);
}

void NavigationBar::setFolded(bool folded)
{
    m_folded = folded;
    takeFold();
}

void NavigationBar::setSaid(const QString &text)
{
    m_said->setText(text);
}

void NavigationBar::setTime(const QString &day, const QString &time)
{
    m_day->setText(day);
    m_time->setText(time);
}

void NavigationBar::addToFoot(QWidget *widget)
{
    m_footLines->addWidget(widget);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.nav);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line);
    if (!m_folded)
        painter.fillRect(edge, m_foot->y(), width() - 2 * edge, 1, theme.line);
}

void NavigationBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NavigationBar::retranslate()
{
    setAccessibleName(tr("Navigation"));
    m_fold->setToolTip(tr("Fold the navigation"));
    m_fold->setAccessibleName(tr("Fold the navigation"));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QAction *action = m_actions.value(entry.key());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.value()->setText(action->text());
        entry.value()->setAccessibleName(action->text());
        entry.value()->setToolTip(keys.isEmpty() ? action->text()
                                                 : QStringLiteral("%1 (%2)").arg(action->text(), keys));
    }
}

void NavigationBar::takeFold()
{
    setFixedWidth(m_folded ? foldedWidth : openWidth);
    m_brand->setVisible(!m_folded);
    m_foot->setVisible(!m_folded);
    for (NavigationButton *button : std::as_const(m_entries))
        button->setFolded(m_folded);
}

} // namespace lajur::ui
