// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace lajur::itemmodels {

/// "23 Nov 2026", in the language of the window; empty for no date.
QString dayText(QDate day);
/// "10.42", office time (WIB).
QString clockText(const QDateTime &time);
/// "23 Nov 2026 10.42", office time (WIB); empty for no time.
QString momentText(const QDateTime &time);
/// "412 KB", "1,2 MB": never without a unit.
QString sizeText(qint64 bytes);
/// "PDF", "JPEG", "PNG", "TIFF"; the MIME type itself if unknown.
QString paperTypeText(const QString &mimeType);
/// Name of a function of the SOP as it stands in a sentence: "Kasi", "front desk"; the id itself if unknown.
QString functionText(const QString &function);

} // namespace lajur::itemmodels
