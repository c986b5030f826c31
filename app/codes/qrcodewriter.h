// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/codewriter.h"

namespace lajur::codes {

/// Makes QR codes with zxing-cpp.
class QrCodeWriter final : public services::CodeWriter
{
public:
    domain::Result<QImage> write(const QString &text) override;
};

} // namespace lajur::codes
