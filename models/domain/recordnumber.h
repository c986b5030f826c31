// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::domain {

/// `text` without white space at its ends. Invalid (number.empty, number.long, number.invisible) if it is empty, longer
/// than 100 characters or holds an invisible character; `title` is the translated name of the field in those sentences.
Result<QString> parseRecordNumber(QStringView text, const QString &title);

/// A number under which an office files something: free text, since every office has its own form. Kept as given, never
/// shortened; the tag keeps a case's number from being used as a letter's.
template <typename Tag>
class RecordNumber
{
public:
    /// 1 to 100 characters; Invalid otherwise.
    static Result<RecordNumber> parse(QStringView text)
    {
        return parseRecordNumber(text, Tag::title()).map([](const QString &number) { return RecordNumber(number); });
    }

    QString display() const { return m_text; }

    bool operator==(const RecordNumber &) const = default;

private:
    explicit RecordNumber(const QString &text)
        : m_text(text)
    {
    }

    QString m_text;
};

} // namespace lajur::domain
