// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/linecollector.h"

#include "app/scanning/sanestatus.h"

#include <cmath>
#include <cstring>
#include <QCoreApplication>

namespace lajur::scanning {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scanning)
};

constexpr double inchesPerMetre = 1 / 0.0254;

int samplesOf(const SANE_Parameters &parameters)
{
    return parameters.format == SANE_FRAME_RGB ? 3 : 1;
}

} // namespace

Result<LineCollector> LineCollector::create(const SANE_Parameters &parameters, double dotsPerInch)
{
    const bool known = (parameters.format == SANE_FRAME_GRAY || parameters.format == SANE_FRAME_RGB)
        && parameters.last_frame == SANE_TRUE;
    const bool depth = parameters.depth == 8 || parameters.depth == 16
        || (parameters.depth == 1 && parameters.format == SANE_FRAME_GRAY);
    if (!known || !depth)
        return failure(ErrorCode::Refused,
                       Tr::tr("This scanner sends pictures in a way Lajur does not know. Use another scanner."),
                       QStringLiteral("frame %1, depth %2").arg(parameters.format).arg(parameters.depth));
    const qint64 bits = qint64(parameters.pixels_per_line) * samplesOf(parameters) * parameters.depth;
    if (parameters.pixels_per_line <= 0 || qint64(parameters.bytes_per_line) * 8 < bits
        || parameters.bytes_per_line > 1024 * 1024)
        return failure(ErrorCode::Invalid, Tr::tr("The scanner sends a page without a size. Scan it again."),
                       QStringLiteral("pixels per line %1").arg(parameters.pixels_per_line));
    return LineCollector(parameters, dotsPerInch > 0 ? dotsPerInch : 300);
}

Status LineCollector::add(QByteArrayView bytes)
{
    if (m_bytes.size() + bytes.size() > LargestPage)
        return failure(ErrorCode::Invalid, Tr::tr("The page is too large. Scan it with fewer dpi."),
                       QStringLiteral("page beyond the limit"));
    m_bytes.append(bytes.data(), bytes.size());
    return {};
}

void LineCollector::copyLine(const char *from, QImage &to, int y) const
{
    uchar *line = to.scanLine(y);
    const int samples = m_parameters.pixels_per_line * samplesOf(m_parameters);
    for (int i = 0; i < samples; ++i) {
        if (m_parameters.depth == 8) {
            line[i] = uchar(from[i]);
        } else if (m_parameters.depth == 1) {
            line[i] = (uchar(from[i / 8]) >> (7 - i % 8)) & 1 ? 0 : 255;
        } else {
            quint16 sample = 0; // in the order of this computer
            std::memcpy(&sample, from + i * 2, sizeof sample);
            line[i] = uchar(sample >> 8);
        }
    }
}

Result<QImage> LineCollector::page() const
{
    if (lines() == 0 || (m_parameters.lines > 0 && lines() < m_parameters.lines))
        return scannerFailure(SANE_STATUS_IO_ERROR, "page cut short");
    QImage image(m_parameters.pixels_per_line, lines(),
                 m_parameters.format == SANE_FRAME_RGB ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    if (image.isNull())
        return scannerFailure(SANE_STATUS_NO_MEM, "page");
    for (int y = 0; y < image.height(); ++y)
        copyLine(m_bytes.constData() + qsizetype(y) * m_parameters.bytes_per_line, image, y);
    const int dotsPerMetre = int(std::lround(m_dotsPerInch * inchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

} // namespace lajur::scanning
