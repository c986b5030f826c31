// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/cardscore.h"

#include "models/domain/personname.h"
#include "models/identity/editdistance.h"

#include <QLineF>

#include <algorithm>

namespace lajur::testlib {

namespace {

using ktpcards::Fault;

QString formOf(const QString &name)
{
    const auto parsed = domain::PersonName::parse(name);
    return parsed ? parsed->comparisonForm() : QString();
}

bool isFound(const ktpcards::CardPicture &picture, const identity::KtpScan &scan)
{
    if (scan.card.size() != 4)
        return false;
    const double width = QLineF(picture.card.at(0), picture.card.at(1)).length();
    double worst = 0;
    for (int i = 0; i < 4; ++i)
        worst = std::max(worst, QLineF(picture.card.at(i), scan.card.at(i)).length() / width);
    return worst < 0.05 && scan.turn == picture.turn;
}

/// What was missed, in short words.
QStringList addTo(CardTally &tally, const ktpcards::CardPicture &picture, const identity::KtpScan &scan)
{
    const bool nik = scan.reading.nik.value == picture.person.nik;
    const QString truth = formOf(picture.person.name);
    const QString read = formOf(scan.reading.name.value);
    const bool found = isFound(picture, scan);
    ++tally.pictures;
    tally.found += found ? 1 : 0;
    tally.nik += nik ? 1 : 0;
    tally.nikAccepted += nik && scan.reading.nik.accepted ? 1 : 0;
    tally.wrongNikAccepted += !nik && scan.reading.nik.accepted ? 1 : 0;
    tally.name += truth == read ? 1 : 0;
    tally.nameNearly += identity::editDistance(truth, read) * 10 <= truth.size() ? 1 : 0;
    QStringList missed;
    if (!found)
        missed += QStringLiteral("card not found");
    if (!nik)
        missed += QStringLiteral("NIK");
    if (truth != read)
        missed += QStringLiteral("name");
    return missed;
}

bool has(const identity::KtpScan &scan, const char *code)
{
    return std::any_of(scan.quality.cbegin(), scan.quality.cend(),
                       [code](const identity::ScanFinding &finding) { return finding.code == QLatin1String(code); });
}

const char *codeOf(Fault fault)
{
    switch (fault) {
    case Fault::Grey:
        return "grey";
    case Fault::Blurred:
        return "blurred";
    case Fault::CutOff:
        return "cut-off";
    case Fault::Glare:
        return "glare";
    case Fault::FewDpi:
        return "few-dpi";
    case Fault::Back:
        return "wrong-side";
    case Fault::Letter:
        return "not-a-ktp";
    case Fault::None:
        break;
    }
    return "";
}

} // namespace

QStringList CardScore::add(const ktpcards::CardPicture &picture, const identity::KtpScan &scan)
{
    QStringList missed;
    const auto count = [&missed](int &misses, bool isMissed, const char *what) {
        misses += isMissed ? 1 : 0;
        if (isMissed)
            missed += QLatin1String(what);
    };
    const Fault fault = picture.order.fault;
    const bool named = has(scan, codeOf(fault));
    ++pictures;
    count(wrongNikAccepted, scan.reading.nik.accepted && scan.reading.nik.value != picture.person.nik,
          "wrong NIK accepted");
    if (fault == Fault::None || fault == Fault::Grey) {
        missed += addTo(good, picture, scan);
        if (picture.order.source != ktpcards::Source::Photo && picture.order.dpi == 300)
            addTo(flatbed, picture, scan);
        const auto others = scan.quality.size() - (has(scan, "grey") ? 1 : 0);
        count(falseAlarms, others > 0, "false alarm");
        count(greyMistaken, has(scan, "grey") != (fault == Fault::Grey), "grey mistaken");
    } else if (fault == Fault::Blurred || fault == Fault::CutOff) {
        ++bad;
        count(badUnnamed, !named, fault == Fault::Blurred ? "blur not named" : "cut not named");
    } else {
        ++strange;
        count(strangeUnnamed, !named, codeOf(fault));
    }
    return missed;
}

} // namespace lajur::testlib
