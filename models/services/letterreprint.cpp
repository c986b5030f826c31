// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/letterreprint.h"

#include "models/letters/pdf.h"
#include "models/services/lettercontent.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>

#include <algorithm>

namespace lajur::services {

using namespace domain;
using letters::LetterFields;
using letters::LetterPages;
using letters::LetterRenderer;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// The fields without what a reprint may add: the number that came later.
QJsonObject comparable(LetterFields fields)
{
    fields.number.clear();
    fields.numberByHand = false;
    return LetterContent::toJson(fields);
}

/// A page that cannot be laid out is told when it is looked at, not first at the printer.
void layOut(LetterSheet &sheet, const LetterRenderer &renderer, const LetterFields &shown)
{
    const auto pages = std::make_shared<const LetterPages>(renderer, shown);
    QImage probe(1, 1, QImage::Format_RGB32);
    QPainter painter(&probe);
    if (const Status painted = pages->paint(&painter, probe.rect(), 0))
        sheet.pages = pages;
    else
        sheet.problem = painted.error();
}

} // namespace

LetterReprint::LetterReprint(const Ports &ports, const Session &session, CaseLedger &ledger)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
{
}

Status LetterReprint::requireRight() const
{
    return m_session.requireRole({QStringLiteral("verifikator"), QStringLiteral("loket")});
}

Result<OpenedCase> LetterReprint::openCase(CaseId id) const
{
    LAJUR_TRY_VALUE(OpenedCase opened, m_ledger.load(id));
    if (!opened.record.open)
        return failure(ErrorCode::Refused,
                       Tr::tr("Case %1 is closed; its letter is no longer printed.").arg(opened.record.number));
    return opened;
}

Result<Letter> LetterReprint::unsignedLetter(const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(const QList<Letter> letters, m_ports.letters.ofCase(opened.record.id));
    for (const Letter &letter : letters) {
        if (letter.state == LetterState::Signed)
            return failure(ErrorCode::Refused, Tr::tr("The letter is already signed; its signed copy is what counts."));
        if (letter.state == LetterState::Issued && !letter.sealedContent.isEmpty())
            return letter;
    }
    return failure(ErrorCode::Refused,
                   Tr::tr("Case %1 has no letter that could be printed again.").arg(opened.record.number));
}

Result<LetterFields> LetterReprint::frozen(const OpenedCase &opened, const Letter &letter) const
{
    LAJUR_TRY_VALUE(
        const QByteArray json,
        m_ports.sealer.openFromOffice(letter.sealedContent, QByteArray("letter/" + opened.record.number.toUtf8())));
    LetterFields fields = LetterContent::fromJson(QJsonDocument::fromJson(json).object());
    fields.number = letter.numberText;
    fields.numberByHand = letter.numberText.isEmpty();
    return fields;
}

Result<LetterFields> LetterReprint::printableFields(const OpenedCase &opened, const Letter &letter,
                                                    const OfficeProfile &profile) const
{
    LAJUR_TRY_VALUE(const LetterFields fields, frozen(opened, letter));
    LAJUR_TRY_VALUE(const CaseForm form, m_ledger.form(opened));
    LAJUR_TRY_VALUE(const LetterFields today, LetterContent(m_ports).fields(form, profile, letter.date, false));
    if (comparable(today) != comparable(fields))
        return failure(ErrorCode::Refused,
                       Tr::tr("The data have changed since letter %1 was printed. Take the letter back and issue a new "
                              "one; it gets a new number.")
                           .arg(letter.numberText));
    return fields;
}

Result<LetterSheet> LetterReprint::preview(CaseId id, const OfficeProfile &profile) const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_ledger.load(id));
    LAJUR_TRY_VALUE(const CaseForm form, m_ledger.form(opened));
    LAJUR_TRY_VALUE(const NumberSeries series, m_ports.numbers.seriesByName(QStringLiteral("rekomendasi")));
    const LetterContent content(m_ports);
    const QDate day = m_ports.clock.today();
    LetterSheet sheet;
    sheet.caseId = id;
    sheet.caseNumber = opened.record.number;
    LAJUR_TRY_VALUE(sheet.fields, content.fields(form, profile, day, series.mode == SeriesMode::External));
    if (!sheet.fields.numberByHand) {
        LAJUR_TRY_VALUE(sheet.fields.number, LetterContent::numberToCome(series, profile, day));
    }
    LAJUR_TRY_VALUE(const LetterRenderer renderer, content.renderer(profile));
    for (const QString &name : renderer.emptyFields(sheet.fields))
        sheet.missing.append(LetterContent::missingValue(name));
    layOut(sheet, renderer, LetterContent::withGapsShown(sheet.fields));
    sheet.notPrintable = Tr::tr("The letter has not been issued yet.");
    return sheet;
}

Result<LetterSheet> LetterReprint::sheet(CaseId id, LetterId letterId, const OfficeProfile &profile) const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_ledger.load(id));
    LAJUR_TRY_VALUE(const QList<Letter> letters, m_ports.letters.ofCase(id));
    const auto letter
        = std::find_if(letters.begin(), letters.end(), [letterId](const Letter &one) { return one.id == letterId; });
    if (letter == letters.end())
        return failure(ErrorCode::NotFound, Tr::tr("Case %1 has no such letter.").arg(opened.record.number),
                       QStringLiteral("letter %1").arg(letterId.value));
    LetterSheet sheet;
    sheet.caseId = id;
    sheet.caseNumber = opened.record.number;
    sheet.letter = *letter;
    LAJUR_TRY_VALUE(sheet.fields, frozen(opened, *letter));
    LAJUR_TRY_VALUE(const LetterRenderer renderer, LetterContent(m_ports).renderer(profile));
    layOut(sheet, renderer, sheet.fields);
    if (letter->state == LetterState::Void || letter->state == LetterState::Replaced)
        sheet.notPrintable = Tr::tr("This letter no longer counts; its number is kept in the register.");
    else if (const auto pages = printable(id, profile); !pages)
        sheet.notPrintable = pages.error().text;
    return sheet;
}

Result<LetterPages> LetterReprint::printable(CaseId id, const OfficeProfile &profile) const
{
    LAJUR_TRY(requireRight());
    LAJUR_TRY_VALUE(const OpenedCase opened, openCase(id));
    LAJUR_TRY_VALUE(const Letter letter, unsignedLetter(opened));
    LAJUR_TRY_VALUE(const LetterFields fields, printableFields(opened, letter, profile));
    LAJUR_TRY_VALUE(const LetterRenderer renderer, LetterContent(m_ports).renderer(profile));
    return LetterPages(renderer, fields);
}

Status LetterReprint::notePrinted(CaseId id, Medium medium)
{
    LAJUR_TRY(requireRight());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, openCase(id));
    LAJUR_TRY_VALUE(const Letter letter, unsignedLetter(opened));
    LAJUR_TRY(note(opened, letter, medium));
    return transaction->commit();
}

Status LetterReprint::note(OpenedCase &opened, Letter letter, Medium medium)
{
    ++letter.printed;
    LAJUR_TRY(m_ports.letters.update(letter));
    Entry entry
        = ownEntry(m_session, QStringLiteral("access"), QStringLiteral("reprint"), QStringLiteral("verifikator"));
    entry.details
        = {{QStringLiteral("letterNumber"), letter.numberText},
           {QStringLiteral("printed"), letter.printed},
           {QStringLiteral("onto"), medium == Medium::Paper ? QStringLiteral("paper") : QStringLiteral("pdf")}};
    return m_ledger.append(opened, entry);
}

Result<QByteArray> LetterReprint::reprint(CaseId id, const OfficeProfile &profile)
{
    LAJUR_TRY(requireRight());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, openCase(id));
    LAJUR_TRY_VALUE(const Letter letter, unsignedLetter(opened));
    LAJUR_TRY_VALUE(const LetterFields fields, printableFields(opened, letter, profile));
    LAJUR_TRY_VALUE(const LetterRenderer renderer, LetterContent(m_ports).renderer(profile));
    LAJUR_TRY_VALUE(const QByteArray pdf, renderer.pdf(fields));
    LAJUR_TRY(note(opened, letter, Medium::Pdf));
    LAJUR_TRY(transaction->commit());
    return pdf;
}

} // namespace lajur::services
