// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::services {
class PagePrinter;
class PaperReader;
} // namespace lajur::services

namespace lajur::ui {

/// What a window has around it besides the office: a printer and a reader of foreign files.
struct Devices {
    // NOLINTNEXTLINE(google-explicit-constructor): a printer alone is all that most windows have
    Devices(services::PagePrinter &thePrinter, services::PaperReader *theReader = nullptr)
        : printer(thePrinter)
        , papers(theReader)
    {
    }

    services::PagePrinter &printer;
    services::PaperReader *papers; ///< Null: papers are kept and not shown.
};

} // namespace lajur::ui
