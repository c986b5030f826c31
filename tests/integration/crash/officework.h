// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition/office.h"
#include "tests/integration/crash/dayclock.h"
#include "tests/integration/crash/promise.h"

#include <functional>
#include <random>

namespace lajur::crash {

/// Works in an office as its people do, through the real use cases, and says after each what it promised.
class OfficeWork
{
public:
    /// Takes each promise the moment it is made.
    using Taker = std::function<void(const Promise &)>;

    /// Founds a demo office in the folder `office` below `root`; what is handed out goes to the folder `out` there.
    static domain::Result<std::unique_ptr<OfficeWork>> found(const QString &root, const Taker &taker);
    /// Opens that office and signs in.
    static domain::Result<std::unique_ptr<OfficeWork>> enter(const QString &root, const Taker &taker);

    static QString officeFolder(const QString &root) { return root + QStringLiteral("/office"); }
    static QString copierFolder(const QString &root) { return root + QStringLiteral("/copier"); }
    static QString outFolder(const QString &root) { return root + QStringLiteral("/out"); }

    /// What comes next on a desk, by chance: the same for the same seed and office. Refused if it was not possible.
    domain::Status next();
    void setSeed(quint64 seed) { m_random.seed(seed); }

    domain::Status openCase();
    domain::Status attach(domain::CaseId id, const QString &kind);
    /// A page into the tray.
    domain::Status scanPage();
    /// The copier writes a file into its folder, and the office takes all that lies there.
    domain::Status watchCopier();
    /// The two oldest scanned pages of the tray become a paper of the case.
    domain::Status attachPages(domain::CaseId id);
    domain::Status edit(domain::CaseId id);
    /// A letter that comes of it is also handed out as a file.
    domain::Status take(domain::CaseId id, const QString &transition);
    domain::Status undo(domain::CaseId id);
    domain::Status readPaper(domain::CaseId id);
    domain::Status reprint(domain::CaseId id);
    domain::Status exportRegisters();
    domain::Status keepDraft();
    domain::Status addUser();
    /// The daily seal and the checkpoint; then a new day begins.
    domain::Status endDay();
    /// Takes a case the SOP's straight way, with all papers, until it has reached the stage.
    domain::Status walk(domain::CaseId id, const QString &stage);

    composition::Office &office() { return *m_office; }
    /// The open case entered last.
    domain::Result<domain::CaseId> newestCase();

private:
    OfficeWork(const QString &root, const Taker &taker);

    domain::Status begin(const composition::OfficeOptions &options, bool create);
    domain::Status advance(domain::CaseId id);
    domain::Result<QString> missingPaper(domain::CaseId id, const QString &stage);
    domain::Result<QList<workflow::Action>> openActions(domain::CaseId id);
    QJsonObject inputsFor(const workflow::Action &action);
    domain::Status handOut(const QString &name, const QByteArray &bytes);
    /// Promises the newest entry of the case, with what the act adds.
    domain::Status promiseEntry(domain::CaseId id, Promise promise);
    int chance(int upTo); ///< 0 to upTo − 1.

    QString m_root;
    Taker m_taker;
    DayClock m_clock;
    std::unique_ptr<composition::Office> m_office;
    services::OfficeProfile m_profile;
    std::mt19937_64 m_random;
};

} // namespace lajur::crash
