// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/requesthandler.h"
#include "app/worker/serve.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"
#include "tests/fuzz/always.h"

#include <cstdint>

#include <poppler-qt6.h>

using namespace lajur;
using namespace lajur::paperwire;

namespace {

/// What a worker gets, whatever the pieces in which it comes.
void readAsRequests(const QByteArray &bytes)
{
    worker::RequestHandler handler(worker::standardOperations());
    FrameReader reader(MaximumPaperSize);
    constexpr qsizetype Piece = 7;
    for (qsizetype at = 0; at < bytes.size(); at += Piece) {
        reader.append(QByteArrayView(bytes).sliced(at, std::min(Piece, bytes.size() - at)));
        while (const auto frame = reader.next()) {
            const worker::Reply reply = handler.handle(*frame);
            LAJUR_ALWAYS(reply.header.refusal || reply.answer.payloadSize() <= MaximumAnswerSize);
        }
    }
}

bool isTurn(int degrees)
{
    return degrees == 0 || degrees == 90 || degrees == 180 || degrees == 270;
}

/// What a program gets from a worker that a file took over.
void readAsAnswers(const QByteArray &bytes)
{
    FrameReader reader(MaximumAnswerSize);
    reader.append(bytes);
    while (const auto frame = reader.next()) {
        const auto header = AnswerHeader::fromHeader(frame->header);
        LAJUR_ALWAYS(!header || header->payloadSize <= MaximumAnswerSize);
        const auto answer = unpackAnswer(frame->header, frame->payload);
        if (!answer)
            continue;
        LAJUR_ALWAYS(answer->payloadSize() == frame->payload.size());
        LAJUR_ALWAYS(descriptionOf(answer->value).pages.size() <= MaximumPagesShown);
        LAJUR_ALWAYS(wordsOf(answer->value).size() <= MaximumWords);
        LAJUR_ALWAYS(hitsOf(answer->value).size() <= MaximumPagesShown);
        LAJUR_ALWAYS(signaturesOf(answer->value).size() <= MaximumSignatures);
        LAJUR_ALWAYS(readingOf(answer->value).words.size() <= MaximumWords);
        LAJUR_ALWAYS(isTurn(readingOf(answer->value).turn));
        LAJUR_ALWAYS(guessOf(answer->value).words.size() <= MaximumGuessWords);
        LAJUR_ALWAYS(isTurn(guessOf(answer->value).turn));
        codesOf(answer->value);
        certificateOf(answer->value);
        normalisedOf(*answer);
    }
}

} // namespace

/// Both ends of the pipe between the program and its worker.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAsRequests(bytes);
    readAsAnswers(bytes);
    return 0;
}
