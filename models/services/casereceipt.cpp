// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/casereceipt.h"

#include "models/domain/officetime.h"
#include "models/domain/receiptcode.h"
#include "models/services/codewriter.h"
#include "models/services/openoffice.h"
#include "models/services/paperwords.h"
#include "models/services/session.h"
#include "models/services/sheetkeeping.h"

namespace lajur::services {

using namespace domain;

namespace {

/// What an applicant hands in; all other kinds come about in the office or at BSrE.
bool comesFromOutside(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("surat_permohonan"), QStringLiteral("ktp"),
                                   QStringLiteral("sk_jabatan"),       QStringLiteral("sk_pangkat"),
                                   QStringLiteral("bukti_email"),      QStringLiteral("lainnya")};
    return kinds.contains(kind);
}

QString contactOf(const OfficeProfile &profile)
{
    QStringList parts;
    for (const QString &line : profile.head.address) {
        if (!line.trimmed().isEmpty())
            parts.append(line.simplified());
    }
    const QString office = profile.unit.trimmed().isEmpty() ? profile.agency : profile.unit;
    if (!parts.isEmpty() && !office.trimmed().isEmpty())
        parts.prepend(office.simplified());
    return parts.join(QStringLiteral(", "));
}

} // namespace

Status CaseReceipt::namePapers(letters::ReceiptFields &fields, const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(const auto papers, m_office.ports().documents.latestOfCase(opened.record.id));
    QStringList present;
    for (const auto &paper : papers)
        present.append(paper.first);
    const workflow::Stage *stage = opened.engine->definition().stage(opened.state.stage);
    const QStringList wanted = stage && !stage->final ? stage->requiredDocuments : QStringList();
    // In the order of the kinds, not of their coming in.
    for (const QString &kind : documentKinds()) {
        if (!comesFromOutside(kind))
            continue;
        if (present.contains(kind))
            fields.papers.append(PaperWords::paper(kind));
        else if (wanted.contains(kind))
            fields.missing.append(PaperWords::paper(kind));
    }
    return {};
}

Result<std::shared_ptr<const letters::Pages>> CaseReceipt::pages(CaseId id, const OfficeProfile &profile) const
{
    LAJUR_TRY(m_office.session().requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_office.ledger().load(id));
    LAJUR_TRY_VALUE(const CaseForm form, m_office.ledger().form(opened));
    LAJUR_TRY_VALUE(const CaseNumber number, CaseNumber::parse(opened.record.number));
    letters::ReceiptFields fields;
    fields.caseNumber = opened.record.number;
    LAJUR_TRY_VALUE(fields.code, m_office.ports().codes.write(ReceiptCode(number).text()));
    fields.agendaNumber = opened.record.agendaNumber;
    fields.applicant = form.name;
    fields.organisation = form.opd;
    fields.receivedAt = officeTime(opened.record.openedAt);
    if (!opened.history.isEmpty())
        fields.receivedBy = opened.history.constFirst().doneByName;
    fields.contact = contactOf(profile);
    LAJUR_TRY(namePapers(fields, opened));
    const letters::SheetPaper paper{profile.head, profile.page.margins, profile.demo};
    const auto pages = std::make_shared<const letters::ReceiptSheet>(paper, fields);
    LAJUR_TRY(requireLaidOut(*pages));
    return pages;
}

} // namespace lajur::services
