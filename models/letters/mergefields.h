// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterfields.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lajur::letters {

/// The names a template may use, and the text that stands for each in one letter.
class MergeFields
{
public:
    /// Values by name, cleaned for one line of print: white space simplified, invisible characters removed, NFC. A flag
    /// that is set has a value, one that is not is empty.
    static QHash<QString, QString> values(const LetterFields &fields, const Letterhead &head);

    /// Every name with text, for `{{name}}` and for sections.
    static QSet<QString> names();
    /// Names that only open sections: "nomorManual", "contoh".
    static QSet<QString> flags();
    /// Names the signature block prints, whatever the template says; none of them may be empty.
    static QStringList inSignature();

    /// `text` as one printable line.
    static QString cleaned(const QString &text);
    /// A NIP in its printed groups ("19730408 200212 1 005"); anything else as one printable line.
    static QString staffNumber(const QString &number);
    /// "NIP", or "NI PPPK" if `number` is one.
    static QString staffNumberLabel(const QString &number);
};

} // namespace lajur::letters
