// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/operation.h"

namespace lajur::worker {

/// Makes a scan small enough for a portal that takes only so many bytes, and no coarser than a person can read.
///
/// Quality falls first, then resolution. A picture becomes a JPEG; a PDF, and a TIFF of several pages, becomes a PDF of
/// JPEGs. What has colour keeps it: a grey KTP is sent back. A PDF with an electronic signature is left alone.
class ShrinkPaper final : public Operation
{
public:
    QString name() const override;
    Outcome<paperwire::Answer> run(HeldPaper &paper, const QCborMap &arguments) override;
};

} // namespace lajur::worker
