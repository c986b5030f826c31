// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/registerexport.h"

#include "models/domain/officetime.h"
#include "models/services/caseledger.h"
#include "models/services/csv.h"
#include "models/services/session.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr qsizetype LinesAtOnce = 200; // between two looks at whether it is still wanted

QString day(const QDateTime &time)
{
    return time.isValid() ? officeTime(time).date().toString(Qt::ISODate) : QString();
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
    static const QHash<QString, Register> registers{{QStringLiteral("pemohon"), Register::Applicants},
                                                    {QStringLiteral("rekomendasi"), Register::Letters},
                                                    {QStringLiteral("sertifikat"), Register::Certificates}};
    LAJUR_TRY(m_session.requireUser());
    if (!registers.contains(name))
        return failure(
            ErrorCode::Invalid,
            Tr::tr("There is no register “%1”. Registers are pemohon, rekomendasi and sertifikat.").arg(name));
    RegisterFilter filter;
    filter.kind = registers.value(name);
    Progress progress;
    return csv(filter, path, progress);
}

Result<int> RegisterExport::csv(const RegisterFilter &filter, const QString &path, Progress &progress)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<RegisterKey> keys, m_ports.registers.keys(filter, 0, -1));
    progress.begin(int(keys.size()));
    QByteArray out("\xef\xbb\xbf"); // without it spreadsheets on Windows take UTF-8 for Latin-1
    out += heading(filter.kind);
    for (qsizetype begin = 0; begin < keys.size(); begin += LinesAtOnce) {
        LAJUR_TRY(lines(filter.kind, keys.mid(begin, LinesAtOnce), out));
        LAJUR_TRY(progress.advance(int(std::min(keys.size(), begin + LinesAtOnce))));
    }
    LAJUR_TRY(m_ports.files.write(path, out));
    return m_count;
}

QByteArray RegisterExport::heading(Register kind)
{
    m_count = 0;
    switch (kind) {
    case Register::Applicants:
        return csvLine({Tr::tr("No."), Tr::tr("Case number"), Tr::tr("Agenda number"), Tr::tr("Received"),
                        Tr::tr("Name"), QStringLiteral("NIP"), QStringLiteral("NIK"), Tr::tr("E-mail"),
                        Tr::tr("Telephone"), QStringLiteral("OPD"), Tr::tr("Position"), Tr::tr("Service"),
                        Tr::tr("Stage")});
    case Register::Letters:
        return csvLine({Tr::tr("No."), Tr::tr("Letter number"), Tr::tr("Date"), Tr::tr("State"), Tr::tr("Signatory"),
                        Tr::tr("Case number"), Tr::tr("Name"), QStringLiteral("NIP"), QStringLiteral("OPD")});
    case Register::Certificates:
        break;
    }
    return csvLine({Tr::tr("No."), Tr::tr("Serial number"), Tr::tr("Issuer"), Tr::tr("Valid from"), Tr::tr("Valid to"),
                    Tr::tr("State"), Tr::tr("Name"), QStringLiteral("NIP"), Tr::tr("E-mail"), QStringLiteral("OPD"),
                    Tr::tr("Case number")});
}

Status RegisterExport::lines(Register kind, const QList<RegisterKey> &keys, QByteArray &out)
{
    if (kind == Register::Applicants)
        return applicants(keys, out);
    return kind == Register::Letters ? letters(keys, out) : certificates(keys, out);
}

Status RegisterExport::applicants(const QList<RegisterKey> &keys, QByteArray &out)
{
    LAJUR_TRY_VALUE(const QList<ApplicantRow> rows, m_ports.registers.applicants(keys));
    for (const ApplicantRow &row : rows) {
        LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(row.keyWrap));
        const QByteArray context = "case/" + row.caseNumber.toUtf8() + "/form";
        LAJUR_TRY_VALUE(const QByteArray json, m_ports.sealer.open(key, row.sealedForm, context));
        LAJUR_TRY_VALUE(const CaseForm form, CaseForm::fromJson(QJsonDocument::fromJson(json).object()));
        out += csvLine({QString::number(++m_count), row.caseNumber, row.agendaNumber, day(row.openedAt), row.name,
                        row.nip, form.nik, row.email, form.phone, row.opd, form.position, row.kind, row.stage});
    }
    return {};
}

Status RegisterExport::letters(const QList<RegisterKey> &keys, QByteArray &out)
{
    LAJUR_TRY_VALUE(const QList<LetterRow> rows, m_ports.registers.letters(keys));
    for (const LetterRow &row : rows)
        out += csvLine({QString::number(++m_count), row.number, day(row.date), row.state, row.signatory, row.caseNumber,
                        row.name, row.nip, row.opd});
    return {};
}

Status RegisterExport::certificates(const QList<RegisterKey> &keys, QByteArray &out)
{
    LAJUR_TRY_VALUE(const QList<CertificateRow> rows, m_ports.registers.certificates(keys));
    for (const CertificateRow &row : rows)
        out += csvLine({QString::number(++m_count), row.serial, row.issuer, day(row.validFrom), day(row.validTo),
                        row.status, row.name, row.nip, row.email, row.opd, row.caseNumber});
    return {};
}

} // namespace lajur::services
