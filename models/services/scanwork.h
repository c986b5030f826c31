// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/scanintake.h"

#include <memory>
#include <QObject>
#include <QThread>

namespace lajur::services {

class OfficeWork;

/// Scans on a thread of its own, so that neither a window nor the office waits for the glass; pages go into the
/// office's tray one by one. Answers come on the thread this object lives on, and not at all once `context` is gone.
class ScanWork : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    ScanWork(ScannerBackend &scanner, OfficeWork &office, QObject *parent = nullptr);
    ~ScanWork() override; ///< Cancels what runs and waits for it.
    Q_DISABLE_COPY_MOVE(ScanWork)

    template <typename T>
    using Then = std::function<void(const domain::Result<T> &)>;

    void scanners(QObject *context, const Then<QList<ScannerInfo>> &then);
    void abilities(const QString &device, QObject *context, const Then<ScannerAbilities> &then);
    /// A quick look at the glass that is kept nowhere.
    void preview(const ScanSettings &settings, QObject *context, const Then<QImage> &then);
    /// Scans into the tray; pages of a run that ended early are there too.
    void scan(const ScanSettings &settings, QObject *context, const std::function<void(const ScanIntake::Run &)> &then);
    /// What runs ends as Cancelled, as soon as the scanner lets it.
    void cancel();

    bool isScanning() const { return m_scanning; }
    /// Of the page at work, in lines; 0 of 0 while nothing scans.
    const Progress *progress() const { return m_progress.get(); }

signals:
    void scanningChanged();
    /// A page lies in the tray.
    void pageKept(lajur::domain::TrayPageId page);

private:
    /// Runs `question` on the scanning thread and brings its answer back.
    template <typename Question, typename Answer>
    void ask(QObject *context, Question question, const std::function<void(const Answer &)> &then);
    std::shared_ptr<Progress> begin();
    void end();

    ScannerBackend &m_scanner;
    OfficeWork &m_office;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< Lives on m_thread; receives the questions.
    std::shared_ptr<Progress> m_progress;
    bool m_scanning = false;
};

} // namespace lajur::services
