// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanedevice.h"

#include "app/scanning/linecollector.h"
#include "app/scanning/sanestatus.h"

#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QRegularExpression>
#include <sane/saneopts.h>

namespace lajur::scanning {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;
using services::ScanColour;
using services::ScanSource;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scanning)
};

constexpr double millimetresPerInch = 25.4;

bool means(const QString &word, ScanSource source)
{
    static const QRegularExpression feeder(QStringLiteral("feeder|\\badf\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    return feeder.match(word).hasMatch() == (source == ScanSource::Feeder);
}

bool means(const QString &word, ScanColour colour)
{
    static const QRegularExpression coloured(QStringLiteral("colou?r"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grey(QStringLiteral("gr[ae]y"), QRegularExpression::CaseInsensitiveOption);
    return (colour == ScanColour::Colour ? coloured : grey).match(word).hasMatch();
}

template <typename Meaning>
QString wordFor(const QStringList &words, Meaning meaning)
{
    for (const QString &word : words) {
        if (means(word, meaning))
            return word;
    }
    return {};
}

double plain(const SANE_Option_Descriptor &about, SANE_Word word)
{
    return about.type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : double(word);
}

SANE_Word wordOf(const SANE_Option_Descriptor &about, double number)
{
    return about.type == SANE_TYPE_FIXED ? SANE_Word(std::lround(number * (1 << SANE_FIXED_SCALE_SHIFT)))
                                         : SANE_Word(std::lround(number));
}

} // namespace

Result<std::unique_ptr<SaneDevice>> SaneDevice::open(const QString &name)
{
    SANE_Handle handle = nullptr;
    const SANE_Status opened = sane_open(name.toLocal8Bit().constData(), &handle);
    if (opened != SANE_STATUS_GOOD)
        return scannerFailure(opened == SANE_STATUS_INVAL ? SANE_STATUS_IO_ERROR : opened, "sane_open");
    return std::unique_ptr<SaneDevice>(new SaneDevice(handle));
}

SaneDevice::~SaneDevice()
{
    finish();
    sane_close(m_handle);
}

void SaneDevice::finish()
{
    if (m_started)
        sane_cancel(m_handle);
    m_started = false;
}

SaneDevice::Option SaneDevice::option(const char *name) const
{
    // Options appear and vanish as others are set: they are looked for each time.
    for (int i = 1; const SANE_Option_Descriptor *about = sane_get_option_descriptor(m_handle, i); ++i) {
        if (about->name != nullptr && qstrcmp(about->name, name) == 0 && SANE_OPTION_IS_ACTIVE(about->cap))
            return {i, about};
    }
    return {};
}

QStringList SaneDevice::words(const char *name) const
{
    QStringList all;
    const Option found = option(name);
    if (found.about != nullptr && found.about->constraint_type == SANE_CONSTRAINT_STRING_LIST) {
        for (const SANE_String_Const *word = found.about->constraint.string_list; *word != nullptr; ++word)
            all << QString::fromLatin1(*word);
    }
    return all;
}

Status SaneDevice::setWord(const char *name, const QString &word)
{
    const Option found = option(name);
    QByteArray value = word.toLatin1();
    if (found.about == nullptr || found.about->size <= value.size())
        return scannerFailure(SANE_STATUS_UNSUPPORTED, name);
    value.append(found.about->size - value.size(), '\0');
    const SANE_Status set = sane_control_option(m_handle, found.index, SANE_ACTION_SET_VALUE, value.data(), nullptr);
    return set == SANE_STATUS_GOOD ? Status() : scannerFailure(set, name);
}

double SaneDevice::nearest(const Option &found, double wanted) const
{
    const SANE_Option_Descriptor &about = *found.about;
    if (about.constraint_type == SANE_CONSTRAINT_RANGE)
        return std::clamp(wanted, plain(about, about.constraint.range->min), plain(about, about.constraint.range->max));
    if (about.constraint_type != SANE_CONSTRAINT_WORD_LIST)
        return wanted;
    double best = plain(about, about.constraint.word_list[1]);
    for (int i = 1; i <= about.constraint.word_list[0]; ++i) {
        const double offered = plain(about, about.constraint.word_list[i]);
        if (std::abs(offered - wanted) < std::abs(best - wanted))
            best = offered;
    }
    return best;
}

Status SaneDevice::setNumber(const char *name, double number)
{
    const Option found = option(name);
    if (found.about == nullptr || !SANE_OPTION_IS_SETTABLE(found.about->cap))
        return {}; // a scanner that leaves no choice here
    SANE_Word word = wordOf(*found.about, nearest(found, number));
    const SANE_Status set = sane_control_option(m_handle, found.index, SANE_ACTION_SET_VALUE, &word, nullptr);
    return set == SANE_STATUS_GOOD ? Status() : scannerFailure(set, name);
}

double SaneDevice::number(const char *name) const
{
    const Option found = option(name);
    SANE_Word word = 0;
    if (found.about == nullptr || found.about->size != sizeof word
        || sane_control_option(m_handle, found.index, SANE_ACTION_GET_VALUE, &word, nullptr) != SANE_STATUS_GOOD)
        return 0;
    return plain(*found.about, word);
}

double SaneDevice::greatest(const char *name) const
{
    const Option found = option(name);
    if (found.about == nullptr || found.about->constraint_type != SANE_CONSTRAINT_RANGE)
        return 0;
    return plain(*found.about, found.about->constraint.range->max);
}

services::ScannerAbilities SaneDevice::abilities()
{
    services::ScannerAbilities abilities;
    const QStringList sources = words(SANE_NAME_SCAN_SOURCE);
    for (const ScanSource source : {ScanSource::Flatbed, ScanSource::Feeder}) {
        if (!wordFor(sources, source).isEmpty())
            abilities.sources << source;
    }
    if (abilities.sources.isEmpty())
        abilities.sources << ScanSource::Flatbed;
    const QStringList modes = words(SANE_NAME_SCAN_MODE);
    for (const ScanColour colour : {ScanColour::Colour, ScanColour::Grey}) {
        if (!wordFor(modes, colour).isEmpty())
            abilities.colours << colour;
    }
    if (abilities.colours.isEmpty())
        abilities.colours << ScanColour::Colour;
    if (const Option found = option(SANE_NAME_SCAN_RESOLUTION); found.about != nullptr) {
        abilities.leastResolution = int(std::ceil(nearest(found, 1)));
        abilities.mostResolution = int(nearest(found, 100'000));
        const bool listed = found.about->constraint_type == SANE_CONSTRAINT_WORD_LIST;
        for (int i = 1; listed && i <= found.about->constraint.word_list[0]; ++i)
            abilities.resolutions << int(plain(*found.about, found.about->constraint.word_list[i]));
    }
    const Option right = option(SANE_NAME_SCAN_BR_X);
    if (right.about != nullptr && right.about->unit == SANE_UNIT_MM)
        abilities.glass = QSizeF(greatest(SANE_NAME_SCAN_BR_X), greatest(SANE_NAME_SCAN_BR_Y));
    return abilities;
}

Status SaneDevice::setSource(ScanSource source)
{
    const QStringList offered = words(SANE_NAME_SCAN_SOURCE);
    const QString word = wordFor(offered, source);
    if (!word.isEmpty())
        return setWord(SANE_NAME_SCAN_SOURCE, word);
    if (source == ScanSource::Feeder)
        return failure(ErrorCode::Refused, Tr::tr("This scanner has no feeder. Put the page on the glass instead."));
    if (!offered.isEmpty())
        return failure(ErrorCode::Refused, Tr::tr("This scanner has no glass. Put the page into the feeder instead."));
    return {};
}

Status SaneDevice::setColour(ScanColour colour)
{
    const QStringList offered = words(SANE_NAME_SCAN_MODE);
    const QString word = wordFor(offered, colour);
    if (!word.isEmpty())
        return setWord(SANE_NAME_SCAN_MODE, word);
    if (offered.isEmpty())
        return {};
    return failure(ErrorCode::Refused,
                   colour == ScanColour::Colour
                       ? Tr::tr("This scanner has no colour. BSrE needs the KTP in colour: use another scanner.")
                       : Tr::tr("This scanner has no grey. Scan in colour instead."));
}

Status SaneDevice::setArea(QSizeF millimetres)
{
    const Option right = option(SANE_NAME_SCAN_BR_X);
    if (right.about == nullptr)
        return {};
    const double perMillimetre
        = right.about->unit == SANE_UNIT_PIXEL ? qMax(1.0, m_resolution) / millimetresPerInch : 1;
    const bool whole = millimetres.isEmpty();
    LAJUR_TRY(setNumber(SANE_NAME_SCAN_TL_X, 0));
    LAJUR_TRY(setNumber(SANE_NAME_SCAN_TL_Y, 0));
    LAJUR_TRY(
        setNumber(SANE_NAME_SCAN_BR_X, whole ? greatest(SANE_NAME_SCAN_BR_X) : millimetres.width() * perMillimetre));
    return setNumber(SANE_NAME_SCAN_BR_Y, whole ? greatest(SANE_NAME_SCAN_BR_Y) : millimetres.height() * perMillimetre);
}

Status SaneDevice::set(const services::ScanSettings &settings)
{
    LAJUR_TRY(setSource(settings.source));
    LAJUR_TRY(setColour(settings.colour));
    if (option(SANE_NAME_BIT_DEPTH).about != nullptr)
        LAJUR_TRY(setNumber(SANE_NAME_BIT_DEPTH, 8));
    LAJUR_TRY(setNumber(SANE_NAME_SCAN_RESOLUTION, settings.resolution));
    m_resolution = number(SANE_NAME_SCAN_RESOLUTION); // a scanner at work does not tell
    return setArea(settings.area);
}

Result<QImage> SaneDevice::page(const std::function<Status(int line, int lines)> &advance)
{
    m_ranEmpty = false;
    const SANE_Status started = sane_start(m_handle);
    if (started != SANE_STATUS_GOOD) {
        m_ranEmpty = started == SANE_STATUS_NO_DOCS;
        return scannerFailure(started, "sane_start");
    }
    m_started = true;
    SANE_Parameters parameters{};
    if (const SANE_Status told = sane_get_parameters(m_handle, &parameters); told != SANE_STATUS_GOOD)
        return scannerFailure(told, "sane_get_parameters");
    LAJUR_TRY_VALUE(LineCollector lines, LineCollector::create(parameters, m_resolution));
    std::array<SANE_Byte, 32 * 1024> bytes{};
    for (;;) {
        SANE_Int length = 0;
        const SANE_Status status = sane_read(m_handle, bytes.data(), SANE_Int(bytes.size()), &length);
        if (status == SANE_STATUS_EOF)
            return lines.page();
        if (status != SANE_STATUS_GOOD)
            return scannerFailure(status, "sane_read");
        LAJUR_TRY(lines.add(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), length)));
        LAJUR_TRY(advance(lines.lines(), qMax(0, int(parameters.lines))));
    }
}

} // namespace lajur::scanning
