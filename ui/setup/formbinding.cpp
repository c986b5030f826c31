// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/formbinding.h"

#include "models/forms/formmodel.h"
#include "ui/setup/logochooser.h"
#include "ui/setup/passwordedit.h"
#include "ui/setup/rolesedit.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace lajur::ui {

namespace {

constexpr int TextMargins = 14; ///< Of a text editor, above and below its lines together.

QString shown(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(QStringLiteral("dd-MM-yyyy"))
                                              : value.toString();
}

FormField::Hint hintOf(forms::FieldState::Mark mark)
{
    switch (mark) {
    case forms::FieldState::Mark::Plain:
        return FormField::Hint::Plain;
    case forms::FieldState::Mark::Check:
        return FormField::Hint::Check;
    case forms::FieldState::Mark::Warning:
        return FormField::Hint::Warning;
    case forms::FieldState::Mark::Error:
        return FormField::Hint::Error;
    case forms::FieldState::Mark::None:
        break;
    }
    return FormField::Hint::None;
}

} // namespace

FormBinding::FormBinding(forms::FormModel &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
{
    connect(&form, &forms::FormModel::fieldChanged, this, &FormBinding::show);
    connect(&form, &forms::FormModel::stateChanged, this, &FormBinding::showState);
}

FormField *FormBinding::add(const QString &name, QWidget *editor, QWidget *parent)
{
    editor->setObjectName(name);
    // A compound editor hands the focus on to one of its parts.
    QWidget *focused = editor->focusProxy() ? editor->focusProxy() : editor;
    focused->installEventFilter(this);
    auto *row = new FormField(m_form.title(name), editor, parent);
    connect(row, &FormField::linkActivated, this, [this, name] { m_form.applyFix(name); });
    m_names << name;
    m_rows.insert(name, row);
    m_editors.insert(name, editor);
    show(name);
    showState(name);
    return row;
}

FormField *FormBinding::addLine(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit;
    connect(edit, &QLineEdit::textEdited, this, [this, name](const QString &text) { m_form.setValue(name, text); });
    return add(name, edit, parent);
}

FormField *FormBinding::addLines(const QString &name, int rows, QWidget *parent)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(rows * lineHeight(TextRole::Body) + TextMargins);
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, name, edit] { m_form.setValue(name, edit->toPlainText()); });
    return add(name, edit, parent);
}

FormField *FormBinding::addPassword(const QString &name, QWidget *parent)
{
    auto *edit = new PasswordEdit;
    connect(edit, &QLineEdit::textEdited, this, [this, name](const QString &text) { m_form.setValue(name, text); });
    return add(name, edit, parent);
}

FormField *FormBinding::addRoles(const QString &name, QWidget *parent)
{
    auto *edit = new RolesEdit;
    connect(edit, &RolesEdit::rolesChanged, this, [this, name, edit] { m_form.setValue(name, edit->roles()); });
    return add(name, edit, parent);
}

FormField *FormBinding::addChoice(const QString &name, const QList<Choice> &choices, QWidget *parent)
{
    auto *combo = new QComboBox;
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    connect(combo, &QComboBox::activated, this, [this, name, combo] { m_form.setValue(name, combo->currentData()); });
    return add(name, combo, parent);
}

FormField *FormBinding::addLogo(const QString &name, Prompts &prompts, QWidget *parent)
{
    auto *chooser = new LogoChooser(prompts);
    connect(chooser, &LogoChooser::logoChanged, this,
            [this, name, chooser] { m_form.setValue(name, chooser->logo()); });
    return add(name, chooser, parent);
}

QCheckBox *FormBinding::addFlag(const QString &name, QWidget *parent)
{
    auto *box = new QCheckBox(m_form.title(name), parent);
    box->setObjectName(name);
    box->installEventFilter(this);
    connect(box, &QCheckBox::toggled, this, [this, name](bool on) { m_form.setValue(name, on); });
    m_names << name;
    m_editors.insert(name, box);
    show(name);
    return box;
}

void FormBinding::setChoices(const QString &name, const QList<Choice> &choices)
{
    auto *combo = qobject_cast<QComboBox *>(m_editors.value(name));
    for (int i = 0; combo && i < combo->count() && i < choices.size(); ++i)
        combo->setItemText(i, choices.at(i).second);
}

/// Leaves an editor alone that shows the value already, so that its cursor stays where it is.
void FormBinding::show(const QString &name)
{
    QWidget *editor = m_editors.value(name);
    const QVariant value = m_form.value(name);
    const QSignalBlocker silent(editor);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (line->text() != shown(value))
            line->setText(shown(value));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        if (text->toPlainText() != value.toString())
            text->setPlainText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(value));
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setChecked(value.toBool());
    } else if (auto *roles = qobject_cast<RolesEdit *>(editor)) {
        roles->setRoles(value.toStringList());
    } else if (auto *logo = qobject_cast<LogoChooser *>(editor)) {
        logo->setLogo(value.toByteArray());
    }
}

void FormBinding::showState(const QString &name)
{
    FormField *row = m_rows.value(name);
    if (!row)
        return;
    const forms::FieldState state = m_form.state(name);
    row->setHint(hintOf(state.mark), state.hint, state.fix);
}

bool FormBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return QObject::eventFilter(watched, event);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value() == watched || it.value()->focusProxy() == watched) {
            if (event->type() == QEvent::FocusIn)
                m_form.setEditing(it.key());
            else if (m_form.editing() == it.key())
                m_form.setEditing({});
        }
    }
    return QObject::eventFilter(watched, event);
}

void FormBinding::setReadOnly(bool readOnly)
{
    for (QWidget *editor : std::as_const(m_editors)) {
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
            text->setReadOnly(readOnly);
        else if (auto *logo = qobject_cast<LogoChooser *>(editor))
            logo->setReadOnly(readOnly);
        else
            editor->setEnabled(!readOnly);
    }
}

void FormBinding::setLabelsAbove()
{
    for (FormField *row : std::as_const(m_rows))
        row->setLabelAbove(true);
}

void FormBinding::setFocus(const QString &name)
{
    if (QWidget *editor = m_editors.value(name))
        editor->setFocus(Qt::OtherFocusReason);
}

bool FormBinding::check()
{
    m_form.checkAll();
    const QList<domain::Reason> faults = m_form.errors();
    for (const domain::Reason &fault : faults) {
        if (m_editors.contains(fault.field)) {
            setFocus(fault.field);
            return false;
        }
    }
    return true;
}

void FormBinding::retranslate()
{
    m_form.refresh();
    for (const QString &name : std::as_const(m_names)) {
        if (FormField *row = m_rows.value(name))
            row->setTitle(m_form.title(name));
        else if (auto *box = qobject_cast<QCheckBox *>(m_editors.value(name)))
            box->setText(m_form.title(name));
    }
}

} // namespace lajur::ui
