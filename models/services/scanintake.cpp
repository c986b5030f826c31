// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/scanintake.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QUuid>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr int jpegQuality = 92;
const QSizeF a4(210, 297);

QByteArray encoded(const QImage &page, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return page.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

} // namespace

QList<ScanProfile> scanProfiles()
{
    ScanSettings card;
    ScanSettings letter;
    letter.source = ScanSource::Feeder;
    letter.colour = ScanColour::Colour;
    letter.area = a4;
    ScanSettings greyLetter = letter;
    greyLetter.colour = ScanColour::Grey;
    return {{QStringLiteral("ktp"), Tr::tr("KTP, colour, 300 dpi"), card},
            {QStringLiteral("surat"), Tr::tr("Letter, colour, 300 dpi, feeder"), letter},
            {QStringLiteral("surat_abu"), Tr::tr("Letter, grey, 300 dpi, feeder"), greyLetter}};
}

QByteArray encodedPage(const QImage &page)
{
    QByteArray jpeg = encoded(page, "JPG", jpegQuality);
    if (page.format() != QImage::Format_Grayscale8)
        return jpeg;
    QByteArray png = encoded(page, "PNG", -1);
    return !png.isEmpty() && png.size() <= jpeg.size() ? png : jpeg;
}

ScanIntake::ScanIntake(ScannerBackend &scanner, Keep keep)
    : m_scanner(scanner)
    , m_keep(std::move(keep))
{
}

ScanIntake::ScanIntake(ScannerBackend &scanner, ScanTray &tray)
    : ScanIntake(scanner,
                 [&tray](const QByteArray &page, const ScanTray::Origin &origin) { return keepIn(tray, page, origin); })
{
}

Result<TrayPageId> ScanIntake::keepIn(ScanTray &tray, const QByteArray &page, const ScanTray::Origin &origin)
{
    QBuffer bytes;
    bytes.setData(page);
    bytes.open(QIODevice::ReadOnly);
    LAJUR_TRY_VALUE(const ScanTray::Taken taken, tray.add(bytes, origin));
    return taken.page.id;
}

ScanIntake::Run ScanIntake::scan(const ScanSettings &settings, Progress &progress)
{
    Run run;
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(12);
    const auto take = [&](const QImage &page) -> Status {
        const ScanTray::Origin origin{TraySource::scanner(), settings.device, mark, int(run.pages.size()) + 1, false};
        LAJUR_TRY_VALUE(const TrayPageId kept, m_keep(encodedPage(page), origin));
        run.pages.append(kept);
        return {};
    };
    const auto scanned = m_scanner.scan(settings, take, progress);
    if (!scanned)
        run.ended = failure(scanned);
    return run;
}

} // namespace lajur::services
