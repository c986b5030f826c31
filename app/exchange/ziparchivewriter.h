// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/archivewriter.h"

namespace lajur::exchange {

/// Makes encrypted ZIP files with libarchive.
class ZipArchiveWriter final : public services::ArchiveWriter
{
public:
    domain::Result<QByteArray> zip(const QList<services::OutgoingFile> &files, const QString &password) override;
};

} // namespace lajur::exchange
