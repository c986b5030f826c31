// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/globaloptions.h"
#include "app/composition/office.h"

#include <memory>
#include <optional>
#include <QCommandLineParser>
#include <QJsonObject>

namespace lajur::cli {

/// Where a command works: the office of the data folder, opened when first asked for, and who is signed in.
class Workplace
{
public:
    /// `password` is what the environment gave, empty if nothing.
    Workplace(const GlobalOptions &options, const QString &password);

    const GlobalOptions &options() const { return m_options; }
    const QString &password() const { return m_password; }
    /// The office without sign-in; Unavailable if there is none.
    domain::Result<composition::Office *> office();
    /// Makes an empty data folder for a new office; Refused if there is one.
    domain::Result<composition::Office *> newOffice();
    /// Takes newOffice() back; false, and nothing is touched, if an office was founded all the same.
    bool abandonNewOffice();
    /// The office with the user signed in, or opened with the recovery key if one is given; signs in once.
    domain::Result<composition::Office *> signedIn();
    /// The office's profile, for commands that need it.
    domain::Result<services::OfficeProfile> profile();
    /// A case by its number or row id.
    domain::Result<domain::CaseId> caseId(const QString &text);
    /// Refused in the office's own folder, Unavailable where there is no folder: better known before anything is done.
    domain::Status requireExportPlace(const QString &path) const;

    /// What is due once the command has run: the daily seal, the database's log.
    domain::Status finish();

    /// From now on "-" means the "input" of a batch line and no longer standard input; Undefined if the line has none.
    void setInput(const QJsonValue &input) { m_input = input; }
    /// The JSON object in the file, or what stands for "-"; Invalid with line and column if it is none.
    domain::Result<QJsonObject> readJson(const QString &path) const;
    /// The JSON object of --from; "-" if the option is left out.
    domain::Result<QJsonObject> readFrom(const QCommandLineParser &arguments,
                                         const QString &option = QStringLiteral("from")) const;

private:
    GlobalOptions m_options;
    QString m_password;
    std::unique_ptr<composition::Office> m_office;
    std::optional<QJsonValue> m_input;
};

} // namespace lajur::cli
