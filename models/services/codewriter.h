// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QImage>
#include <QString>

namespace lajur::services {

/// Makes the code that a page bears so that it is known again when it is scanned.
class CodeWriter
{
public:
    virtual ~CodeWriter() = default;

    /// A QR code with a pixel a module, black on white, without the quiet border. Invalid for an empty text and for one
    /// whose code would be too fine for print and scanner.
    virtual domain::Result<QImage> write(const QString &text) = 0;
};

} // namespace lajur::services
