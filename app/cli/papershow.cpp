// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/columns.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Lists the papers of a case.
class PaperShow final : public Command
{
public:
    QString name() const override { return QStringLiteral("paper show"); }
    QString summary() const override { return Tr::tr("Lists the papers of a case with their versions."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const QList<Document> documents, office->ports().documents.ofCase(id));
        QJsonArray json;
        QList<QStringList> rows;
        for (const Document &document : documents) {
            LAJUR_TRY_VALUE(const QList<DocumentVersion> versions, office->ports().documents.versions(document.id));
            QJsonArray list;
            for (const DocumentVersion &version : versions) {
                list.append(QJsonObject{{QStringLiteral("version"), version.version},
                                        {QStringLiteral("type"), version.mimeType},
                                        {QStringLiteral("size"), version.size},
                                        {QStringLiteral("storedAt"), timeText(version.storedAt)}});
                rows << QStringList{document.kind, QString::number(version.version), version.mimeType,
                                    QString::number(version.size), localTimeText(version.storedAt)};
            }
            json.append(QJsonObject{{QStringLiteral("kind"), document.kind}, {QStringLiteral("versions"), list}});
        }
        return Reply{json, rows.isEmpty() ? QStringList{Tr::tr("The case has no papers yet.")} : columns(rows)};
    }
};

} // namespace

std::unique_ptr<Command> paperShowCommand()
{
    return std::make_unique<PaperShow>();
}

} // namespace lajur::cli
