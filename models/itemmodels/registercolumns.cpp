// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/registercolumns.h"

#include "models/itemmodels/casewords.h"

#include <QCoreApplication>
#include <QHash>

namespace lajur::itemmodels {

using namespace domain;
using Column = RegisterColumn;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RegisterColumns)
};

} // namespace

QList<RegisterColumn> registerColumns(Register kind)
{
    switch (kind) {
    case Register::Applicants:
        return {Column::CaseNumber, Column::AgendaNumber, Column::Received, Column::Name, Column::Nip,
                Column::Nik,        Column::Email,        Column::Opd,      Column::Stage};
    case Register::Letters:
        return {Column::LetterNumber, Column::LetterDate, Column::LetterState, Column::Name,
                Column::Nip,          Column::Opd,        Column::Signatory,   Column::CaseNumber};
    case Register::Certificates:
        break;
    }
    return {Column::Serial, Column::Name,      Column::Nip,     Column::Email, Column::Opd,
            Column::Issuer, Column::ValidFrom, Column::ValidTo, Column::Status};
}

QString columnTitle(RegisterColumn column)
{
    switch (column) {
    case Column::CaseNumber:
        return Tr::tr("Case number");
    case Column::AgendaNumber:
        return Tr::tr("Agenda number");
    case Column::LetterNumber:
        return Tr::tr("Letter number");
    case Column::Serial:
        return Tr::tr("Serial number");
    case Column::Received:
        return Tr::tr("Received");
    case Column::LetterDate:
        return Tr::tr("Date");
    case Column::ValidFrom:
        return Tr::tr("Valid from");
    case Column::ValidTo:
        return Tr::tr("Valid to");
    case Column::Name:
        return Tr::tr("Name");
    case Column::Nip:
        return QStringLiteral("NIP");
    case Column::Nik:
        return QStringLiteral("NIK");
    case Column::Email:
        return QStringLiteral("Email");
    case Column::Opd:
        return QStringLiteral("OPD");
    case Column::Stage:
        return Tr::tr("Stage");
    case Column::LetterState:
    case Column::Status:
        return Tr::tr("State");
    case Column::Signatory:
        return Tr::tr("Signatory");
    case Column::Issuer:
        break;
    }
    return Tr::tr("Issuer");
}

QString columnText(RegisterColumn column, const services::RegisterLine &line)
{
    switch (column) {
    case Column::CaseNumber:
        return line.caseNumber;
    case Column::AgendaNumber:
        return line.agendaNumber;
    case Column::LetterNumber:
        return line.number.isEmpty() ? Tr::tr("No number yet") : line.number;
    case Column::Serial:
        return line.number;
    case Column::Received:
    case Column::LetterDate:
    case Column::ValidFrom:
        return dayText(line.date);
    case Column::ValidTo:
        return dayText(line.until);
    case Column::Name:
        return line.name;
    case Column::Nip:
        return line.nip;
    case Column::Nik:
        return line.maskedNik;
    case Column::Email:
        return line.email;
    case Column::Opd:
        return line.opd;
    case Column::Stage:
        return line.stage.shown();
    case Column::LetterState:
        return stateText(Register::Letters, line.state);
    case Column::Status:
        return stateText(Register::Certificates, line.state);
    case Column::Signatory:
    case Column::Issuer:
        break;
    }
    return line.by;
}

std::optional<RegisterOrder> columnOrder(RegisterColumn column)
{
    static const QHash<RegisterColumn, RegisterOrder> orders{
        {Column::CaseNumber, RegisterOrder::Entry}, {Column::LetterNumber, RegisterOrder::Entry},
        {Column::Serial, RegisterOrder::Entry},     {Column::Received, RegisterOrder::Date},
        {Column::LetterDate, RegisterOrder::Date},  {Column::ValidFrom, RegisterOrder::Date},
        {Column::ValidTo, RegisterOrder::Expiry},   {Column::Name, RegisterOrder::Name},
        {Column::Opd, RegisterOrder::Opd},
    };
    const auto order = orders.constFind(column);
    return order == orders.constEnd() ? std::nullopt : std::optional(*order);
}

int columnWidth(RegisterColumn column)
{
    switch (column) {
    case Column::CaseNumber:
    case Column::AgendaNumber:
        return 14;
    case Column::Received:
    case Column::LetterDate:
    case Column::ValidFrom:
    case Column::ValidTo:
        return 12;
    case Column::Nip:
        return 18;
    case Column::Nik:
        return 16;
    case Column::Email:
    case Column::LetterNumber:
        return 28;
    case Column::Name:
    case Column::Opd:
        return 27;
    case Column::Stage:
    case Column::Serial:
    case Column::Signatory:
        return 24;
    case Column::LetterState:
    case Column::Status:
    case Column::Issuer:
        break;
    }
    return 16;
}

bool isWords(RegisterColumn column)
{
    static const QList<RegisterColumn> words{Column::LetterNumber, Column::Serial,    Column::Name,   Column::Email,
                                             Column::Opd,          Column::Signatory, Column::Issuer, Column::Stage};
    return words.contains(column);
}

QString registerTitle(Register kind)
{
    return kind == Register::Applicants ? Tr::tr("Applicants")
        : kind == Register::Letters     ? Tr::tr("Letters of recommendation")
                                        : Tr::tr("Certificate holders");
}

QString registerHeading(Register kind)
{
    return kind == Register::Applicants ? Tr::tr("Register of applicants for electronic certificates")
        : kind == Register::Letters     ? Tr::tr("Register of letters of recommendation for electronic certificates")
                                        : Tr::tr("Register of civil servants with electronic certificates");
}

QString stateText(Register kind, const QString &state)
{
    if (kind == Register::Letters)
        return state == u"issued" ? Tr::tr("Not signed yet")
            : state == u"signed"  ? Tr::tr("Signed")
            : state == u"void"    ? Tr::tr("VOID")
                                  : Tr::tr("Replaced");
    return state == u"aktif"  ? Tr::tr("Active")
        : state == u"batal"   ? Tr::tr("VOID")
        : state == u"dicabut" ? Tr::tr("Revoked")
                              : state;
}

} // namespace lajur::itemmodels
