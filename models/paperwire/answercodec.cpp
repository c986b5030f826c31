// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paperwire/answercodec.h"

#include "models/paperwire/limits.h"

#include <QCborArray>

#include <algorithm>

namespace lajur::paperwire {

using namespace services;

namespace {

const QString List = QStringLiteral("list");
const QString Type = QStringLiteral("type");
const QString Count = QStringLiteral("count");
const QString Locked = QStringLiteral("locked");
const QString Turn = QStringLiteral("turn");

template <typename T, typename Write>
QCborMap listOf(const QList<T> &items, Write write)
{
    QCborArray array;
    for (const T &item : items)
        array.append(write(item));
    return {{List, array}};
}

template <typename T, typename Read>
QList<T> readList(const QCborMap &map, qsizetype most, Read read)
{
    QList<T> items;
    const QCborArray array = map[List].toArray();
    for (const QCborValue &value : array) {
        if (items.size() < most)
            items.append(read(value));
    }
    return items;
}

QCborArray fromRect(const QRectF &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRectF toRect(const QCborArray &array)
{
    return {array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(), array.at(3).toDouble()};
}

qint64 fromTime(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

QDateTime toTime(const QCborValue &value)
{
    const qint64 seconds = value.toInteger();
    constexpr qint64 Year9999 = 253'402'300'799;
    if (seconds == 0 || seconds < -Year9999 || seconds > Year9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

int toInt(const QCborValue &value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, 100'000'000));
}

/// A page is turned by quarters only; upright if the value is none.
int toTurn(const QCborValue &value)
{
    const int degrees = toInt(value);
    return degrees % 90 == 0 ? degrees % 360 : 0;
}

} // namespace

QCborMap toCbor(const PaperDescription &description)
{
    QCborMap map = listOf(description.pages, [](const PaperPage &page) {
        return QCborArray{page.pixels.width(), page.pixels.height(), page.points.width(), page.points.height()};
    });
    map[Type] = description.type;
    map[Count] = description.pageCount;
    map[Locked] = description.locked;
    return map;
}

PaperDescription descriptionOf(const QCborMap &map)
{
    PaperDescription description;
    description.type = map[Type].toString();
    description.pageCount = toInt(map[Count]);
    description.locked = map[Locked].toBool();
    description.pages = readList<PaperPage>(map, MaximumPagesShown, [](const QCborValue &value) {
        const QCborArray page = value.toArray();
        return PaperPage{{toInt(page.at(0)), toInt(page.at(1))}, {page.at(2).toDouble(), page.at(3).toDouble()}};
    });
    return description;
}

QCborMap toCbor(const QList<PageWord> &words)
{
    return listOf(words, [](const PageWord &word) { return QCborArray{word.text, fromRect(word.box)}; });
}

QList<PageWord> wordsOf(const QCborMap &map)
{
    return readList<PageWord>(map, MaximumWords, [](const QCborValue &value) {
        const QCborArray word = value.toArray();
        return PageWord{word.at(0).toString(), toRect(word.at(1).toArray())};
    });
}

QCborMap toCbor(const PageReading &reading)
{
    QCborMap map = toCbor(reading.words);
    map[Turn] = reading.turn;
    return map;
}

PageReading readingOf(const QCborMap &map)
{
    return {wordsOf(map), toTurn(map[Turn])};
}

QCborMap toCbor(const QList<PageHits> &hits)
{
    return listOf(hits, [](const PageHits &page) {
        QCborArray boxes;
        for (const QRectF &box : page.boxes)
            boxes.append(fromRect(box));
        return QCborArray{page.page, boxes};
    });
}

QList<PageHits> hitsOf(const QCborMap &map)
{
    return readList<PageHits>(map, MaximumPagesShown, [](const QCborValue &value) {
        const QCborArray boxes = value.toArray().at(1).toArray();
        PageHits hits{toInt(value.toArray().at(0)), {}};
        for (const QCborValue &box : boxes) {
            if (hits.boxes.size() < MaximumHits)
                hits.boxes.append(toRect(box.toArray()));
        }
        return hits;
    });
}

QCborMap toCbor(const QList<PageCode> &codes)
{
    return listOf(codes, [](const PageCode &code) {
        QCborArray corners;
        for (const QPointF &corner : code.corners)
            corners.append(QCborArray{corner.x(), corner.y()});
        return QCborArray{code.text, corners};
    });
}

QList<PageCode> codesOf(const QCborMap &map)
{
    return readList<PageCode>(map, MaximumImages, [](const QCborValue &value) {
        const QCborArray corners = value.toArray().at(1).toArray();
        PageCode code{value.toArray().at(0).toString(), {}};
        for (qsizetype i = 0; i < 4; ++i)
            code.corners.append({corners.at(i).toArray().at(0).toDouble(), corners.at(i).toArray().at(1).toDouble()});
        return code;
    });
}

QCborMap toCbor(const CertificateFacts &facts)
{
    return {{QStringLiteral("subject"), facts.subject},
            {QStringLiteral("cn"), facts.commonName},
            {QStringLiteral("email"), facts.email},
            {QStringLiteral("issuer"), facts.issuer},
            {QStringLiteral("serial"), facts.serial},
            {QStringLiteral("from"), fromTime(facts.validFrom)},
            {QStringLiteral("until"), fromTime(facts.validUntil)},
            {QStringLiteral("der"), facts.der}};
}

CertificateFacts certificateOf(const QCborMap &map)
{
    CertificateFacts facts;
    facts.subject = map[QStringLiteral("subject")].toString();
    facts.commonName = map[QStringLiteral("cn")].toString();
    facts.email = map[QStringLiteral("email")].toString();
    facts.issuer = map[QStringLiteral("issuer")].toString();
    facts.serial = map[QStringLiteral("serial")].toString();
    facts.validFrom = toTime(map[QStringLiteral("from")]);
    facts.validUntil = toTime(map[QStringLiteral("until")]);
    facts.der = map[QStringLiteral("der")].toByteArray();
    return facts;
}

QCborMap toCbor(const QList<PaperSignature> &signatures)
{
    return listOf(signatures, [](const PaperSignature &signature) {
        return QCborMap{
            {QStringLiteral("field"), signature.field},         {QStringLiteral("name"), signature.name},
            {QStringLiteral("time"), fromTime(signature.time)}, {QStringLiteral("signer"), toCbor(signature.signer)},
            {QStringLiteral("intact"), signature.intact},       {QStringLiteral("all"), signature.coversAll}};
    });
}

QList<PaperSignature> signaturesOf(const QCborMap &map)
{
    return readList<PaperSignature>(map, MaximumSignatures, [](const QCborValue &value) {
        const QCborMap entry = value.toMap();
        PaperSignature signature;
        signature.field = entry[QStringLiteral("field")].toString();
        signature.name = entry[QStringLiteral("name")].toString();
        signature.time = toTime(entry[QStringLiteral("time")]);
        signature.signer = certificateOf(entry[QStringLiteral("signer")].toMap());
        signature.intact = entry[QStringLiteral("intact")].toBool();
        signature.coversAll = entry[QStringLiteral("all")].toBool();
        return signature;
    });
}

QCborMap toCbor(const PageGuess &guess)
{
    QCborMap map = listOf(QList<QString>(guess.words), [](const QString &word) { return QCborValue(word); });
    map[QStringLiteral("kind")] = guess.kind;
    map[QStringLiteral("reason")] = guess.reason;
    map[QStringLiteral("receipt")] = guess.receipt;
    map[Turn] = guess.turn;
    return map;
}

PageGuess guessOf(const QCborMap &map)
{
    const auto text = [](const QCborValue &value) { return value.toString().left(MaximumCodeLength); };
    PageGuess guess;
    guess.kind = text(map[QStringLiteral("kind")]);
    guess.reason = text(map[QStringLiteral("reason")]);
    guess.words = readList<QString>(map, MaximumGuessWords, text);
    guess.receipt = text(map[QStringLiteral("receipt")]);
    guess.turn = toTurn(map[Turn]);
    return guess;
}

Answer toAnswer(const NormalisedImage &image)
{
    Answer answer;
    answer.bytes = image.bytes;
    answer.value = {{Type, image.type},
                    {QStringLiteral("width"), image.pixels.width()},
                    {QStringLiteral("height"), image.pixels.height()},
                    {QStringLiteral("dpi"), image.dpi}};
    return answer;
}

NormalisedImage normalisedOf(const Answer &answer)
{
    return {answer.bytes, answer.value[Type].toString(),
            QSize(toInt(answer.value[QStringLiteral("width")]), toInt(answer.value[QStringLiteral("height")])),
            toInt(answer.value[QStringLiteral("dpi")])};
}

} // namespace lajur::paperwire
