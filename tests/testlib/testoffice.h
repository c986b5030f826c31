// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition/office.h"
#include "tests/testlib/testclock.h"

#include <QTemporaryDir>

namespace lajur::testlib {

class CaseBuilder;

/// A whole office in a temporary folder for the tests of use cases: real database, vault and store, cheap passwords, a
/// clock that stands still, officials for every function and a user for every role.
class TestOffice
{
public:
    enum class Numbers { Own, External };

    /// Founded and signed in as "semua", who holds every role. The program ends if that fails: no test can go on.
    explicit TestOffice(Numbers numbers = Numbers::Own);

    composition::Office *operator->() { return m_office.get(); }
    composition::Office &operator*() { return *m_office; }
    TestClock &clock() { return m_clock; }
    const services::OfficeProfile &profile() const { return m_profile; }
    const QString &recoveryText() const { return m_recoveryText; }
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString outside(const QString &name) const { return m_folder.filePath(name); } ///< Path beside the data.
    QString databasePath() const { return folder() + QStringLiteral("/lajur.sqlite"); }

    static QString password() { return QStringLiteral("kata-sandi-uji-1"); }
    /// As loket, kadis, kabid, kasi, verifikator, admin (one role each) or semua.
    domain::Status signIn(const QString &name);
    /// The same office a second time, as another program would open it; nobody is signed in there.
    domain::Result<std::unique_ptr<composition::Office>> openAgain();
    void close() { m_office.reset(); }

    /// Opens the case of the n-th invented person.
    CaseBuilder aCase(int n = 1);
    services::NewCase entry(int n) const;

    domain::Status attach(domain::CaseId id, const QString &kind);
    /// A minute later, takes the action; inputs are filled with right values where the test gives none.
    domain::Result<services::StepOutcome> step(domain::CaseId id, const QString &transition,
                                               const QJsonObject &inputs = {}, const QString &by = {},
                                               const std::optional<QDateTime> &at = {});
    domain::Result<services::StepOutcome> undo(domain::CaseId id);
    /// Takes the SOP's actions in their order until the case stands in the stage.
    domain::Status walk(domain::CaseId id, const QString &stage);
    services::OpenedCase load(domain::CaseId id);
    QString stage(domain::CaseId id) { return load(id).state.stage; }

    /// Every row of every table as text, so that "nothing has changed" can be compared.
    QStringList dump() const;
    /// Runs SQL behind Lajur's back, as somebody with the file would: triggers that forbid it are dropped first.
    bool tamper(const QStringList &sql) const;
    /// First column of the first row.
    QVariant ask(const QString &sql) const;

private:
    QJsonObject rightInputs(const QString &transition, domain::CaseId id) const;

    QTemporaryDir m_folder;
    TestClock m_clock;
    services::OfficeProfile m_profile;
    QString m_recoveryText;
    std::unique_ptr<composition::Office> m_office;
};

/// Says which case a test wants: `office.aCase(2).inStage(u"DI_KABID"_qs)`.
class CaseBuilder
{
public:
    CaseBuilder(TestOffice &office, int n);

    CaseBuilder &withoutPapers();
    /// The case as opened.
    domain::CaseId opened();
    /// The case after the SOP's actions up to the stage.
    domain::CaseId inStage(const QString &stage);

private:
    TestOffice &m_office;
    int m_person;
    bool m_papers = true;
};

/// First column of the first row of an office's database, read beside whoever has it open.
QVariant askDatabase(const QString &path, const QString &sql);

/// Smallest file that Lajur takes for the type; nobody decodes it.
QByteArray tinyPdf();
QByteArray tinyJpeg();

/// "ok", or the error's code and sentence: what a failed comparison should show.
template <typename T>
QString outcome(const domain::Result<T> &result)
{
    return result ? QStringLiteral("ok")
                  : domain::errorCodeName(result.error().code) + QStringLiteral(": ") + result.error().text;
}

/// The code of a failure, or "ok".
template <typename T>
QString codeOf(const domain::Result<T> &result)
{
    return result ? QStringLiteral("ok") : domain::errorCodeName(result.error().code);
}

} // namespace lajur::testlib
