// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace lajur::letters {

/// A parsed Mustache template that can name neither a field nor a construct we do not know.
class Template
{
public:
    using Values = QHash<QString, QString>;

    /// A template with no text.
    Template();

    /// Invalid, naming the place or the field, if `mustache` does not parse, is longer than 64 KiB, names something in
    /// neither set, prints a flag, or uses partials, unescaped fields or other delimiters.
    static domain::Result<Template> parse(const QString &mustache, const QSet<QString> &fields,
                                          const QSet<QString> &flags);

    /// Fields that would be printed with these values, once each, in order of appearance: those in a section that is
    /// left out are not.
    QStringList printedFields(const Values &values) const;

    /// The text with every value HTML-escaped. A section is kept if its value is not empty.
    QString render(const Values &values) const;

private:
    struct Parsed;
    std::shared_ptr<const Parsed> m_parsed;
};

} // namespace lajur::letters
