// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lajur::ui {

EmptyState::EmptyState(const QString &icon, const QString &sentence, QAction *action, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new Label(TextRole::Body, this))
    , m_sentence(new Label(TextRole::Body, sentence, this))
{
    m_sentence->setTone(Label::Tone::Muted);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
    if (action) {
        auto *button = new Button(Button::Kind::Plain, this);
        button->setObjectName(QStringLiteral("emptyAction"));
        button->setAction(action);
        column->addSpacing(4);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch();
    takeTheme();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::takeTheme()
{
    m_picture->setIcon(m_icon, 32, Theme::current().muted);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace lajur::ui
