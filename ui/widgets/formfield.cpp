// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStyle>

namespace lajur::ui {

namespace {

constexpr int titleWidth = 112;
constexpr int titleGap = 12;
constexpr int editorHeight = 32;
constexpr int markSize = 14;
constexpr int textMargin = 6; // with the frame, as far in as the text of a line edit

struct Manner {
    QString icon;
    QColor colour;
    Label::Tone tone;
};

Manner mannerOf(FormField::Hint hint)
{
    const Theme &theme = Theme::current();
    switch (hint) {
    case FormField::Hint::None:
    case FormField::Hint::Plain:
        break;
    case FormField::Hint::Check:
        return {QStringLiteral("check"), theme.ok, Label::Tone::Ok};
    case FormField::Hint::Warning:
        return {QStringLiteral("tri"), theme.warn, Label::Tone::Warn};
    case FormField::Hint::Error:
        return {QStringLiteral("oct"), theme.late, Label::Tone::Late};
    }
    return {{}, theme.muted, Label::Tone::Muted};
}

} // namespace

FormField::FormField(const QString &title, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new Label(TextRole::Body, this))
    , m_row(new QWidget(this))
    , m_mark(new Label(TextRole::Small, m_row))
    , m_text(new Label(TextRole::Small, m_row))
    , m_link(new Button(Button::Kind::Link, m_row))
    , m_grid(new QGridLayout(this))
{
    m_editor->setParent(this);
    m_editor->setMinimumHeight(editorHeight);
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor))
        text->document()->setDocumentMargin(textMargin);
    m_title->setTone(Label::Tone::Muted);
    m_title->setBuddy(m_editor);
    m_text->setObjectName(QStringLiteral("fieldHint"));
    m_link->setObjectName(QStringLiteral("fieldLink"));
    connect(m_link, &Button::clicked, this, &FormField::linkActivated);

    auto *hints = new QHBoxLayout(m_row);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(4);
    // A long sentence takes a second line rather than widening the form or losing its end.
    m_text->setWordWrap(true);
    // One line is reserved; else a dialog could not be lower than the sentence with a word a line.
    m_text->setMinimumSize(1, m_text->minimumSizeHint().height());
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hints->addWidget(m_mark, 0, Qt::AlignTop);
    hints->addWidget(m_text, 1, Qt::AlignTop);
    hints->addWidget(m_link, 0, Qt::AlignTop);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(titleGap);
    m_grid->setVerticalSpacing(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setTitle(title);
    arrange();
    setHint(Hint::None);
}

void FormField::setTitle(const QString &title)
{
    m_title->setText(title);
    m_editor->setAccessibleName(QString(title).remove(QLatin1Char('&')));
}

void FormField::setHint(Hint hint, const QString &text, const QString &linkText)
{
    m_hint = hint;
    m_text->setText(text);
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    m_editor->setAccessibleDescription(text);
    m_editor->setProperty("state", hint == Hint::Error ? QStringLiteral("error") : QString());
    m_editor->update();
    m_row->setVisible(m_reserved || hint != Hint::None);
    showMark();
}

QString FormField::hintText() const
{
    return m_text->text();
}

void FormField::setHintReserved(bool reserved)
{
    m_reserved = reserved;
    m_row->setVisible(m_reserved || m_hint != Hint::None);
}

void FormField::setLabelAbove(bool above)
{
    if (above == m_above)
        return;
    m_above = above;
    arrange();
}

void FormField::arrange()
{
    for (QWidget *part : {static_cast<QWidget *>(m_title), m_editor, m_row})
        m_grid->removeWidget(part);
    m_title->setMinimumSize(m_above ? 0 : titleWidth, m_above ? 0 : editorHeight);
    m_title->setAlignment((m_above ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_title->setRole(m_above ? TextRole::Small : TextRole::Body);
    if (m_above) {
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_editor, 1, 0);
        m_grid->addWidget(m_row, 2, 0);
    } else {
        m_grid->addWidget(m_title, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_editor, 0, 1);
        m_grid->addWidget(m_row, 1, 1);
    }
    m_grid->setColumnStretch(m_above ? 0 : 1, 1);
    m_grid->setColumnStretch(m_above ? 1 : 0, 0);
}

void FormField::showMark()
{
    const Manner manner = mannerOf(m_hint);
    m_text->setTone(manner.tone);
    m_mark->setVisible(!manner.icon.isEmpty());
    if (!manner.icon.isEmpty())
        m_mark->setIcon(manner.icon, markSize, manner.colour);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showMark();
}

} // namespace lajur::ui
