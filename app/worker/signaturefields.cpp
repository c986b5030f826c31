// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/signaturefields.h"

#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace lajur::worker {

using paperwire::Refusal;

namespace {

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

bool isSignature(QPDFObjectHandle object)
{
    return object.isDictionary() && object.getKey("/ByteRange").isArray() && object.getKey("/Contents").isString();
}

SignatureField fieldOf(QPDFObjectHandle field, QPDFObjectHandle dictionary)
{
    SignatureField found;
    found.field = textOf(field.getKey("/T"));
    found.name = textOf(dictionary.getKey("/Name"));
    found.time = textOf(dictionary.getKey("/M"));
    std::vector<QPDFObjectHandle> numbers = dictionary.getKey("/ByteRange").getArrayAsVector();
    for (QPDFObjectHandle &number : numbers)
        found.range.append(number.isInteger() ? number.getIntValue() : -1);
    const std::string contents = dictionary.getKey("/Contents").getStringValue();
    found.contents = QByteArray(contents.data(), static_cast<qsizetype>(contents.size()));
    return found;
}

} // namespace

Outcome<QList<SignatureField>> signatureFields(const QByteArray &pdf, int most)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QList<SignatureField> fields;
        std::vector<QPDFObjectHandle> objects = document.getAllObjects();
        for (QPDFObjectHandle &object : objects) {
            if (object.isDictionary() && isSignature(object.getKey("/V")) && fields.size() < most)
                fields.append(fieldOf(object, object.getKey("/V")));
        }
        return fields;
    } catch (const QPDFExc &error) {
        return refuse(error.getErrorCode() == qpdf_e_password ? Refusal::Locked : Refusal::Damaged);
    }
}

} // namespace lajur::worker
