// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::services {
class PagePrinter;
class PaperReader;
class ScanWork;
} // namespace lajur::services

namespace lajur::ui {

/// What a window has around it besides the office: a printer, a reader of foreign files, scanners.
struct Devices {
    // NOLINTNEXTLINE(google-explicit-constructor): a printer alone is all that most windows have
    Devices(services::PagePrinter &thePrinter, services::PaperReader *theReader = nullptr,
            services::ScanWork *theScanners = nullptr)
        : printer(thePrinter)
        , papers(theReader)
        , scans(theScanners)
    {
    }

    services::PagePrinter &printer;
    services::PaperReader *papers; ///< Null: papers are kept and not shown.
    services::ScanWork *scans; ///< Null: nothing is scanned.
};

} // namespace lajur::ui
