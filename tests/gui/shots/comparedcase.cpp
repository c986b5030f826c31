// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/comparedcase.h"

#include "models/services/caseintake.h"
#include "models/services/caseledger.h"
#include "models/services/openoffice.h"

namespace lajur::shots {

domain::CaseId makeComparedCase(DemoWindow &demo)
{
    const domain::CaseId id = demo.caseIn(QStringLiteral("VERIFIKASI_KASI"));
    demo.workspace().run(
        &demo.window(),
        [id, profile = demo.workspace().profile()](services::OpenOffice &office) -> domain::Status {
            LAJUR_TRY_VALUE(const services::OpenedCase opened, office.ledger().load(id));
            LAJUR_TRY_VALUE(domain::CaseForm form, office.ledger().form(opened));
            form.name += u'h';
            LAJUR_TRY(office.intake().edit(id, form, QStringLiteral("Salah ketik"), profile));
            return {};
        },
        [](const domain::Status &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
        });
    demo.settle();
    return id;
}

} // namespace lajur::shots
