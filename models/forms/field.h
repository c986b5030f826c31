// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QVariant>

namespace lajur::forms {

/// What kind of value a field of a form holds, and how it is written into the journal.
enum class FieldKind {
    Text, ///< QString as typed.
    Flag, ///< bool
    Date, ///< QDate; a QString while the typed text is no date yet; null if empty.
    DateTime, ///< QDateTime; a QString while the typed text is no time yet; null if empty.
    Texts, ///< QStringList
    Bytes, ///< QByteArray
    Secret, ///< QString that is never written into the journal.
};

/// Describes one field of a form to FormModel.
struct Field {
    QString name;
    FieldKind kind = FieldKind::Text;
    QVariant initial; ///< Null: the empty value of the kind.
};

/// `value` as the kind keeps it: typed dates become dates where they can be read ("23-11-2026", "2026-11-23",
/// "23/11/2026", each with "08.15" or "08:15" for a time), everything else is converted or emptied.
QVariant keptValue(FieldKind kind, const QVariant &value);

/// Whether nothing was entered: white space counts as nothing.
bool isBlank(const QVariant &value);

/// `value` for the journal and back; `readJson` answers an invalid QVariant for a value of the wrong type.
QJsonValue toJsonValue(FieldKind kind, const QVariant &value);
QVariant readJson(FieldKind kind, const QJsonValue &json);

} // namespace lajur::forms
