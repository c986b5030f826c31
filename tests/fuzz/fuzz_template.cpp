// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterrenderer.h"
#include "tests/fuzz/always.h"

#include <QGuiApplication>

#include <cstdint>

using namespace lajur;

namespace {

letters::LetterPerson somebody()
{
    return {QStringLiteral("Contoh & <b>Satu</b>"),
            QStringLiteral("198501012010011001"),
            QStringLiteral("9971010101850001"),
            QStringLiteral("Penata (III/c)"),
            QStringLiteral("Analis"),
            QStringLiteral("Seksi Persandian"),
            QStringLiteral("Pemerintah Kota Batam"),
            QStringLiteral("Dinas Kominfo"),
            QStringLiteral("Batam"),
            QStringLiteral("Kepulauan Riau"),
            QStringLiteral("contoh@batam.go.id")};
}

letters::LetterFields someFields()
{
    letters::LetterFields fields;
    fields.number = QStringLiteral("001/CONTOH/2026");
    fields.signatory = somebody();
    fields.applicant = somebody();
    fields.system = QStringLiteral("Sistem {{contoh}}");
    fields.purpose = QStringLiteral("Tanda tangan");
    fields.place = QStringLiteral("Batam");
    fields.date = QDate(2026, 1, 5);
    fields.signatureTitle = QStringLiteral("Kepala Dinas,");
    fields.signatureRank = QStringLiteral("Pembina");
    return fields;
}

void startGui()
{
    static int argc = 1;
    static char name[] = "fuzz_template";
    static char *argv[] = {name, nullptr};
    static const QGuiApplication application(argc, argv);
}

} // namespace

/// A letter's template comes from the office: it is refused in words, or it makes a letter without a hole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    startGui();
    const QString mustache = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const letters::Letterhead head{QStringLiteral("PEMERINTAH CONTOH"), {QStringLiteral("DINAS")}, {}, {}};

    const auto renderer = letters::LetterRenderer::create(mustache, head, letters::PageSetup());

    if (!renderer) {
        LAJUR_ALWAYS(!renderer.error().text.isEmpty());
        return 0;
    }
    const letters::LetterFields nothing;
    LAJUR_ALWAYS(renderer->emptyFields(nothing).isEmpty() || !renderer->html(nothing).has_value());
    LAJUR_ALWAYS(renderer->emptyFields(someFields()).isEmpty());
    const auto html = renderer->html(someFields());
    LAJUR_ALWAYS(html.has_value() || !html.error().text.isEmpty());
    return 0;
}
