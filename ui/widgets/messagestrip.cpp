// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagestrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int lineGap = 4; // puts a single line in the middle of the close button's 28 px

struct Manner {
    QColor tint;
    QColor colour;
    QString icon;
    Label::Tone text;
};

Manner mannerOf(MessageStrip::Tone tone)
{
    const Theme &theme = Theme::current();
    switch (tone) {
    case MessageStrip::Tone::Info:
        break;
    case MessageStrip::Tone::Warning:
        return {theme.warnTint, theme.warn, QStringLiteral("tri"), Label::Tone::Warn};
    case MessageStrip::Tone::Error:
        return {theme.lateTint, theme.late, QStringLiteral("oct"), Label::Tone::Late};
    case MessageStrip::Tone::Ok:
        return {theme.okTint, theme.ok, QStringLiteral("check"), Label::Tone::Ok};
    }
    return {theme.infoTint, theme.info, QStringLiteral("info"), Label::Tone::Info};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_mark(new Label(TextRole::Body, this))
    , m_text(new Label(TextRole::Body, this))
    , m_actions(new QHBoxLayout)
    , m_close(new Button(Button::Kind::Flat, this))
{
    m_text->setObjectName(QStringLiteral("stripText"));
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, lineGap, 0, lineGap);
    m_mark->setContentsMargins(0, lineGap, 0, 0);
    m_close->setObjectName(QStringLiteral("stripClose"));
    m_close->setHeight(Button::Height::Small);
    m_close->setIcon(icon(QStringLiteral("cross")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &Button::clicked, this, &MessageStrip::clear);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_actions->setSpacing(16);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageStrip::show(Tone tone, const QString &text, const QStringList &actions)
{
    m_tone = tone;
    m_text->setText(text);
    qDeleteAll(m_links);
    m_links.clear();
    for (int index = 0; index < actions.size(); ++index) {
        auto *link = new Button(actions.at(index), Button::Kind::Link, this);
        link->setObjectName(QStringLiteral("stripAction%1").arg(index));
        connect(link, &Button::clicked, this, [this, index] { emit actionTriggered(index); });
        m_actions->addWidget(link);
        m_links.append(link);
    }
    setTabOrder(m_links.isEmpty() ? m_close : static_cast<QWidget *>(m_links.last()), m_close);
    takeTheme();
    setVisible(true);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::clear()
{
    hide();
    m_text->clear();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::takeTheme()
{
    const Manner manner = mannerOf(m_tone);
    m_mark->setIcon(manner.icon, 16, manner.colour);
    m_text->setTone(manner.text);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(painter, rect(), 4, mannerOf(m_tone).tint);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace lajur::ui
