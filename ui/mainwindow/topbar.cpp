// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/topbar.h"

#include "ui/mainwindow/userbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lajur::ui {

namespace {
constexpr int barHeight = 48;
constexpr int edge = 12;
constexpr int searchWidth = 392;
} // namespace

TopBar::TopBar(QAction *newCase, QAction *find, QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_newCase(new Button(Button::Kind::Main, this))
    , m_user(new UserButton(this))
{
    setFixedHeight(barHeight);
    m_field->setObjectName(QStringLiteral("find"));
    m_field->setKeyHint(find->shortcut());
    m_field->setMaximumWidth(searchWidth);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_newCase->setObjectName(QStringLiteral("newCase"));
    m_newCase->setIcon(newCase->icon());
    m_newCase->setAction(newCase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge, 0, edge - 6, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addStretch();
    layout->addWidget(m_newCase);
    layout->addWidget(m_user);
    retranslate();
}

void TopBar::setNewCaseFilled(bool filled)
{
    m_newCase->setKind(filled ? Button::Kind::Main : Button::Kind::Plain);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find a name, NIP, NIK, case number, command"));
    m_field->setAccessibleName(tr("Find cases and commands"));
}

} // namespace lajur::ui
