// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/scannerbackend.h"

#include <functional>
#include <memory>
#include <sane/sane.h>

namespace lajur::scanning {

/// One opened scanner; closed when it goes away. Only to be used on SANE's thread.
class SaneDevice
{
public:
    static domain::Result<std::unique_ptr<SaneDevice>> open(const QString &name);
    ~SaneDevice();
    SaneDevice(const SaneDevice &) = delete;
    SaneDevice &operator=(const SaneDevice &) = delete;

    services::ScannerAbilities abilities();
    /// Refused if it has no such source or colour.
    domain::Status set(const services::ScanSettings &settings);
    /// One page. `advance(line, lines)` is called as it grows; its failure stops the scanner.
    domain::Result<QImage> page(const std::function<domain::Status(int line, int lines)> &advance);
    /// True once after a page call that found the feeder empty.
    bool ranEmpty() const { return m_ranEmpty; }
    /// Ends the run; the scanner gives the paper back.
    void finish();

private:
    explicit SaneDevice(SANE_Handle handle)
        : m_handle(handle)
    {
    }
    struct Option {
        int index = -1;
        const SANE_Option_Descriptor *about = nullptr;
    };
    Option option(const char *name) const;
    QStringList words(const char *name) const;
    domain::Status setWord(const char *name, const QString &word);
    domain::Status setNumber(const char *name, double number);
    double number(const char *name) const; ///< 0 if there is no such option.
    double greatest(const char *name) const;
    double nearest(const Option &option, double wanted) const;
    domain::Status setArea(QSizeF millimetres);
    domain::Status setSource(services::ScanSource source);
    domain::Status setColour(services::ScanColour colour);

    SANE_Handle m_handle;
    double m_resolution = 0; ///< Dots per inch; 0 if the scanner does not say.
    bool m_started = false;
    bool m_ranEmpty = false;
};

} // namespace lajur::scanning
