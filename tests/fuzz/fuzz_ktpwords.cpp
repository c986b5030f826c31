// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/identitycomparison.h"
#include "models/identity/ktpfieldreader.h"
#include "models/identity/nikdecision.h"
#include "models/identity/pagekind.h"
#include "tests/fuzz/always.h"

#include <QStringList>

#include <cstdint>

using namespace lajur::identity;

namespace {

const QSizeF Card(1500, 946);

/// Words line by line; a line may begin with "x,y,w,h," to say where the words stand.
OcrWords wordsOf(const QString &text)
{
    OcrWords words;
    double height = 60;
    for (const QString &line : text.split(u'\n')) {
        const QStringList parts = line.split(u',');
        QRectF box(50, height, 120, 28);
        if (parts.size() > 4)
            box = QRectF(parts.at(0).toDouble(), parts.at(1).toDouble(), parts.at(2).toDouble(),
                         parts.at(3).toDouble());
        for (const QString &word : (parts.size() > 4 ? parts.last() : line).split(u' ')) {
            words.append({word, box, double(word.size() % 11) / 10});
            box.translate(130, 0);
        }
        height += 45;
    }
    return words;
}

/// Digits whose distances come from the bytes of the input.
NikShapes shapesOf(const QByteArray &bytes)
{
    NikShapes shapes;
    if (bytes.size() < 16)
        return shapes;
    for (int i = 0; i < 16; ++i) {
        DigitDistances digit;
        for (int value = 0; value < 10; ++value)
            digit.distance[std::size_t(value)] = 0.1 + ((quint8(bytes.at(i)) + value * 37) % 100) / 100.0;
        shapes.digits.append(digit);
    }
    return shapes;
}

} // namespace

/// Whatever a machine read on whatever picture, the fields hold to their promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const OcrWords words = wordsOf(QString::fromUtf8(bytes));
    const KtpFieldReader reader(words, Card);

    KtpReading reading = reader.reading();
    reading.nik = decideNik(shapesOf(bytes), reading);

    LAJUR_ALWAYS(reading.labels >= 0 && reading.labels <= 13);
    LAJUR_ALWAYS(!reading.nik.accepted || (reading.nik.value.size() == 16 && reading.birthDay().isValid()));
    LAJUR_ALWAYS(reading.birthDate.value.isEmpty() || reading.birthDay().isValid());
    for (const KtpFieldName &name : ktpFieldNames()) {
        const KtpField &field = reading.*name.field;
        LAJUR_ALWAYS(field.confidence >= 0 && field.confidence <= 1);
        LAJUR_ALWAYS(!field.accepted || !field.value.isEmpty());
    }
    const TypedIdentity typed{reading.nik.value,       {},
                              reading.name.value,      reading.birthPlace.value,
                              reading.birthDate.value, reading.sex.value};
    for (const FieldComparison &field : IdentityComparison::compare(typed, reading, QDate(2026, 1, 5)))
        LAJUR_ALWAYS(field.likeness != Likeness::Differs && !field.text.isEmpty());
    reader.nikRegion();
    reader.fit();
    const PageKind kind = pageKindOf(words, Card);
    LAJUR_ALWAYS(kind.kind.isEmpty() == kind.words.isEmpty());
    return 0;
}
