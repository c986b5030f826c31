// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QtGlobal>

namespace lajur::domain {

/// Row number of one table; the tag keeps a case's number from being used as a person's. 0 = not stored yet.
template <typename Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend bool operator==(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CaseId = Id<struct CaseTag>;
using CaseEventId = Id<struct CaseEventTag>;
using PersonId = Id<struct PersonTag>;
using UserId = Id<struct UserTag>;
using OfficialId = Id<struct OfficialTag>;
using OpdId = Id<struct OpdTag>;
using IncomingLetterId = Id<struct IncomingLetterTag>;
using DocumentId = Id<struct DocumentTag>;
using DocumentVersionId = Id<struct DocumentVersionTag>;
using LetterId = Id<struct LetterTag>;
using SeriesId = Id<struct SeriesTag>;
using NumberId = Id<struct NumberTag>;
using CertificateId = Id<struct CertificateTag>;
using DraftId = Id<struct DraftTag>;
using TrayPageId = Id<struct TrayPageTag>;

} // namespace lajur::domain
