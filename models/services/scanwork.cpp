// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/scanwork.h"

#include "models/services/officework.h"

#include <QPointer>

namespace lajur::services {

using namespace domain;

ScanWork::ScanWork(ScannerBackend &scanner, OfficeWork &office, QObject *parent)
    : QObject(parent)
    , m_scanner(scanner)
    , m_office(office)
{
    m_thread.setObjectName(QStringLiteral("scanning"));
}

ScanWork::~ScanWork()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

template <typename Question, typename Answer>
void ScanWork::ask(QObject *context, Question question, const std::function<void(const Answer &)> &then)
{
    Q_ASSERT(context); // nobody would hear the answer
    if (!m_worker) { // a program in which nobody scans has no thread for it
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        m_worker,
        [this, guard = QPointer<QObject>(context), question = std::move(question), then] {
            QMetaObject::invokeMethod(
                this,
                [guard, then, answer = question()] {
                    if (guard)
                        then(answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

std::shared_ptr<Progress> ScanWork::begin()
{
    m_progress = std::make_shared<Progress>();
    m_scanning = true;
    emit scanningChanged();
    return m_progress;
}

void ScanWork::end()
{
    m_scanning = false;
    emit scanningChanged();
}

void ScanWork::scanners(QObject *context, const Then<QList<ScannerInfo>> &then)
{
    ask<std::function<Result<QList<ScannerInfo>>()>, Result<QList<ScannerInfo>>>(
        context, [this] { return m_scanner.scanners(); }, then);
}

void ScanWork::abilities(const QString &device, QObject *context, const Then<ScannerAbilities> &then)
{
    ask<std::function<Result<ScannerAbilities>()>, Result<ScannerAbilities>>(
        context, [this, device] { return m_scanner.abilities(device); }, then);
}

void ScanWork::preview(const ScanSettings &settings, QObject *context, const Then<QImage> &then)
{
    const auto look = [this, settings, progress = begin()]() -> Result<QImage> {
        QImage seen;
        const auto take = [&seen](const QImage &page) -> Status {
            seen = page;
            return {};
        };
        LAJUR_TRY_VALUE([[maybe_unused]] const int pages, m_scanner.scan(settings.preview(), take, *progress));
        return seen;
    };
    ask<std::function<Result<QImage>()>, Result<QImage>>(
        this, look, [this, guard = QPointer<QObject>(context), then](const Result<QImage> &seen) {
            end();
            if (guard)
                then(seen);
        });
}

void ScanWork::scan(const ScanSettings &settings, QObject *context,
                    const std::function<void(const ScanIntake::Run &)> &then)
{
    const auto keep = [this](const QByteArray &page, const ScanTray::Origin &origin) {
        auto kept = m_office.ask([&](OpenOffice &office) { return ScanIntake::keepIn(office.tray(), page, origin); });
        if (kept)
            QMetaObject::invokeMethod(
                this, [this, id = *kept] { emit pageKept(id); }, Qt::QueuedConnection);
        return kept;
    };
    const auto scan
        = [this, settings, keep, progress = begin()] { return ScanIntake(m_scanner, keep).scan(settings, *progress); };
    ask<std::function<ScanIntake::Run()>, ScanIntake::Run>(
        this, scan, [this, guard = QPointer<QObject>(context), then](const ScanIntake::Run &run) {
            end();
            if (guard)
                then(run);
        });
}

void ScanWork::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

} // namespace lajur::services
