// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/paper.h"
#include "models/services/paperanswers.h"

#include <functional>

class QObject;

namespace lajur::services {

/// What is waited for first.
enum class PaperUrgency {
    Visible, ///< Somebody looks at its place.
    Soon, ///< Near what is looked at.
    Idle, ///< When there is nothing else to do.
};

/// Who asks, and how badly.
struct PaperCaller {
    QObject *context = nullptr; ///< When it is gone, so is the question.
    PaperUrgency urgency = PaperUrgency::Visible;
};

/// Names a question until it is answered.
using PaperTicket = quint64;

template <typename T>
using PaperAnswer = std::function<void(const domain::Result<T> &)>;

/// Reads foreign files: PDF, pictures, codes, signatures, certificates, cards. No question waits and no byte of the
/// file is parsed in the asking program.
///
/// Ask from one thread, the one that made the reader; the answer comes there, always after the question has returned,
/// once. The answer to a question that is dropped, or whose context is gone, never comes.
/// Errors: Invalid for a file that is refused (too large, damaged, locked, of another kind), Unavailable where the file
/// could not be read; `paperTrouble()` tells the cases apart. Pages count from 0.
class PaperReader
{
public:
    virtual ~PaperReader() = default;

    virtual PaperTicket describe(const Paper &paper, const PaperCaller &caller,
                                 const PaperAnswer<PaperDescription> &answer)
        = 0;
    /// As large as fits into `box` (pixels) with its own proportions, a picture never larger than it is.
    virtual PaperTicket renderPage(const Paper &paper, int page, const QSize &box, const PaperCaller &caller,
                                   const PaperAnswer<PageImage> &answer)
        = 0;
    /// The same in the page's own size at a resolution.
    virtual PaperTicket renderPageAt(const Paper &paper, int page, double dpi, const PaperCaller &caller,
                                     const PaperAnswer<PageImage> &answer)
        = 0;
    /// The page rendered into `box`, if it is at hand now; null if it has to be asked for.
    virtual QImage pageAtHand(const Paper &paper, int page, const QSize &box) = 0;

    /// Words of a PDF's page in reading order; none for a picture.
    virtual PaperTicket words(const Paper &paper, int page, const PaperCaller &caller,
                              const PaperAnswer<QList<PageWord>> &answer)
        = 0;
    /// Pages of a PDF that hold the text, whatever its case, among `count` (at most 200) pages from `firstPage` on.
    virtual PaperTicket search(const Paper &paper, const QString &text, int firstPage, int count,
                               const PaperCaller &caller, const PaperAnswer<QList<PageHits>> &answer)
        = 0;
    virtual PaperTicket normalise(const Paper &paper, const PaperCaller &caller,
                                  const PaperAnswer<NormalisedImage> &answer)
        = 0;
    virtual PaperTicket codes(const Paper &paper, int page, const PaperCaller &caller,
                              const PaperAnswer<QList<PageCode>> &answer)
        = 0;
    virtual PaperTicket signatures(const Paper &paper, const PaperCaller &caller,
                                   const PaperAnswer<QList<PaperSignature>> &answer)
        = 0;
    /// A certificate file, DER or PEM.
    virtual PaperTicket certificate(const Paper &paper, const PaperCaller &caller,
                                    const PaperAnswer<CertificateFacts> &answer)
        = 0;
    virtual PaperTicket readKtp(const Paper &paper, int page, const PaperCaller &caller,
                                const PaperAnswer<KtpSheet> &answer)
        = 0;
    /// Words of a page, read off its picture if the file brings none, whichever way up it lies: takes some seconds
    /// then.
    virtual PaperTicket readPage(const Paper &paper, int page, const PaperCaller &caller,
                                 const PaperAnswer<PageReading> &answer)
        = 0;
    /// What kind of paper a page is, and whose receipt it bears.
    virtual PaperTicket guessPage(const Paper &paper, int page, const PaperCaller &caller,
                                  const PaperAnswer<PageGuess> &answer)
        = 0;

    /// Takes a question back; one that is not begun is not begun any more. Unknown tickets are no fault.
    virtual void drop(PaperTicket ticket) = 0;
    /// Forgets every paper and page held in memory, here and in the workers (screen locked, user signed out).
    virtual void forgetAll() = 0;
};

} // namespace lajur::services
