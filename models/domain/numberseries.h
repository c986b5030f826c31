// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace lajur::domain {

/// Where the numbers of a series come from.
enum class SeriesMode { Own, External };

/// A sequence of numbers; one counter a year, restarted on 1 January, never reusing a number.
struct NumberSeries {
    SeriesId id;
    QString name; ///< "perkara" (case), "agenda", "rekomendasi"
    QString pattern; ///< For example "{klas}/{urut:3}/{opd}/{bulan_romawi}/{tahun}"
    SeriesMode mode = SeriesMode::Own;
    qint64 rowVersion = 0;
};

enum class NumberState { Used, Void, Replaced };

QString numberStateName(NumberState state); ///< "used", "void", "replaced"

/// One number taken from a series, or given by Tata Usaha; stays in the register whatever becomes of it.
struct Number {
    NumberId id;
    SeriesId series;
    int year = 0;
    int value = 0; ///< 0 for a number given from outside.
    QString text; ///< As printed.
    NumberState state = NumberState::Used;
    QDate date;
    CaseId caseId;
    QByteArray mac;
};

} // namespace lajur::domain
