// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readsignatures.h"

#include "app/worker/signedrange.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace lajur::worker {

using namespace paperwire;

namespace {

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

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

services::PaperSignature signatureOf(const QByteArray &file, QPDFObjectHandle field, QPDFObjectHandle dictionary)
{
    services::PaperSignature signature;
    signature.field = textOf(field.getKey("/T"));
    signature.name = textOf(dictionary.getKey("/Name"));
    signature.time = pdfTime(textOf(dictionary.getKey("/M")));
    QList<qint64> range;
    std::vector<QPDFObjectHandle> numbers = dictionary.getKey("/ByteRange").getArrayAsVector();
    for (QPDFObjectHandle &number : numbers)
        range.append(number.isInteger() ? number.getIntValue() : -1);
    const std::string contents = dictionary.getKey("/Contents").getStringValue();
    SignedRange(file, range, QByteArray(contents.data(), static_cast<qsizetype>(contents.size()))).describe(signature);
    return signature;
}

bool isSignature(QPDFObjectHandle object)
{
    return object.isDictionary() && object.getKey("/ByteRange").isArray() && object.getKey("/Contents").isString();
}

QList<services::PaperSignature> signaturesIn(const QByteArray &file)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", file.constData(), static_cast<std::size_t>(file.size()));
    QList<services::PaperSignature> signatures;
    std::vector<QPDFObjectHandle> objects = pdf.getAllObjects();
    for (QPDFObjectHandle &object : objects) {
        if (object.isDictionary() && isSignature(object.getKey("/V")) && signatures.size() < MaximumSignatures)
            signatures.append(signatureOf(file, object, object.getKey("/V")));
    }
    return signatures;
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
    try {
        return answerOf(toCbor(signaturesIn(paper.bytes())));
    } catch (const QPDFExc &error) {
        return refuse(error.getErrorCode() == qpdf_e_password ? Refusal::Locked : Refusal::Damaged);
    }
}

} // namespace lajur::worker
