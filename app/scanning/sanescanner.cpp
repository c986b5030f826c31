// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanescanner.h"

#include "app/scanning/sanedevice.h"
#include "app/scanning/sanestatus.h"

#include <optional>
#include <QCoreApplication>

namespace lajur::scanning {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;
using services::ScannerInfo;
using services::ScanSettings;

namespace {

/// Whether SANE is begun; touched on its thread only.
bool begun = false; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): SANE itself is one a process

} // namespace

/// What the scanner's thread and the caller's tell each other while pages come; kept alive by both.
struct SaneScanner::Run {
    ScanSettings settings;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<QImage> page; ///< Waits to be taken.
    std::optional<Status> ended;
    int line = 0;
    int lines = 0;
    quint64 signs = 0; ///< Of life.
    bool stop = false;

    void set(const std::function<void()> &change)
    {
        const std::lock_guard lock(mutex);
        change();
        ++signs;
        changed.notify_all();
    }
    /// Cancelled once the caller no longer wants it.
    Status advance(int done, int of)
    {
        bool stopped = false;
        set([&] {
            line = done;
            lines = of;
            stopped = stop;
        });
        return stopped ? Status(scannerFailure(SANE_STATUS_CANCELLED, "scan")) : Status();
    }
    /// Waits until the page is taken.
    Status hand(QImage image)
    {
        set([&] { page = std::move(image); });
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return !page || stop; });
        return stop ? Status(scannerFailure(SANE_STATUS_CANCELLED, "scan")) : Status();
    }
};

SaneScanner::~SaneScanner()
{
    (void)m_thread.run(
        [] {
            if (begun)
                sane_exit();
            begun = false;
        },
        searchLimit);
}

Status SaneScanner::begin()
{
    if (begun)
        return {};
    const SANE_Status status = sane_init(nullptr, nullptr);
    begun = status == SANE_STATUS_GOOD;
    return begun ? Status() : scannerFailure(status, "sane_init");
}

Result<QList<ScannerInfo>> SaneScanner::scanners()
{
    const auto found = std::make_shared<Result<QList<ScannerInfo>>>();
    const auto search = [found] {
        const SANE_Device **devices = nullptr;
        if (const Status status = begin(); !status) {
            *found = failure(status);
            return;
        }
        if (const SANE_Status listed = sane_get_devices(&devices, SANE_FALSE); listed != SANE_STATUS_GOOD) {
            *found = scannerFailure(listed, "sane_get_devices");
            return;
        }
        for (; *devices != nullptr; ++devices)
            (*found)->append({QString::fromLocal8Bit((*devices)->name),
                              QString::fromUtf8((*devices)->vendor) + u' ' + QString::fromUtf8((*devices)->model)});
    };
    LAJUR_TRY(m_thread.run(search, searchLimit));
    return *found;
}

Result<services::ScannerAbilities> SaneScanner::abilities(const QString &device)
{
    const auto answer = std::make_shared<Result<services::ScannerAbilities>>();
    const auto ask = [answer, device]() -> Status {
        LAJUR_TRY(begin());
        LAJUR_TRY_VALUE(const auto opened, SaneDevice::open(device));
        *answer = opened->abilities();
        return {};
    };
    LAJUR_TRY(m_thread.run(
        [answer, ask] {
            if (const Status asked = ask(); !asked)
                *answer = failure(asked);
        },
        searchLimit));
    return *answer;
}

/// On SANE's thread.
Status SaneScanner::scanAll(const std::shared_ptr<Run> &run)
{
    LAJUR_TRY(begin());
    LAJUR_TRY_VALUE(const auto device, SaneDevice::open(run->settings.device));
    LAJUR_TRY(device->set(run->settings));
    for (int pages = 0;; ++pages) {
        auto page = device->page([&run](int line, int lines) { return run->advance(line, lines); });
        if (!page)
            return device->ranEmpty() && pages > 0 ? Status() : Status(failure(page));
        LAJUR_TRY(run->hand(std::move(*page)));
        if (run->settings.source == services::ScanSource::Flatbed)
            return {};
    }
}

Result<int> SaneScanner::scan(const ScanSettings &settings, const TakePage &takePage, services::Progress &progress)
{
    const auto run = std::make_shared<Run>();
    run->settings = settings;
    LAJUR_TRY(m_thread.start([run] {
        const Status status = scanAll(run);
        run->set([&] { run->ended = status; });
    }));
    Status wanted;
    int pages = 0;
    quint64 seen = 0;
    std::unique_lock lock(run->mutex);
    for (;;) {
        const bool alive = run->changed.wait_for(lock, silenceLimit, [&] { return run->signs != seen; });
        seen = run->signs;
        if (!alive) {
            run->stop = true;
            return scannerFailure(SANE_STATUS_IO_ERROR, "silence");
        }
        if (run->page && wanted) {
            lock.unlock();
            wanted = takePage(*run->page);
            lock.lock();
            pages += wanted ? 1 : 0;
            run->page.reset();
        }
        if (run->ended)
            break;
        if (run->lines != progress.total())
            progress.begin(run->lines);
        if (const Status going = progress.advance(run->line); !going && wanted)
            wanted = going;
        run->stop = !wanted;
        run->changed.notify_all();
    }
    lock.unlock();
    LAJUR_TRY(m_thread.wait(silenceLimit)); // so that whoever scans again at once finds it free
    LAJUR_TRY(wanted);
    LAJUR_TRY(*run->ended);
    return pages;
}

} // namespace lajur::scanning
