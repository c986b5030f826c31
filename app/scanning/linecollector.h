// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QImage>
#include <sane/sane.h>

namespace lajur::scanning {

/// Puts together the bytes a scanner sends to a picture.
class LineCollector
{
public:
    /// Refused for a kind of picture no scanner of today sends (three passes); Invalid for a size that cannot be.
    static domain::Result<LineCollector> create(const SANE_Parameters &parameters, double dotsPerInch);

    /// Invalid beyond the largest page.
    domain::Status add(QByteArrayView bytes);
    int lines() const { return int(m_bytes.size() / m_parameters.bytes_per_line); }
    /// Grey or RGB with its dots per metre; Unavailable if fewer lines came than were announced.
    domain::Result<QImage> page() const;

    /// A3 in colour at 600 dpi has 208 MB.
    static constexpr qsizetype LargestPage = 256 * 1024 * 1024;

private:
    LineCollector(const SANE_Parameters &parameters, double dotsPerInch)
        : m_parameters(parameters)
        , m_dotsPerInch(dotsPerInch)
    {
    }
    void copyLine(const char *from, QImage &to, int y) const;

    SANE_Parameters m_parameters;
    double m_dotsPerInch;
    QByteArray m_bytes;
};

} // namespace lajur::scanning
