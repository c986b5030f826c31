// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/pagejoiner.h"

namespace lajur::exchange {

/// Joins scanned pages with qpdf: a JPEG goes into the PDF byte for byte, which Qt's PDF writer would encode anew.
class PdfPageJoiner final : public services::PageJoiner
{
public:
    domain::Result<QByteArray> join(const QList<QByteArray> &pages) override;
};

} // namespace lajur::exchange
