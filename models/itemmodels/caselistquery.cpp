// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/caselistquery.h"

#include "models/domain/nik.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "models/services/workflowcatalog.h"

namespace lajur::itemmodels {

using namespace domain;

namespace {

/// Open cases of the holder of a NIK; nothing if nobody has it.
Result<QList<CaseSummary>> byNik(const services::Ports &ports, const Nik &nik)
{
    LAJUR_TRY_VALUE(const QByteArray hash, ports.sealer.mac(services::MacPurpose::NikLookup, nik.digits().toUtf8()));
    LAJUR_TRY_VALUE(const auto person, ports.persons.byNikHash(hash));
    if (!person)
        return QList<CaseSummary>();
    return ports.caseQueries.openOfPerson(person->id);
}

CaseSummary summaryOf(const Case &record)
{
    CaseSummary summary;
    summary.id = record.id;
    summary.number = record.number;
    summary.name = record.name;
    summary.nip = record.nip;
    summary.email = record.email;
    summary.opd = record.opd;
    summary.kind = record.kind;
    summary.stage = record.stage;
    summary.round = record.round;
    summary.open = record.open;
    summary.openedAt = record.openedAt;
    summary.closedAt = record.closedAt;
    return summary;
}

Result<QList<CaseSummary>> found(const services::Ports &ports, const QString &text)
{
    if (const auto nik = Nik::parse(text))
        return byNik(ports, *nik);
    if (const auto record = ports.caseQueries.byNumber(text))
        return QList<CaseSummary>{summaryOf(*record)};
    return ports.caseQueries.search(text, CaseListQuery::mostFound);
}

} // namespace

Result<CaseListPage> CaseListQuery::read(services::OpenOffice &office) const
{
    const services::Ports &ports = office.ports();
    CaseListPage page;
    const QString words = text.simplified();
    if (!words.isEmpty()) {
        LAJUR_TRY_VALUE(page.rows, found(ports, words));
        page.more = page.rows.size() >= mostFound;
        if (openOnly)
            page.rows.removeIf([](const CaseSummary &row) { return !row.open; });
        return page;
    }
    CaseFilter filter;
    filter.openOnly = openOnly;
    filter.offset = offset;
    filter.limit = pageSize + 1;
    LAJUR_TRY_VALUE(page.rows, ports.caseQueries.list(filter));
    page.more = page.rows.size() > pageSize;
    if (page.more)
        page.rows.removeLast();
    return page;
}

Result<QHash<QString, workflow::Text>> CaseListQuery::stageTitles(services::OpenOffice &office)
{
    LAJUR_TRY_VALUE(const workflow::Engine *engine, office.workflows().current(QStringLiteral("baru")));
    QHash<QString, workflow::Text> titles;
    for (const workflow::Stage &stage : engine->definition().stages())
        titles.insert(stage.id, stage.shortTitle.isEmpty() ? stage.title : stage.shortTitle);
    return titles;
}

} // namespace lajur::itemmodels
