// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/stepeffects.h"

#include "models/services/certificateregister.h"
#include "models/services/lettercontent.h"
#include "models/services/numbering.h"
#include "models/services/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QString text(const QJsonObject &inputs, const char *key)
{
    return inputs.value(QLatin1String(key)).toString().trimmed();
}

QDate day(const QJsonObject &inputs, const char *key)
{
    return QDate::fromString(text(inputs, key), Qt::ISODate);
}

} // namespace

StepEffects::StepEffects(const Ports &ports, const Session &session, CaseLedger &ledger, PaperIntake &papers)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
    , m_papers(papers)
{
}

Result<EffectOutcome> StepEffects::run(const QString &effect, OpenedCase &opened, const OfficeProfile &profile,
                                       const QJsonObject &inputs)
{
    if (effect == u"take-agenda-number")
        return takeAgendaNumber(opened, profile);
    if (effect == u"issue-letter")
        return issueLetter(opened, profile, inputs);
    if (effect == u"void-letter")
        return voidLetter(opened, profile);
    if (effect == u"record-letter-number")
        return recordLetterNumber(opened, profile, inputs);
    if (effect == u"record-signature")
        return recordSignature(opened);
    if (effect == u"record-email-proof")
        return recordEmailProof(opened, inputs);
    if (effect == u"record-check")
        return recordCheck(inputs);
    if (effect == u"correct-certificate")
        return correctCertificate(opened, inputs);
    if (effect == u"write-certificate")
        return writeCertificate(opened, inputs);
    return EffectOutcome();
}

Result<EffectOutcome> StepEffects::recordCheck(const QJsonObject &inputs) const
{
    const QString differs = QStringLiteral("beda");
    const bool anyDiffers
        = std::any_of(inputs.begin(), inputs.end(), [&](const QJsonValue &value) { return value == differs; });
    if (anyDiffers && text(inputs, "note").size() < 10) {
        const QString sentence = Tr::tr("A difference that is valid needs its reason, at least 10 characters (note).");
        return failure(ErrorCode::Refused, sentence, {},
                       {{QStringLiteral("check.reason"), sentence, QStringLiteral("note")}});
    }
    return EffectOutcome();
}

Result<EffectOutcome> StepEffects::correctCertificate(OpenedCase &opened, const QJsonObject &inputs)
{
    LAJUR_TRY(CertificateRegister(m_ports).voidAll(opened.record.id));
    return writeCertificate(opened, inputs);
}

Result<EffectOutcome> StepEffects::takeAgendaNumber(OpenedCase &opened, const OfficeProfile &profile)
{
    // A case taken back to intake keeps the number it was given: one request, one line in the agenda.
    if (opened.record.agendaNumber.isEmpty()) {
        LAJUR_TRY_VALUE(
            const Number number,
            Numbering(m_ports, profile).take(QStringLiteral("agenda"), m_ports.clock.today(), opened.record.id));
        opened.record.agendaNumber = number.text;
    }
    EffectOutcome outcome;
    outcome.number = opened.record.agendaNumber;
    outcome.details.insert(QStringLiteral("agendaNumber"), outcome.number);
    return outcome;
}

Result<std::optional<Letter>> StepEffects::currentLetter(const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(const QList<Letter> letters, m_ports.letters.ofCase(opened.record.id));
    for (const Letter &letter : letters) {
        if (letter.state == LetterState::Issued || letter.state == LetterState::Signed)
            return std::optional<Letter>(letter);
    }
    return std::optional<Letter>();
}

Status StepEffects::replaceFormerLetter(const OpenedCase &opened, const OfficeProfile &profile)
{
    LAJUR_TRY_VALUE(const auto former, currentLetter(opened));
    if (!former)
        return {};
    Letter letter = *former;
    letter.state = LetterState::Replaced;
    LAJUR_TRY(m_ports.letters.update(letter));
    if (letter.number.isValid())
        LAJUR_TRY(Numbering(m_ports, profile).setState(letter.number, NumberState::Replaced));
    return {};
}

Result<Number> StepEffects::numberFor(const OpenedCase &opened, const OfficeProfile &profile, const QJsonObject &inputs,
                                      QDate day)
{
    LAJUR_TRY_VALUE(const NumberSeries series, m_ports.numbers.seriesByName(QStringLiteral("rekomendasi")));
    Numbering numbering(m_ports, profile);
    const QString given = text(inputs, "number");
    if (series.mode == SeriesMode::Own) {
        if (!given.isEmpty())
            return failure(ErrorCode::Refused,
                           Tr::tr("The office gives its letter numbers itself; leave the number out."));
        return numbering.take(QStringLiteral("rekomendasi"), day, opened.record.id);
    }
    if (given.isEmpty())
        return Number(); // Tata Usaha writes it on the printed letter
    return numbering.record(QStringLiteral("rekomendasi"), given, day, opened.record.id);
}

Result<EffectOutcome> StepEffects::issueLetter(OpenedCase &opened, const OfficeProfile &profile,
                                               const QJsonObject &inputs)
{
    const QDate day = m_ports.clock.today();
    const LetterContent content(m_ports);
    LAJUR_TRY_VALUE(const CaseForm form, m_ledger.form(opened));
    LAJUR_TRY_VALUE(letters::LetterFields fields, content.fields(form, profile, day, false));
    LAJUR_TRY_VALUE(const letters::LetterRenderer renderer, content.renderer(profile));
    LAJUR_TRY(replaceFormerLetter(opened, profile));
    LAJUR_TRY_VALUE(const Number number, numberFor(opened, profile, inputs, day));
    fields.number = number.text;
    fields.numberByHand = number.text.isEmpty();

    EffectOutcome outcome;
    LAJUR_TRY_VALUE(outcome.letterPdf, renderer.pdf(fields));
    LAJUR_TRY_VALUE(const auto signatory, m_ports.officials.signatory(day));
    Letter letter;
    letter.number = number.id;
    letter.numberText = number.text;
    letter.date = day;
    letter.signatory = signatory->id;
    letter.signatoryName = signatory->name;
    letter.templateName = QStringLiteral("surat_rekomendasi");
    letter.sealedContent
        = m_ports.sealer.sealToOffice(QJsonDocument(LetterContent::toJson(fields)).toJson(QJsonDocument::Compact),
                                      QByteArray("letter/" + opened.record.number.toUtf8()));
    letter.printed = 1;
    letter.issuedAt = m_ports.clock.now();
    letter.issuedBy = m_session.user().id;
    LAJUR_TRY(m_ports.letters.insert(letter, {opened.record.id}));
    QBuffer buffer(&outcome.letterPdf);
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY(
        m_papers.attachTo(opened, QStringLiteral("surat_rekomendasi"), buffer, QStringLiteral("application/pdf")));
    outcome.number = number.text;
    outcome.details.insert(QStringLiteral("letterNumber"), number.text);
    return outcome;
}

Result<EffectOutcome> StepEffects::voidLetter(OpenedCase &opened, const OfficeProfile &profile)
{
    LAJUR_TRY_VALUE(const auto current, currentLetter(opened));
    EffectOutcome outcome;
    if (!current)
        return outcome;
    Letter letter = *current;
    letter.state = LetterState::Void;
    LAJUR_TRY(m_ports.letters.update(letter));
    if (letter.number.isValid())
        LAJUR_TRY(Numbering(m_ports, profile).setState(letter.number, NumberState::Void));
    outcome.details.insert(QStringLiteral("voidNumber"), letter.numberText);
    return outcome;
}

Result<EffectOutcome> StepEffects::recordLetterNumber(OpenedCase &opened, const OfficeProfile &profile,
                                                      const QJsonObject &inputs)
{
    LAJUR_TRY_VALUE(const auto current, currentLetter(opened));
    if (!current)
        return failure(ErrorCode::Refused, Tr::tr("The case has no letter yet that a number could be given to."));
    Letter letter = *current;
    const QDate given = day(inputs, "numberDate");
    if (given.isValid() && (given > m_ports.clock.today() || given < letter.date)) {
        const QString sentence = Tr::tr("The date of the number has to lie between the letter's date and today.");
        return failure(ErrorCode::Refused, sentence, {},
                       {{QStringLiteral("letter.number-date"), sentence, QStringLiteral("numberDate")}});
    }
    LAJUR_TRY_VALUE(const Number number,
                    Numbering(m_ports, profile)
                        .record(QStringLiteral("rekomendasi"), text(inputs, "number"),
                                given.isValid() ? given : letter.date, opened.record.id));
    letter.number = number.id;
    letter.numberText = number.text;
    LAJUR_TRY(m_ports.letters.update(letter));
    EffectOutcome outcome;
    outcome.number = number.text;
    outcome.details.insert(QStringLiteral("letterNumber"), number.text);
    return outcome;
}

Result<EffectOutcome> StepEffects::recordSignature(OpenedCase &opened)
{
    LAJUR_TRY_VALUE(const auto current, currentLetter(opened));
    if (!current)
        return failure(ErrorCode::Refused, Tr::tr("The case has no letter that could have been signed."));
    Letter letter = *current;
    letter.state = LetterState::Signed;
    LAJUR_TRY(m_ports.letters.update(letter));
    return EffectOutcome();
}

Result<EffectOutcome> StepEffects::recordEmailProof(OpenedCase &opened, const QJsonObject &inputs)
{
    LAJUR_TRY_VALUE(CaseForm form, m_ledger.form(opened));
    form.emailProof = text(inputs, "how");
    m_ledger.setForm(opened, form);
    return EffectOutcome();
}

Result<EffectOutcome> StepEffects::writeCertificate(OpenedCase &opened, const QJsonObject &inputs)
{
    const IssuedCertificate issued{text(inputs, "serial"), text(inputs, "issuer"), day(inputs, "validFrom"),
                                   day(inputs, "validTo")};
    LAJUR_TRY_VALUE(const QString serial, CertificateRegister(m_ports).enter(opened.record, issued));
    EffectOutcome outcome;
    outcome.details.insert(QStringLiteral("serial"), serial);
    return outcome;
}

} // namespace lajur::services
