// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/letterreprint.h"

#include "models/services/lettercontent.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;
using letters::LetterFields;

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

} // namespace

LetterReprint::LetterReprint(const Ports &ports, const Session &session, CaseLedger &ledger)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
{
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

Result<QByteArray> LetterReprint::reprint(CaseId id, const OfficeProfile &profile)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("verifikator"), QStringLiteral("loket")}));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, m_ledger.load(id));
    if (!opened.record.open)
        return failure(ErrorCode::Refused,
                       Tr::tr("Case %1 is closed; its letter is no longer printed.").arg(opened.record.number));
    LAJUR_TRY_VALUE(Letter letter, unsignedLetter(opened));
    LAJUR_TRY_VALUE(
        const QByteArray json,
        m_ports.sealer.openFromOffice(letter.sealedContent, QByteArray("letter/" + opened.record.number.toUtf8())));
    LetterFields frozen = LetterContent::fromJson(QJsonDocument::fromJson(json).object());
    const LetterContent content(m_ports);
    LAJUR_TRY_VALUE(const CaseForm form, m_ledger.form(opened));
    LAJUR_TRY_VALUE(const LetterFields today, content.fields(form, profile, letter.date, false));
    if (comparable(today) != comparable(frozen))
        return failure(ErrorCode::Refused,
                       Tr::tr("The data have changed since letter %1 was printed. Take the letter back and issue a new "
                              "one; it gets a new number.")
                           .arg(letter.numberText));
    frozen.number = letter.numberText;
    frozen.numberByHand = letter.numberText.isEmpty();
    LAJUR_TRY_VALUE(const letters::LetterRenderer renderer, content.renderer(profile));
    LAJUR_TRY_VALUE(const QByteArray pdf, renderer.pdf(frozen));
    ++letter.printed;
    LAJUR_TRY(m_ports.letters.update(letter));
    Entry entry
        = ownEntry(m_session, QStringLiteral("access"), QStringLiteral("reprint"), QStringLiteral("verifikator"));
    entry.details = {{QStringLiteral("letterNumber"), letter.numberText}, {QStringLiteral("printed"), letter.printed}};
    LAJUR_TRY(m_ledger.append(opened, entry));
    LAJUR_TRY(transaction->commit());
    return pdf;
}

} // namespace lajur::services
