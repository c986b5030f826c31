// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/returnnotice.h"

#include "models/domain/officetime.h"
#include "models/domain/rank.h"
#include "models/letters/signatureblock.h"
#include "models/services/checksheet.h"
#include "models/services/openoffice.h"
#include "models/services/paperwords.h"
#include "models/services/session.h"
#include "models/services/sheetkeeping.h"
#include "models/services/shippedreasons.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lajur::services {

using namespace domain;
using letters::ReturnFields;
using letters::ReturnPoint;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// The latest return that was not taken back; null if there is none.
const CaseEvent *recordedReturn(const OpenedCase &opened)
{
    const auto &trail = opened.state.trail;
    const auto found = std::find_if(opened.history.crbegin(), opened.history.crend(), [&](const CaseEvent &event) {
        const workflow::Transition *transition = opened.engine->definition().transition(event.transition);
        return transition != nullptr && transition->returns
            && std::any_of(trail.begin(), trail.end(),
                           [&](const workflow::Step &step) { return step.sequence == event.sequence; });
    });
    return found == opened.history.crend() ? nullptr : &*found;
}

QString paperText(const QString &reason)
{
    const auto shipped = shippedReasonOf(reason);
    return shipped ? shipped->paperText : reason.trimmed();
}

ReturnPoint onPaper(const ReturnReason &reason)
{
    ReturnPoint point;
    point.text = paperText(reason.text);
    if (reason.field.isEmpty())
        return point;
    point.title = PaperWords::field(reason.field);
    point.form = reason.formValue;
    point.formMarks = PaperWords::marks(reason.formDiffers);
    point.letter = reason.letterValue;
    point.letterMarks = PaperWords::marks(reason.letterDiffers);
    point.crop = reason.crop;
    return point;
}

/// Nobody is to write a letter anew that says what the KTP says.
bool isRightOnLetter(const ReturnReason &reason)
{
    return !reason.letterValue.trimmed().isEmpty() && reason.letterDiffers.isEmpty() && !reason.formDiffers.isEmpty();
}

QStringList toBringFor(const QList<ReturnReason> &reasons)
{
    QStringList papers;
    for (const ReturnReason &reason : reasons) {
        const auto shipped = shippedReasonOf(reason.text);
        if (shipped)
            papers.append(shipped->bring);
        else if (!reason.field.isEmpty())
            papers.append(isRightOnLetter(reason) ? QStringLiteral("Data formulir yang sudah disesuaikan dengan KTP")
                                                  : QStringLiteral("Surat permohonan yang sudah diperbaiki"));
    }
    papers.removeDuplicates();
    return papers;
}

QString usualAnswer(const QString &caseNumber)
{
    return QStringLiteral("Perbaikan dapat diserahkan ke loket kami atau dikirim dengan menyebut nomor berkas %1. "
                          "Permohonan ini tetap berlaku; Saudara tidak perlu mengajukan permohonan baru. Bila ada yang "
                          "kurang jelas, silakan menghubungi kami pada alamat kantor.")
        .arg(caseNumber);
}

/// A NIK and what could be one with a wrong digit: every long run of digits but its end.
QString withoutNik(QString text)
{
    static const QRegularExpression run(QStringLiteral("\\d(?:[ .\\-]?\\d){12,}"));
    auto found = run.globalMatch(text);
    QList<QRegularExpressionMatch> matches;
    while (found.hasNext())
        matches.prepend(found.next());
    for (const QRegularExpressionMatch &match : std::as_const(matches)) {
        QString digits = match.captured();
        digits.remove(QRegularExpression(QStringLiteral("\\D")));
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(digits.size() - 4, QChar(0x2022)) + digits.right(4));
    }
    return text;
}

QString line(const QString &label, const QString &value)
{
    return value.trimmed().isEmpty() ? QString() : QStringLiteral("\n   %1: %2").arg(label, value.simplified());
}

QString pointText(const ReturnPoint &point, int number)
{
    QString text = QStringLiteral("%1. ").arg(number);
    if (!point.text.startsWith(point.title, Qt::CaseInsensitive))
        text += point.title + QStringLiteral(": ");
    return text + point.text + line(QStringLiteral("Pada formulir"), point.form)
        + line(QStringLiteral("Pada surat permohonan"), point.letter);
}

} // namespace

QString ReturnNotice::joined(const QStringList &reasons)
{
    QStringList lines;
    for (const QString &reason : reasons) {
        if (!reason.trimmed().isEmpty())
            lines.append(reason.simplified());
    }
    return lines.join(u'\n');
}

QString ReturnNotice::differs(const QString &field)
{
    return QStringLiteral("%1 tidak sesuai dengan KTP.").arg(PaperWords::field(field));
}

QStringList ReturnNotice::separated(const QString &recorded)
{
    QStringList reasons;
    for (const QString &reason : recorded.split(u'\n')) {
        if (!reason.trimmed().isEmpty())
            reasons.append(reason.trimmed());
    }
    return reasons;
}

ReturnContent ReturnNotice::contentOf(const QList<ComparedField> &compared)
{
    ReturnContent content;
    for (const ComparedField &field : compared) {
        if (field.verdict == Verdict::Wrong)
            content.reasons.append({differs(field.field), field.field, field.formValue, field.formDiffers,
                                    field.letterValue, field.letterDiffers, field.crop});
    }
    return content;
}

QList<ReturnReason> ReturnNotice::together(const QList<ReturnReason> &found, const QStringList &recorded)
{
    QList<ReturnReason> all = found;
    for (const QString &text : recorded) {
        const bool said = std::any_of(all.cbegin(), all.cend(), [&text](const ReturnReason &other) {
            return paperText(other.text).compare(paperText(text), Qt::CaseInsensitive) == 0;
        });
        if (said)
            continue;
        ReturnReason reason;
        reason.text = text;
        all.append(reason);
    }
    return all;
}

Result<QStringList> ReturnNotice::recordedReasons(const OpenedCase &opened, const CaseEvent *returned) const
{
    if (returned == nullptr)
        return QStringList();
    LAJUR_TRY_VALUE(const QJsonObject details, m_office.ledger().details(opened, *returned));
    const QJsonObject inputs = details.value(QStringLiteral("inputs")).toObject();
    return separated(inputs.value(QStringLiteral("reason")).toString(inputs.value(QStringLiteral("note")).toString()));
}

Status ReturnNotice::sign(ReturnFields &fields, const CaseEvent *returned) const
{
    // Who has no desk of his own for letters has them signed by the Kasi.
    static const QStringList signing{QStringLiteral("kepala_dinas"), QStringLiteral("kabid")};
    const QString function
        = returned && signing.contains(returned->function) ? returned->function : QStringLiteral("kasi");
    LAJUR_TRY_VALUE(const auto official, m_office.ports().officials.onDuty(function, fields.date));
    if (!official)
        return failure(ErrorCode::Refused,
                       Tr::tr("Nobody is entered as %1 on that day, so nobody can sign the letter. Enter the official "
                              "in the settings first.")
                           .arg(function));
    fields.signature.signatureTitle
        = letters::SignatureBlock::lines(official->functionTitle, official->position, official->capacity);
    fields.signature.signatory.name = official->name;
    fields.signature.signatory.nip = official->nip;
    if (const auto rank = Rank::parse(official->rank))
        fields.signature.signatureRank = rank->pangkatName();
    return {};
}

Status ReturnNotice::nameTheRequest(ReturnFields &fields, const OpenedCase &opened) const
{
    if (!opened.record.incomingLetter.isValid())
        return {};
    LAJUR_TRY_VALUE(const IncomingLetter letter, m_office.ports().incomingLetters.byId(opened.record.incomingLetter));
    fields.requestNumber = letter.number;
    fields.requestDate = letter.date;
    return {};
}

Result<ReturnFields> ReturnNotice::fields(CaseId id, const ReturnContent &content, const OfficeProfile &profile) const
{
    LAJUR_TRY(m_office.session().requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_office.ledger().load(id));
    LAJUR_TRY_VALUE(const CaseForm form, m_office.ledger().form(opened));
    const CaseEvent *returned = recordedReturn(opened);
    LAJUR_TRY_VALUE(const QStringList recorded, recordedReasons(opened, returned));
    const QList<ReturnReason> reasons = together(content.reasons, recorded);
    if (reasons.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("The letter of return needs at least one reason."));
    ReturnFields fields;
    fields.place = profile.city;
    fields.date = returned ? officeTime(returned->eventAt).date() : m_office.ports().clock.today();
    fields.caseNumber = opened.record.number;
    LAJUR_TRY(nameTheRequest(fields, opened));
    fields.addressee = {form.name, form.position, form.unit};
    if (form.opd != form.unit)
        fields.addressee.append(form.opd);
    fields.addressee.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    for (const ReturnReason &reason : reasons)
        fields.points.append(onPaper(reason));
    fields.toBring = content.toBring.isEmpty() ? toBringFor(reasons) : content.toBring;
    fields.howToAnswer
        = content.howToAnswer.trimmed().isEmpty() ? usualAnswer(fields.caseNumber) : content.howToAnswer.trimmed();
    LAJUR_TRY(sign(fields, returned));
    return fields;
}

Result<std::shared_ptr<const letters::Pages>> ReturnNotice::letter(CaseId id, const ReturnContent &content,
                                                                   const OfficeProfile &profile) const
{
    LAJUR_TRY_VALUE(const ReturnFields fields, this->fields(id, content, profile));
    const letters::SheetPaper paper{profile.head, profile.page.margins, profile.demo};
    const auto pages = std::make_shared<const letters::ReturnLetter>(paper, fields);
    LAJUR_TRY(requireLaidOut(*pages));
    return pages;
}

Result<QString> ReturnNotice::message(CaseId id, const ReturnContent &content, const OfficeProfile &profile) const
{
    LAJUR_TRY_VALUE(const ReturnFields fields, this->fields(id, content, profile));
    QStringList parts{QStringLiteral("Yth. Saudara %1,").arg(fields.addressee.value(0)),
                      letters::ReturnLetter::opening(fields)};
    QStringList points;
    for (qsizetype i = 0; i < fields.points.size(); ++i)
        points.append(pointText(fields.points.at(i), int(i) + 1));
    parts.append(points.join(u'\n'));
    if (!fields.toBring.isEmpty())
        parts.append(QStringLiteral("Mohon disiapkan:\n- ") + fields.toBring.join(QStringLiteral("\n- ")));
    parts.append(fields.howToAnswer);
    parts.append(QStringLiteral("Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih."));
    parts.append(profile.unit.isEmpty() ? profile.agency : profile.unit);
    return withoutNik(parts.join(QStringLiteral("\n\n")));
}

Result<DocumentVersion> ReturnNotice::keep(CaseId id, const letters::Pages &pages)
{
    return keepSheet(m_office, id, QStringLiteral("surat_pengembalian"), pages);
}

} // namespace lajur::services
