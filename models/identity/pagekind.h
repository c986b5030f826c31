// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ocrword.h"

#include <QSizeF>
#include <QStringList>

namespace lajur::identity {

/// What the words at the top of a page say it is: a kind of paper as in domain::Document, and the words that tell,
/// rightly spelt. Both are empty if they tell nothing.
struct PageKind {
    QString kind;
    QStringList words;

    bool operator==(const PageKind &) const = default;
};

/// Of the words read on a page, upright, it takes those of the upper half: its heading, else the subject ("Hal: …").
/// What is only mentioned in running text counts for nothing. A few misread letters do not matter.
PageKind pageKindOf(const OcrWords &words, const QSizeF &page);

} // namespace lajur::identity
