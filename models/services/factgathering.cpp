// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/factgathering.h"

#include "models/services/checklist.h"
#include "models/services/lettercontent.h"

namespace lajur::services {

using namespace domain;
using workflow::Facts;
using workflow::Transition;

namespace {

bool any(const QSet<QString> &wanted, std::initializer_list<QLatin1String> names)
{
    return std::any_of(names.begin(), names.end(), [&wanted](QLatin1String name) { return wanted.contains(name); });
}

/// Sequence of the step that sent the case back to the applicant; 0 if it is not being corrected.
int returnSequence(const OpenedCase &opened)
{
    if (opened.state.returnedFrom.isEmpty())
        return 0;
    const auto &trail = opened.state.trail;
    for (auto step = trail.crbegin(); step != trail.crend(); ++step) {
        const Transition *transition = opened.engine->definition().transition(step->transition);
        if (transition && transition->returns)
            return step->sequence;
    }
    return 0;
}

/// Sequence of the newest entry of that name (an action, or the kind of an attached paper); 0 if there is none.
int lastSequence(const OpenedCase &opened, const QString &name)
{
    for (auto event = opened.history.crbegin(); event != opened.history.crend(); ++event) {
        if (event->transition == name)
            return event->sequence;
    }
    return 0;
}

} // namespace

FactGathering::FactGathering(const Ports &ports, const CaseLedger &ledger)
    : m_ports(ports)
    , m_ledger(ledger)
{
}

Result<Facts> FactGathering::facts(const OpenedCase &opened, const QList<const Transition *> &transitions,
                                   const OfficeProfile &profile) const
{
    QSet<QString> wanted;
    for (const Transition *transition : transitions) {
        for (const workflow::GuardCall &guard : transition->guards)
            wanted.insert(guard.name);
        if (!transition->replacedDocument.isEmpty())
            wanted.insert(QStringLiteral("documentsPresent"));
    }
    Facts facts;
    LAJUR_TRY(addForm(facts, opened, profile, wanted));
    if (any(wanted, {QLatin1String("documentsPresent")}))
        LAJUR_TRY(addPapers(facts, opened));
    if (any(wanted,
            {QLatin1String("letterIssued"), QLatin1String("letterSigned"), QLatin1String("letterNumbered"),
             QLatin1String("notNumbered")}))
        LAJUR_TRY(addLetter(facts, opened));
    if (any(wanted, {QLatin1String("numbersExternal")})) {
        LAJUR_TRY_VALUE(const NumberSeries series, m_ports.numbers.seriesByName(QStringLiteral("rekomendasi")));
        facts.numbersExternal = series.mode == SeriesMode::External;
    }
    if (any(wanted, {QLatin1String("noOtherOpenCase")})) {
        LAJUR_TRY_VALUE(facts.otherOpenCase, m_ledger.otherOpenCase(opened.record));
    }
    if (any(wanted, {QLatin1String("checkPassed")})) {
        LAJUR_TRY_VALUE(const CheckState check, currentCheck(m_ledger, opened));
        facts.checkOpen = check.open();
        facts.checkFailed = check.wrong();
    }
    return facts;
}

Status FactGathering::addForm(Facts &facts, const OpenedCase &opened, const OfficeProfile &profile,
                              const QSet<QString> &wanted) const
{
    const QDate today = m_ports.clock.today();
    if (any(wanted, {QLatin1String("signatoryKnown"), QLatin1String("mergeFieldsFilled")})) {
        LAJUR_TRY_VALUE(const auto signatory, m_ports.officials.signatory(today));
        facts.signatoryKnown = signatory.has_value();
    }
    if (!any(wanted,
             {QLatin1String("fieldsComplete"), QLatin1String("noBlockingFindings"), QLatin1String("consentGiven"),
              QLatin1String("emailProven"), QLatin1String("mergeFieldsFilled")}))
        return {};
    LAJUR_TRY_VALUE(const CaseForm form, m_ledger.form(opened));
    const QStringList missing = missingFields(form);
    for (const QString &field : missing)
        facts.missingFields << fieldTitle(field);
    facts.findings = inspect(form, profile.formContext(today));
    facts.consent = form.consent;
    facts.emailProven = !form.emailProof.trimmed().isEmpty();
    if (any(wanted, {QLatin1String("mergeFieldsFilled")}) && facts.signatoryKnown) {
        const LetterContent content(m_ports);
        LAJUR_TRY_VALUE(letters::LetterFields fields, content.fields(form, profile, today, false));
        fields.number = QStringLiteral("-"); // given when the letter is issued
        LAJUR_TRY_VALUE(const letters::LetterRenderer renderer, content.renderer(profile));
        facts.emptyMergeFields = renderer.emptyFields(fields);
    }
    return {};
}

Result<QSet<QString>> FactGathering::presentPapers(const OpenedCase &opened, const QString &next) const
{
    LAJUR_TRY_VALUE(const auto papers, m_ports.documents.latestOfCase(opened.record.id));
    QSet<QString> present;
    for (const auto &paper : papers)
        present.insert(paper.first);
    // A signed copy speaks for the letter it was made of, not for one issued later.
    const auto last = [&](const QString &name) {
        return name == next ? int(opened.history.size()) + 1 : lastSequence(opened, name);
    };
    const QString signedCopy = QStringLiteral("surat_rekomendasi_ttd");
    if (last(QStringLiteral("terbitkan_surat")) > last(signedCopy))
        present.remove(signedCopy);
    return present;
}

Status FactGathering::addPapers(Facts &facts, const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(facts.documents, presentPapers(opened, {}));
    const int returned = returnSequence(opened);
    for (const CaseEvent &event : opened.history) {
        if (returned > 0 && event.sequence > returned && event.type == u"attach")
            facts.replacedDocuments.insert(event.transition);
    }
    return {};
}

Status FactGathering::addLetter(Facts &facts, const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(const QList<Letter> letters, m_ports.letters.ofCase(opened.record.id));
    for (const Letter &letter : letters) {
        if (letter.state == LetterState::Void || letter.state == LetterState::Replaced)
            continue;
        facts.letterIssued = true;
        facts.letterSigned = letter.state == LetterState::Signed;
        facts.letterNumbered = !letter.numberText.isEmpty();
        break;
    }
    return {};
}

Result<int> FactGathering::missing(const OpenedCase &opened, const Entry &next) const
{
    const QString &stage = next.toStage.isEmpty() ? opened.state.stage : next.toStage;
    const workflow::Stage *wanted = opened.engine->definition().stage(stage);
    if (!wanted || wanted->final)
        return 0;
    LAJUR_TRY_VALUE(const CaseForm form, m_ledger.form(opened));
    int count = int(missingFields(form).size());
    if (wanted->requiredDocuments.isEmpty())
        return count;
    LAJUR_TRY_VALUE(const QSet<QString> present, presentPapers(opened, next.transition));
    for (const QString &kind : wanted->requiredDocuments)
        count += present.contains(kind) ? 0 : 1;
    return count;
}

} // namespace lajur::services
