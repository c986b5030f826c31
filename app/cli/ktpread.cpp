// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/ktpfile.h"
#include "models/domain/caseform.h"
#include "models/identity/ktpscancodec.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One entry of the answer, whatever became of the file.
QJsonObject entryOf(const QString &path, const Result<identity::KtpScan> &scan)
{
    QJsonObject entry = identity::toCbor(scan.value_or(identity::KtpScan())).toJsonObject();
    entry.insert(QStringLiteral("file"), path);
    if (!scan)
        entry.insert(QStringLiteral("error"), errorToJson(scan.error()));
    return entry;
}

void addLines(QStringList &lines, const QString &path, const Result<identity::KtpScan> &scan)
{
    lines << path + u':';
    if (!scan) {
        lines << QStringLiteral("  ") + scan.error().text;
        return;
    }
    for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
        const identity::KtpField &field = scan->reading.*name.field;
        if (name.checked)
            lines << QStringLiteral("  %1: %2 – %3")
                         .arg(QLatin1String(name.name), field.value.isEmpty() ? QStringLiteral("-") : field.value,
                              field.reason);
    }
    for (const identity::ScanFinding &finding : scan->quality)
        lines << QStringLiteral("  - ") + finding.text;
}

/// Reads KTPs in files, without an office and without sign-in.
class KtpRead final : public Command
{
public:
    QString name() const override { return QStringLiteral("ktp read"); }
    QString summary() const override
    {
        return Tr::tr("Reads the KTP on each scan and says what is wrong with the scan; proposes, decides nothing.");
    }
    QStringList operands() const override { return {QStringLiteral("FILE…")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &) override
    {
        KtpFile reader;
        QJsonArray entries;
        QStringList lines;
        const QStringList paths = arguments.positionalArguments();
        for (const QString &path : paths) {
            const auto scan = reader.read(path);
            entries.append(entryOf(path, scan));
            addLines(lines, path, scan);
        }
        return Reply{entries, lines};
    }
};

} // namespace

std::unique_ptr<Command> ktpReadCommand()
{
    return std::make_unique<KtpRead>();
}

} // namespace lajur::cli
