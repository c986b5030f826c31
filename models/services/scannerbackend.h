// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/progress.h"

#include <functional>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

namespace lajur::services {

/// A scanner as the person chooses it.
struct ScannerInfo {
    QString name; ///< As the scanner's driver knows it.
    QString title; ///< Maker and model.
};

enum class ScanSource { Flatbed, Feeder };
enum class ScanColour { Colour, Grey };

/// What a scanner offers.
struct ScannerAbilities {
    QList<ScanSource> sources; ///< Never empty.
    QList<ScanColour> colours; ///< Never empty.
    QList<int> resolutions; ///< Dots per inch; empty if any between the two below will do.
    int leastResolution = 0;
    int mostResolution = 0;
    QSizeF glass; ///< Millimetres; empty if the driver does not say.
};

/// One order to a scanner.
struct ScanSettings {
    QString device; ///< ScannerInfo::name.
    ScanSource source = ScanSource::Flatbed;
    ScanColour colour = ScanColour::Colour;
    int resolution = 300; ///< Dots per inch; the nearest the scanner has is taken.
    QSizeF area; ///< Millimetres from the upper left corner; empty: the whole glass.

    /// The same quickly and coarsely over the whole glass, to be looked at and not kept.
    ScanSettings preview() const
    {
        ScanSettings settings = *this;
        settings.source = ScanSource::Flatbed;
        settings.resolution = 75;
        settings.area = {};
        return settings;
    }
};

/// Drives scanners. Its calls wait for the device: not to be called on the window's thread.
class ScannerBackend
{
public:
    virtual ~ScannerBackend() = default;

    /// Called for each page as soon as it is whole; a failure ends the run.
    using TakePage = std::function<domain::Status(const QImage &page)>;

    /// Unavailable if the search takes too long; Busy while a scanner works.
    virtual domain::Result<QList<ScannerInfo>> scanners() = 0;
    virtual domain::Result<ScannerAbilities> abilities(const QString &device) = 0;
    /// Scans one page from the glass or all that lie in the feeder, each with its dots per metre set; `takePage` is
    /// called on the calling thread. Answers the number of pages. Progress counts the lines of the page at work.
    /// Cancelled, Unavailable (lost, jammed, open, empty) and Busy leave the pages taken before as they are.
    virtual domain::Result<int> scan(const ScanSettings &settings, const TakePage &takePage, Progress &progress) = 0;
};

} // namespace lajur::services
