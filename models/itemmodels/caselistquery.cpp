// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/caselistquery.h"

#include "models/services/casefinder.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "models/services/workflowcatalog.h"

namespace lajur::itemmodels {

using namespace domain;

Result<CaseListPage> CaseListQuery::read(services::OpenOffice &office) const
{
    const services::Ports &ports = office.ports();
    CaseListPage page;
    const QString words = text.simplified();
    if (!words.isEmpty()) {
        LAJUR_TRY_VALUE(page.rows, services::CaseFinder(ports, office.session()).find(words, mostFound));
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
