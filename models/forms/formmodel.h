// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/forms/field.h"
#include "models/forms/fieldstate.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace lajur::forms {

/// Edit buffer that all forms share: values by name beside the stored ones, their states, undo, and a copy for the
/// journal; a window binds any form to its editors in the same way.
///
/// A state is kind to half-typed values: while a field has the focus, only what more typing cannot mend is an error.
class FormModel : public QObject
{
    Q_OBJECT

public:
    const QStringList &fieldNames() const { return m_names; } ///< In form order.
    bool hasField(const QString &name) const { return m_fields.contains(name); }
    FieldKind kind(const QString &name) const;
    virtual QString title(const QString &name) const = 0; ///< Translated label of the field.
    virtual bool isRequired(const QString &name) const; ///< Whether the form may not be handed in without it.

    QVariant value(const QString &name) const;
    QString text(const QString &name) const { return value(name).toString(); }
    /// What is stored, or was when the form was last reset: what revert() goes back to.
    QVariant storedValue(const QString &name) const;
    FieldState state(const QString &name) const { return m_states.value(name); }
    QString editing() const { return m_editing; }

    bool isDirty() const { return m_dirty; }
    bool isChanged(const QString &name) const; ///< Whether this field differs from what is stored.
    QStringList changedFields() const; ///< In form order.
    /// Why the form may not be handed in as it is, in form order, whatever was visited; empty if it may.
    QList<domain::Reason> errors() const;

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoField() const; ///< Field the next undo() concerns, empty if none.

    /// {"values": {…}, "stored": {…}} without secrets: enough to go on after a kill.
    QJsonObject toJson() const;
    /// Puts back what toJson() wrote; Invalid naming the entry that is unknown or of the wrong type, and nothing
    /// has changed then. Fields that are not named stay as they are. Undo begins anew.
    domain::Status fromJson(const QJsonObject &json);

public slots:
    /// One edit; the edits of one visit to a field (see setEditing) are one step of undo. Unknown names are ignored.
    void setValue(const QString &name, const QVariant &value);
    /// The field that has the focus, empty for none; leaving a field finishes its value.
    void setEditing(const QString &name);
    void revert(const QString &name); ///< Back to the stored value; can be undone.
    void revertAll(); ///< One step of undo a field.
    void applyFix(const QString &name); ///< Does what the state offers; can be undone.
    void undo();
    void redo();
    /// Judges all fields as if each had been visited and left: required ones may no longer be empty.
    void checkAll();
    /// Marks the fields that a use case refused until they are changed; answers the reasons without a field here.
    QList<domain::Reason> showReasons(const QList<domain::Reason> &reasons);
    void refresh(); ///< Says all hints anew: after a change of language or of what the rules depend on.

signals:
    void fieldChanged(const QString &name);
    void stateChanged(const QString &name);
    void dirtyChanged(bool dirty);
    void undoChanged();

protected:
    explicit FormModel(QObject *parent = nullptr);

    /// Called once by the constructor of each form; later again only where the fields themselves change.
    void setFields(const QList<Field> &fields);
    /// Takes `values` as stored and as shown; fields that are not named get their initial value. Undo begins anew.
    void resetTo(const QVariantHash &values);
    /// The stored values are `newer` now: what was typed stays, what was not follows. Answers the fields that both
    /// changed, to different values, in form order.
    QStringList rebaseTo(const QVariantHash &newer);

    /// When a value is looked at.
    enum class Moment {
        Untouched, ///< Nobody was there yet: an empty field is not a forgotten one.
        Typing, ///< The field has the focus: what is missing may still come.
        Finished,
    };

    /// Called before a round of assess(), to compute once what several fields need.
    virtual void examine() { }
    virtual FieldState assess(const QString &name, Moment moment) const = 0;
    /// State of an empty field: Error for a required one when finished, else None.
    FieldState assessBlank(const QString &name, Moment moment) const;
    /// Invalid with all errors(), or success.
    domain::Status handingIn() const;

private:
    struct Value {
        FieldKind kind = FieldKind::Text;
        QVariant initial;
        QVariant stored;
        QVariant current;
    };
    struct Step {
        QString name;
        QVariant before;
        QVariant after;
    };

    void edit(const QString &name, const QVariant &value);
    void record(const Step &step);
    void walk(QList<Step> &from, QList<Step> &to, QVariant Step::*target);
    void renewSteps(const QString &name, const QVariant &old, const QVariant &renewed);
    void dropSteps(const QString &name);
    void forgetHistory();
    /// Judges everything anew, then tells: nobody who listens sees a half of it.
    void settle(const QStringList &changed);
    QStringList assessAll();
    FieldState judged(const QString &name) const;
    Moment moment(const QString &name) const;
    QJsonObject written(QVariant Value::*part) const;
    domain::Result<QVariantHash> readValues(const QJsonObject &json) const;
    static tl::unexpected<domain::Error> unreadable(const QString &entry);

    QStringList m_names;
    QHash<QString, Value> m_fields;
    QHash<QString, FieldState> m_states;
    QHash<QString, QString> m_refusals; ///< Sentences of a use case, by field.
    QSet<QString> m_visited;
    QString m_editing;
    QList<Step> m_undo;
    QList<Step> m_redo;
    bool m_joinSteps = false; ///< Whether the next edit of the last step's field belongs to that step.
    bool m_checked = false; ///< Whether the field that has the focus is judged like the others.
    bool m_dirty = false;
};

} // namespace lajur::forms
