// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codes/qrcodewriter.h"

#include <QCoreApplication>

#include <exception>

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

namespace lajur::codes {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

/// A module of half a millimetre in a code of 28 mm: finer ones are lost on an office's copier.
constexpr int MostModules = 57;
/// Level Q on zxing's scale from 0 to 8: a fold or a stamp over a quarter of the code does no harm.
constexpr int Robustness = 6;

QImage picture(const ZXing::BitMatrix &code)
{
    QImage modules(code.width(), code.height(), QImage::Format_Grayscale8);
    modules.fill(Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        uchar *line = modules.scanLine(y);
        for (int x = 0; x < code.width(); ++x) {
            if (code.get(x, y))
                line[x] = 0;
        }
    }
    return modules;
}

} // namespace

Result<QImage> QrCodeWriter::write(const QString &text)
{
    const auto refused = [](const QString &detail) {
        return failure(ErrorCode::Invalid, Tr::tr("The text does not fit a QR code. Shorten it."), detail);
    };
    if (text.isEmpty())
        return refused(QStringLiteral("empty text"));
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(Robustness).setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix code = writer.encode(text.toStdString(), 0, 0);
        if (code.width() > MostModules)
            return refused(QStringLiteral("%1 modules a side").arg(code.width()));
        return picture(code);
    } catch (const std::exception &error) {
        return refused(QString::fromUtf8(error.what()));
    }
}

} // namespace lajur::codes
