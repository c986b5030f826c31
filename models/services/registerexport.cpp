// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/registerexport.h"

#include "models/services/caseledger.h"
#include "models/services/csv.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(7 * 3600).date().toString(Qt::ISODate) : QString();
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

RegisterExport::RegisterExport(const Ports &ports, const Session &session)
    : m_ports(ports)
    , m_session(session)
{
}

Result<int> RegisterExport::csv(const QString &name, const QString &path)
{
    LAJUR_TRY(m_session.requireUser());
    QByteArray out("\xef\xbb\xbf"); // without it spreadsheets on Windows take UTF-8 for Latin-1
    Result<int> rows = 0;
    if (name == u"pemohon")
        rows = applicants(out);
    else if (name == u"rekomendasi")
        rows = letters(out);
    else if (name == u"sertifikat")
        rows = certificates(out);
    else
        return failure(
            ErrorCode::Invalid,
            Tr::tr("There is no register “%1”. Registers are pemohon, rekomendasi and sertifikat.").arg(name));
    if (!rows)
        return rows;
    LAJUR_TRY(m_ports.files.write(path, out));
    return rows;
}

Result<int> RegisterExport::applicants(QByteArray &out)
{
    out += csvLine({Tr::tr("No."), Tr::tr("Case number"), Tr::tr("Agenda number"), Tr::tr("Received"), Tr::tr("Name"),
                    QStringLiteral("NIP"), QStringLiteral("NIK"), QStringLiteral("Email"), Tr::tr("Telephone"),
                    QStringLiteral("OPD"), Tr::tr("Position"), Tr::tr("Service"), Tr::tr("Stage")});
    int count = 0;
    LAJUR_TRY(m_ports.registers.applicants([&](const ApplicantRow &row) -> Status {
        LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(row.keyWrap));
        const QByteArray context = "case/" + row.caseNumber.toUtf8() + "/form";
        LAJUR_TRY_VALUE(const QByteArray json, m_ports.sealer.open(key, row.sealedForm, context));
        LAJUR_TRY_VALUE(const CaseForm form, CaseForm::fromJson(QJsonDocument::fromJson(json).object()));
        out += csvLine({QString::number(++count), row.caseNumber, row.agendaNumber, day(row.openedAt), row.name,
                        row.nip, form.nik, row.email, form.phone, row.opd, form.position, row.kind, row.stage});
        return {};
    }));
    return count;
}

Result<int> RegisterExport::letters(QByteArray &out)
{
    out += csvLine({Tr::tr("No."), Tr::tr("Letter number"), Tr::tr("Date"), Tr::tr("State"), Tr::tr("Signatory"),
                    Tr::tr("Case number"), Tr::tr("Name"), QStringLiteral("NIP"), QStringLiteral("OPD")});
    int count = 0;
    LAJUR_TRY(m_ports.registers.letters([&](const LetterRow &row) -> Status {
        out += csvLine({QString::number(++count), row.number, day(row.date), row.state, row.signatory, row.caseNumber,
                        row.name, row.nip, row.opd});
        return {};
    }));
    return count;
}

Result<int> RegisterExport::certificates(QByteArray &out)
{
    out += csvLine({Tr::tr("No."), Tr::tr("Serial number"), Tr::tr("Issuer"), Tr::tr("Valid from"), Tr::tr("Valid to"),
                    Tr::tr("State"), Tr::tr("Name"), QStringLiteral("NIP"), QStringLiteral("Email"),
                    QStringLiteral("OPD"), Tr::tr("Case number")});
    int count = 0;
    LAJUR_TRY(m_ports.registers.certificates([&](const CertificateRow &row) -> Status {
        out += csvLine({QString::number(++count), row.serial, row.issuer, day(row.validFrom), day(row.validTo),
                        row.status, row.name, row.nip, row.email, row.opd, row.caseNumber});
        return {};
    }));
    return count;
}

} // namespace lajur::services
