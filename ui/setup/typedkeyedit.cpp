// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/typedkeyedit.h"

#include "ui/setup/recoverykeytext.h"
#include "ui/setup/recoverykeyview.h"

#include <algorithm>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStyle>

namespace lajur::ui {

using recoverykey::groupSize;

TypedKeyEdit::TypedKeyEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < recoverykey::groups; ++i) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("group%1").arg(i + 1));
        edit->setAlignment(Qt::AlignHCenter);
        edit->setMinimumWidth(64);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, [this, i](const QString &text) { take(i, text); });
        connect(edit, &QLineEdit::returnPressed, this, &TypedKeyEdit::returnPressed);
        grid->addWidget(edit, i / RecoveryKeyView::columns, i % RecoveryKeyView::columns);
        m_edits.append(edit);
    }
    setFocusProxy(m_edits.constFirst());
    retranslate();
}

void TypedKeyEdit::setKey(const QString &key)
{
    m_key = recoverykey::split(key);
    clear();
}

void TypedKeyEdit::clear()
{
    for (int i = 0; i < recoverykey::groups; ++i) {
        m_edits.at(i)->clear();
        mark(i);
    }
    emit edited();
}

/// What is more than a group, as when the whole key is pasted, flows into the groups behind it.
void TypedKeyEdit::take(int group, const QString &typed)
{
    QString rest = typed.toUpper();
    rest.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    int last = group;
    for (int i = group; i < recoverykey::groups && (i == group || !rest.isEmpty()); ++i) {
        m_edits.at(i)->setText(rest.left(groupSize));
        rest.remove(0, groupSize);
        mark(i);
        last = i;
    }
    if (m_edits.at(last)->text().size() == groupSize && last + 1 < recoverykey::groups && m_edits.at(group)->hasFocus())
        m_edits.at(last + 1)->setFocus(Qt::OtherFocusReason);
    emit edited();
}

bool TypedKeyEdit::isWrong(int group) const
{
    const QString typed = recoverykey::normalised(m_edits.at(group)->text());
    return typed.size() == groupSize && typed != m_key.value(group);
}

void TypedKeyEdit::mark(int group)
{
    QLineEdit *edit = m_edits.at(group);
    const QVariant state = isWrong(group) ? QVariant(QStringLiteral("error")) : QVariant();
    if (edit->property("state") == state)
        return;
    edit->setProperty("state", state);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
    edit->update();
}

bool TypedKeyEdit::isBegun() const
{
    return std::any_of(m_edits.begin(), m_edits.end(), [](const QLineEdit *edit) { return !edit->text().isEmpty(); });
}

bool TypedKeyEdit::isRight() const
{
    for (int i = 0; i < recoverykey::groups; ++i) {
        if (m_key.value(i).isEmpty() || recoverykey::normalised(m_edits.at(i)->text()) != m_key.value(i))
            return false;
    }
    return true;
}

QList<int> TypedKeyEdit::wrongGroups() const
{
    QList<int> wrong;
    for (int i = 0; i < recoverykey::groups; ++i) {
        if (isWrong(i))
            wrong << i + 1;
    }
    return wrong;
}

/// Backspace in an empty group goes back into the one before.
bool TypedKeyEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        const qsizetype group = m_edits.indexOf(qobject_cast<QLineEdit *>(watched));
        if (group > 0 && m_edits.at(group)->text().isEmpty()) {
            m_edits.at(group - 1)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TypedKeyEdit::retranslate()
{
    for (int i = 0; i < recoverykey::groups; ++i)
        m_edits.at(i)->setAccessibleName(tr("Group %1 of the recovery key").arg(i + 1));
}

void TypedKeyEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
