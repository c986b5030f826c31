// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ocrword.h"

#include <QSizeF>
#include <QStringList>

namespace lajur::identity {

/// Words of a whole card, line by line from the heading down, set as on a KTP of 1500 × 946 pixels.
inline const QSizeF CardSize(1500, 946);

inline QStringList cardLines()
{
    return {QStringLiteral("|PROVINSI KEPULAUAN RIAU"),
            QStringLiteral("|KOTA CONTOH"),
            QStringLiteral("NIK|: 9971015207900001"),
            QStringLiteral("Nama|: SITI CONTOH LESTARI"),
            QStringLiteral("Tempat/Tgl Lahir|: TANJUNG PINANG, 12-07-1990"),
            QStringLiteral("Jenis kelamin|: PEREMPUAN Gol. Darah : AB"),
            QStringLiteral("Alamat|: JL. MELATI NO. 5"),
            QStringLiteral("RT/RW|: 001/002"),
            QStringLiteral("Kel/Desa|: BELIAN"),
            QStringLiteral("Kecamatan|: BATAM KOTA"),
            QStringLiteral("Agama|: ISLAM"),
            QStringLiteral("Status Perkawinan|: BELUM KAWIN"),
            QStringLiteral("Pekerjaan|: GURU"),
            QStringLiteral("Kewarganegaraan|: WNI"),
            QStringLiteral("Berlaku Hingga|: SEUMUR HIDUP")};
}

/// Before the bar stands the label, behind it what begins in the column of values.
inline OcrWords wordsOf(const QStringList &lines)
{
    const double heights[] = {85, 145, 240, 306, 352, 398, 443, 489, 535, 580, 626, 671, 717, 762, 808};
    OcrWords words;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        double left = 45;
        const double width = 16;
        for (const QString &part : lines.at(row).split(u'|')) {
            for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) {
                words.append({word, QRectF(left, heights[row] - 14, width * double(word.size()), 28), 0.95});
                left += width * double(word.size() + 1);
            }
            left = 385;
        }
    }
    return words;
}

} // namespace lajur::identity
