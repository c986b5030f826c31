// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/formmodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace lajur::ui {

class FormField;

/// Ties the fields of a form to their editors: what is typed goes into the form, what the form says about it appears
/// under the editor, and undo is the form's.
///
/// Editors are QLineEdit, QPlainTextEdit, QCheckBox, or QComboBox with the value as item data.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    FormBinder(forms::FormModel &form, QObject *parent);

    /// Takes the editor over into a labelled field, named `name`; `title` empty: the form's.
    FormField *bind(const QString &name, QWidget *editor, QWidget *parent, const QString &title = {});
    FormField *field(const QString &name) const { return m_fields.value(name); } ///< Null if it was never bound.
    QWidget *editor(const QString &name) const;
    QStringList faultyFields() const; ///< Fields that show an error, in form order.
    /// Puts the focus into the field and all of its text under the cursor; false if it is not bound.
    bool focusField(const QString &name) const;
    void setReadOnly(const QString &name, bool readOnly);
    /// Titles anew, after a change of language.
    void retranslate();

signals:
    /// The person entered another field.
    void fieldEntered(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectEditor(const QString &name, QWidget *editor);
    void show(const QString &name);
    void showState(const QString &name);
    QString shownText(const QString &name) const;

    QPointer<forms::FormModel> m_form; ///< May go before the editors do.
    QHash<QString, FormField *> m_fields;
    QHash<QString, QString> m_titles;
    bool m_showing = false; ///< The form is being shown; the editors' changes are its own.
};

} // namespace lajur::ui
