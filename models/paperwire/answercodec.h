// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paperwire/answer.h"
#include "models/services/paperanswers.h"

/// What the port PaperReader answers, as values on the wire. What is read back comes from a process that parsed a
/// foreign file: nothing of it is believed but its type and length.
namespace lajur::paperwire {

QCborMap toCbor(const services::PaperDescription &description);
services::PaperDescription descriptionOf(const QCborMap &map);

QCborMap toCbor(const QList<services::PageWord> &words);
QList<services::PageWord> wordsOf(const QCborMap &map);

QCborMap toCbor(const services::PageReading &reading);
services::PageReading readingOf(const QCborMap &map);

QCborMap toCbor(const QList<services::PageHits> &hits);
QList<services::PageHits> hitsOf(const QCborMap &map);

QCborMap toCbor(const QList<services::PageCode> &codes);
QList<services::PageCode> codesOf(const QCborMap &map);

QCborMap toCbor(const services::CertificateFacts &facts);
services::CertificateFacts certificateOf(const QCborMap &map);

QCborMap toCbor(const QList<services::PaperSignature> &signatures);
QList<services::PaperSignature> signaturesOf(const QCborMap &map);

QCborMap toCbor(const services::PageGuess &guess);
services::PageGuess guessOf(const QCborMap &map);

/// The bytes travel as bytes of the answer.
Answer toAnswer(const services::NormalisedImage &image);
services::NormalisedImage normalisedOf(const Answer &answer);

} // namespace lajur::paperwire
