// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/caseform.h"
#include "models/domain/certificateserial.h"
#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/officialemail.h"
#include "models/domain/personname.h"
#include "models/domain/rank.h"
#include "tests/fuzz/always.h"

#include <QJsonDocument>

#include <cstdint>

using namespace lajur::domain;

namespace {

const QDate Today(2026, 1, 5);

/// What a parser accepts it accepts again as it shows it, and means the same by it.
template <typename Type, typename Shown>
void shouldReadWhatItShows(const QString &text, Shown shown)
{
    const auto first = Type::parse(text);
    if (!first) {
        LAJUR_ALWAYS(!first.error().text.isEmpty());
        return;
    }
    const auto second = Type::parse((*first.*shown)());
    LAJUR_ALWAYS(second.has_value() && *second == *first);
}

void readAsForm(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return;
    const auto form = CaseForm::fromJson(document.object());
    if (!form)
        return;
    const auto again = CaseForm::fromJson(form->toJson());
    LAJUR_ALWAYS(again.has_value() && *again == *form);
    inspect(*form, {Today, true, {QStringLiteral("*.batam.go.id")}});
    missingFields(*form);
}

} // namespace

/// What a clerk types or pastes, and what another program hands over as JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAsForm(bytes);

    const QString text = QString::fromUtf8(bytes);
    shouldReadWhatItShows<Nik>(text, &Nik::digits);
    shouldReadWhatItShows<Nip>(text, &Nip::digits);
    shouldReadWhatItShows<Nip>(text, &Nip::display);
    shouldReadWhatItShows<PersonName>(text, &PersonName::display);
    shouldReadWhatItShows<OfficialEmail>(text, &OfficialEmail::address);
    shouldReadWhatItShows<Rank>(text, &Rank::display);
    shouldReadWhatItShows<CertificateSerial>(text, &CertificateSerial::decimal);
    shouldReadWhatItShows<CertificateSerial>(text, &CertificateSerial::hex);
    Nik::inspect(text, Today, false);
    Nip::inspect(text, Today, Employment::Pns);
    PersonName::inspect(text);
    OfficialEmail::inspect(text, {QStringLiteral("batam.go.id")});
    return 0;
}
