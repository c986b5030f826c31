// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/checksheet.h"

#include "models/domain/officetime.h"
#include "models/identity/ktpreading.h"
#include "models/services/openoffice.h"
#include "models/services/paperwords.h"
#include "models/services/ports.h"
#include "models/services/session.h"
#include "models/services/sheetkeeping.h"

#include <algorithm>

namespace lajur::services {

using namespace domain;

namespace {

const QString CheckAction = QStringLiteral("periksa");

/// The latest check that was not taken back; null if there is none.
const CaseEvent *recordedCheck(const OpenedCase &opened)
{
    const auto &trail = opened.state.trail;
    const auto found = std::find_if(opened.history.crbegin(), opened.history.crend(), [&](const CaseEvent &event) {
        return event.transition == CheckAction
            && std::any_of(trail.begin(), trail.end(),
                           [&](const workflow::Step &step) { return step.sequence == event.sequence; });
    });
    return found == opened.history.crend() ? nullptr : &*found;
}

letters::ComparedValue onPaper(const ComparedField &field)
{
    letters::ComparedValue value;
    value.title = PaperWords::field(field.field);
    value.form = field.formValue;
    value.formMarks = PaperWords::marks(field.formDiffers);
    value.letter = field.letterValue;
    value.letterMarks = PaperWords::marks(field.letterDiffers);
    value.crop = field.crop;
    value.printed = field.printed;
    value.printedMarks = PaperWords::marks(field.printedDiffers);
    const auto &onCard = identity::ktpFieldNames();
    value.onCard = std::any_of(onCard.begin(), onCard.end(), [&](const identity::KtpFieldName &name) {
        return field.field == QLatin1String(name.name);
    });
    value.verdict = PaperWords::verdict(field.verdict);
    value.reason = field.reason;
    return value;
}

} // namespace

Status CheckSheet::nameTheCheck(letters::ComparisonFields &sheet, const OpenedCase &opened,
                                const QList<ComparedField> &fields, const QString &note) const
{
    sheet.note = note;
    LAJUR_TRY_VALUE(const CheckState recorded, currentCheck(m_office.ledger(), opened));
    const CaseEvent *event = recordedCheck(opened);
    const auto isOpen = [](const ComparedField &field) { return field.verdict == Verdict::Open; };
    const bool same = !std::all_of(fields.begin(), fields.end(), isOpen)
        && std::all_of(fields.begin(), fields.end(), [&](const ComparedField &field) {
               return recorded.verdicts.value(field.field, Verdict::Open) == field.verdict;
           });
    if (event == nullptr || !same)
        return {};
    LAJUR_TRY_VALUE(const QJsonObject details, m_office.ledger().details(opened, *event));
    if (sheet.note.trimmed().isEmpty())
        sheet.note = details.value(QStringLiteral("inputs")).toObject().value(QStringLiteral("note")).toString();
    sheet.decidedBy = event->doneByName;
    sheet.recordedBy = event->recordedByName;
    sheet.recordedAt = officeTime(event->eventAt);
    return {};
}

Status CheckSheet::nameTheOfficial(letters::ComparisonFields &sheet) const
{
    const Ports &ports = m_office.ports();
    LAJUR_TRY_VALUE(const auto kasi, ports.officials.onDuty(QStringLiteral("kasi"), ports.clock.today()));
    if (!kasi)
        return {};
    sheet.initialsTitle = kasi->functionTitle;
    sheet.initialsName = kasi->name;
    sheet.initialsNip = kasi->nip;
    return {};
}

Result<std::shared_ptr<const letters::Pages>> CheckSheet::pages(CaseId id, const QList<ComparedField> &fields,
                                                                const QString &note, const OfficeProfile &profile) const
{
    LAJUR_TRY(m_office.session().requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_office.ledger().load(id));
    LAJUR_TRY_VALUE(const CaseForm form, m_office.ledger().form(opened));
    letters::ComparisonFields sheet;
    sheet.caseNumber = opened.record.number;
    sheet.applicant = form.name;
    sheet.nip = form.nip;
    sheet.organisation = form.opd;
    for (const ComparedField &field : fields)
        sheet.values.append(onPaper(field));
    LAJUR_TRY(nameTheCheck(sheet, opened, fields, note));
    LAJUR_TRY(nameTheOfficial(sheet));
    const auto pages = std::make_shared<const letters::ComparisonSheet>(profile.head, profile.demo, sheet);
    LAJUR_TRY(requireLaidOut(*pages));
    return pages;
}

Result<DocumentVersion> CheckSheet::keep(CaseId id, const letters::Pages &pages)
{
    return keepSheet(m_office, id, QStringLiteral("lembar_perbandingan"), pages);
}

} // namespace lajur::services
