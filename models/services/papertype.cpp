// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/papertype.h"

namespace lajur::services {

QString paperTypeOf(QByteArrayView firstBytes)
{
    const auto startsWith = [&firstBytes](QByteArrayView magic) { return firstBytes.startsWith(magic); };
    if (startsWith("%PDF-"))
        return QStringLiteral("application/pdf");
    if (startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return QStringLiteral("image/png");
    if (startsWith(QByteArrayView("II*\0", 4)) || startsWith(QByteArrayView("MM\0*", 4)))
        return QStringLiteral("image/tiff");
    return {};
}

} // namespace lajur::services
