// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/guesspage.h"

#include "app/worker/codereading.h"
#include "app/worker/wayup.h"
#include "models/domain/receiptcode.h"
#include "models/identity/pagekind.h"
#include "models/identity/readability.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

#include <algorithm>

namespace lajur::worker {

using namespace paperwire;
using namespace services;
using ktp::KtpReader;

namespace {

/// Pixels of a page's longer side at which headings are read: 150 dpi on A4, where half a page takes a second.
constexpr int ReadingSize = 1754;

identity::OcrWords ofPdf(const QList<PageWord> &words)
{
    identity::OcrWords all;
    for (const PageWord &word : words)
        all.append({word.text, word.box, 1});
    return all;
}

/// Whether so much stands there that the page is no copy of a card, which has some forty words.
bool isFullOfText(const identity::OcrWords &words)
{
    constexpr qsizetype most = 45;
    return std::count_if(words.cbegin(), words.cend(),
                         [](const identity::OcrWord &word) { return word.confidence > 0.7 && word.text.size() > 2; })
        > most;
}

PageGuess byWords(const identity::PageKind &kind)
{
    return kind.kind.isEmpty() ? PageGuess() : PageGuess{kind.kind, pagereasons::Word, kind.words, {}};
}

/// What a page without words of its own says, read from its upper half as it is turned.
struct Upper {
    PageGuess guess;
    bool readable;
    bool full;
};

Upper readUpper(KtpReader &reader, const QImage &page, int turn)
{
    const QImage standing = turned(page, turn);
    const auto words = reader.words(standing.copy(0, 0, standing.width(), std::max(1, standing.height() / 2)));
    Upper upper{byWords(identity::pageKindOf(words, standing.size())), identity::isReadable(words),
                isFullOfText(words)};
    upper.guess.turn = turn;
    return upper;
}

/// A page whose file brings no words is read from its upper half, turned if it was put into the feeder upside down.
PageGuess guessOf(KtpReader &reader, const QImage &page, const identity::OcrWords &brought, const QSizeF &points)
{
    if (const auto kind = identity::pageKindOf(brought, points); !kind.kind.isEmpty())
        return byWords(kind);
    if (isFullOfText(brought))
        return {};
    const QImage smaller = std::max(page.width(), page.height()) > ReadingSize
        ? page.scaled(ReadingSize, ReadingSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : page;
    Upper upper = readUpper(reader, smaller, 0);
    // Before a card is searched for, which takes long where there is much writing.
    if (brought.isEmpty() && upper.guess.kind.isEmpty() && !upper.readable) {
        if (const auto turn = wayUp(reader, smaller))
            upper = readUpper(reader, smaller, *turn);
    }
    if (upper.guess.kind.isEmpty() && !upper.full && reader.seesKtp(page))
        return {QStringLiteral("ktp"), pagereasons::Card, {}, {}}; // which may lie any way
    return upper.guess;
}

QString receiptOn(const QImage &page)
{
    for (const PageCode &code : codesOn(page)) {
        if (const auto receipt = domain::ReceiptCode::parse(code.text))
            return receipt->text();
    }
    return {};
}

} // namespace

QString GuessPage::name() const
{
    return operations::Kind;
}

Outcome<Answer> GuessPage::run(HeldPaper &paper, const QCborMap &arguments)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const int number = pageOf(arguments);
    const auto image = (*source)->fitted(number, CodeBox);
    if (!image)
        return refuse(image.error());
    const auto description = (*source)->page(number);
    const auto words = (*source)->words(number);
    if (!description || !words)
        return refuse(description ? words.error() : description.error());
    const auto reader = m_reader->get();
    if (!reader)
        return refuse(reader.error());

    PageGuess guess = guessOf(**reader, *image, ofPdf(*words), description->points);
    guess.receipt = receiptOn(*image);
    if (guess.reason.isEmpty() && !guess.receipt.isEmpty())
        guess.reason = pagereasons::Receipt;
    return answerOf(toCbor(guess));
}

} // namespace lajur::worker
