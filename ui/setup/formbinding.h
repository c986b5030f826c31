// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QCheckBox;
class QComboBox;
class QWidget;

namespace lajur::forms {
class FormModel;
}

namespace lajur::ui {

class FormField;
class LogoChooser;
class Prompts;

/// Keeps a form model and its editors on the screen the same: values both ways, hints under the fields, focus.
///
/// Each editor bears the field's name as its object name.
class FormBinding : public QObject
{
    Q_OBJECT

public:
    /// A choice of a combo box: stored value and shown words.
    using Choice = std::pair<QString, QString>;

    FormBinding(forms::FormModel &form, QObject *parent);

    FormField *addLine(const QString &name, QWidget *parent);
    FormField *addLines(const QString &name, int rows, QWidget *parent); ///< Several lines of text.
    FormField *addPassword(const QString &name, QWidget *parent);
    FormField *addRoles(const QString &name, QWidget *parent);
    FormField *addChoice(const QString &name, const QList<Choice> &choices, QWidget *parent);
    FormField *addLogo(const QString &name, Prompts &prompts, QWidget *parent);
    QCheckBox *addFlag(const QString &name, QWidget *parent); ///< Bears its own title.

    void setChoices(const QString &name, const QList<Choice> &choices); ///< After a change of language.
    FormField *field(const QString &name) const { return m_rows.value(name); }
    void setReadOnly(bool readOnly);
    void setLabelsAbove();
    void setFocus(const QString &name);
    /// Judges all fields, puts the focus into the first faulty one shown here; true if there is none.
    bool check();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormField *add(const QString &name, QWidget *editor, QWidget *parent);
    void show(const QString &name);
    void showState(const QString &name);

    forms::FormModel &m_form;
    QStringList m_names; ///< In the order they were added.
    QHash<QString, FormField *> m_rows;
    QHash<QString, QWidget *> m_editors;
};

} // namespace lajur::ui
