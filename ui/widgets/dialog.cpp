// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int edge = 24;
constexpr int footEdge = 12;

} // namespace

Dialog::Dialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new Label(TextRole::Title, this))
    , m_sentence(new Label(TextRole::Body, this))
    , m_strip(new MessageStrip(this))
    , m_content(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_foot))
{
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_sentence->setObjectName(QStringLiteral("dialogSentence"));
    m_sentence->setTone(Label::Tone::Muted);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_strip->setObjectName(QStringLiteral("dialogStrip"));

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(edge, edge - 4, edge, edge - 4);
    inner->setSpacing(4);
    inner->addWidget(m_title);
    inner->addWidget(m_sentence);
    auto *notice = new QVBoxLayout; // its margin is there only while the strip is
    notice->setContentsMargins(0, 8, 0, 0);
    notice->addWidget(m_strip);
    inner->addLayout(notice);
    m_content->setContentsMargins(0, 12, 0, 0);
    m_content->setSpacing(8);
    inner->addLayout(m_content, 1);

    m_buttons->setContentsMargins(edge, footEdge, edge, footEdge);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(inner, 1);
    outer->addWidget(m_foot);
    setMinimumWidth(420);

    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::Key_F5)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_main)
                m_main->click();
        });
    }
}

void Dialog::setHeading(const QString &title, const QString &sentence)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

Button *Dialog::addButton(Button::Kind kind, const QString &text)
{
    auto *button = new Button(text, kind, m_foot);
    const bool main = kind == Button::Kind::Main || kind == Button::Kind::Closed;
    m_buttons->insertWidget(m_main ? m_buttons->count() - 1 : m_buttons->count(), button);
    if (main) {
        m_main = button;
        button->setObjectName(QStringLiteral("mainButton"));
        button->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
        button->setAutoDefault(true);
        button->setDefault(true);
    }
    return button;
}

void Dialog::setMainButton(Button *button)
{
    if (m_main)
        m_main->setKind(Button::Kind::Plain);
    m_main = button;
    m_main->setKind(Button::Kind::Main);
    m_main->setDefault(true);
}

Button *Dialog::addCancelButton(const QString &text)
{
    Button *button = addButton(Button::Kind::Plain, text.isEmpty() ? tr("Cancel") : text);
    button->setObjectName(QStringLiteral("cancelButton"));
    connect(button, &Button::clicked, this, &Dialog::reject);
    return button;
}

void Dialog::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(m_foot->geometry(), theme.surface);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme.line);
}

} // namespace lajur::ui
