// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/formbinder.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lajur::ui {

namespace {

FormField::Hint hintOf(forms::FieldState::Mark mark)
{
    switch (mark) {
    case forms::FieldState::Mark::None:
        return FormField::Hint::None;
    case forms::FieldState::Mark::Plain:
        return FormField::Hint::Plain;
    case forms::FieldState::Mark::Check:
        return FormField::Hint::Check;
    case forms::FieldState::Mark::Warning:
        return FormField::Hint::Warning;
    case forms::FieldState::Mark::Error:
        return FormField::Hint::Error;
    }
    return FormField::Hint::None;
}

} // namespace

FormBinder::FormBinder(forms::FormModel &form, QObject *parent)
    : QObject(parent)
    , m_form(&form)
{
    connect(m_form, &forms::FormModel::fieldChanged, this, &FormBinder::show);
    connect(m_form, &forms::FormModel::stateChanged, this, &FormBinder::showState);
}

FormField *FormBinder::bind(const QString &name, QWidget *editor, QWidget *parent, const QString &title)
{
    editor->setObjectName(name);
    auto *field = new FormField(title.isEmpty() ? m_form->title(name) : title, editor, parent);
    m_fields.insert(name, field);
    if (!title.isEmpty())
        m_titles.insert(name, title);
    connectEditor(name, editor);
    editor->installEventFilter(this);
    connect(field, &FormField::linkActivated, this, [this, name] { m_form->applyFix(name); });
    show(name);
    showState(name);
    return field;
}

void FormBinder::connectEditor(const QString &name, QWidget *editor)
{
    const auto give = [this, name](const QVariant &value) {
        if (!m_showing)
            m_form->setValue(name, value);
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, give);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, [give, text] { give(text->toPlainText()); });
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        connect(box, &QCheckBox::toggled, this, give);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        connect(combo, &QComboBox::currentIndexChanged, this, [give, combo] { give(combo->currentData()); });
    }
}

QWidget *FormBinder::editor(const QString &name) const
{
    const FormField *found = field(name);
    return found ? found->editor() : nullptr;
}

QString FormBinder::shownText(const QString &name) const
{
    const QVariant value = m_form->value(name);
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(QStringLiteral("dd-MM-yyyy"));
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toString(QStringLiteral("dd-MM-yyyy HH.mm"));
    return value.toString();
}

void FormBinder::show(const QString &name)
{
    QWidget *widget = editor(name);
    // What somebody types is theirs: the cursor stays where it is unless the form itself changed the value.
    if (!widget || m_showing)
        return;
    m_showing = true;
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        const bool sameValue = forms::keptValue(m_form->kind(name), line->text()) == m_form->value(name);
        if (!sameValue || (!line->hasFocus() && line->text() != shownText(name)))
            line->setText(shownText(name));
        if (!line->hasFocus())
            line->setCursorPosition(0);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        if (text->toPlainText() != shownText(name))
            text->setPlainText(shownText(name));
    } else if (auto *box = qobject_cast<QCheckBox *>(widget)) {
        box->setChecked(m_form->value(name).toBool());
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        combo->setCurrentIndex(combo->findData(m_form->value(name)));
    }
    m_showing = false;
}

void FormBinder::showState(const QString &name)
{
    if (FormField *found = field(name)) {
        const forms::FieldState state = m_form->state(name);
        found->setHint(hintOf(state.mark), state.hint, state.fix);
        found->editor()->setToolTip(state.hint);
    }
}

QStringList FormBinder::faultyFields() const
{
    QStringList faulty = m_form->fieldNames();
    faulty.removeIf([this](const QString &name) { return m_form->state(name).mark != forms::FieldState::Mark::Error; });
    return faulty;
}

bool FormBinder::focusField(const QString &name) const
{
    QWidget *widget = editor(name);
    if (!widget)
        return false;
    widget->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    return true;
}

void FormBinder::setReadOnly(const QString &name, bool readOnly)
{
    QWidget *widget = editor(name);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->setReadOnly(readOnly);
    else if (widget)
        widget->setEnabled(!readOnly);
}

void FormBinder::retranslate()
{
    for (auto entry = m_fields.constBegin(); entry != m_fields.constEnd(); ++entry) {
        if (!m_titles.contains(entry.key()))
            entry.value()->setTitle(m_form->title(entry.key()));
    }
}

bool FormBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_form)
        return false;
    const QString name = watched->objectName();
    switch (event->type()) {
    case QEvent::FocusIn:
        m_form->setEditing(name);
        emit fieldEntered(name);
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason)
            break;
        if (m_form->editing() == name)
            m_form->setEditing({});
        show(name);
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z)) {
            event->ignore(); // takes back a step of the SOP, not a word
            return true;
        }
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
        if (!undo && !redo)
            break;
        if (event->type() == QEvent::KeyPress)
            undo ? m_form->undo() : m_form->redo();
        event->accept();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lajur::ui
