// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readsignatures.h"

#include "app/worker/signaturefields.h"
#include "app/worker/signedrange.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

namespace {

/// "D:20260105143000+07'00'" in UTC; invalid if it is no such time.
QDateTime pdfTime(const QString &text)
{
    const QDateTime local = QDateTime::fromString(text.mid(2, 14), QStringLiteral("yyyyMMddHHmmss"));
    if (!text.startsWith(QLatin1String("D:")) || !local.isValid())
        return {};
    const QString zone = text.mid(16);
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.mid(4, 2).toInt();
    const int offset = (zone.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60);
    return QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-offset);
}

services::PaperSignature signatureOf(const QByteArray &file, const SignatureField &field)
{
    services::PaperSignature signature;
    signature.field = field.field;
    signature.name = field.name;
    signature.time = pdfTime(field.time);
    SignedRange(file, field.range, field.contents).describe(signature);
    return signature;
}

} // namespace

QString ReadSignatures::name() const
{
    return operations::Signatures;
}

Outcome<Answer> ReadSignatures::run(HeldPaper &paper, const QCborMap &)
{
    if (!paper.bytes().startsWith("%PDF-"))
        return refuse(Refusal::OtherKind);
    const auto fields = signatureFields(paper.bytes(), MaximumSignatures);
    if (!fields)
        return refuse(fields.error());
    QList<services::PaperSignature> signatures;
    for (const SignatureField &field : *fields)
        signatures.append(signatureOf(paper.bytes(), field));
    return answerOf(toCbor(signatures));
}

} // namespace lajur::worker
