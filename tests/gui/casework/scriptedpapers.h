// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperreader.h"

#include <QMap>
#include <QPointer>

namespace lajur::testlib {

/// A reader of papers whose pages are read when a test says so, to stop between one page and the next.
class ScriptedPapers final : public services::PaperReader
{
public:
    using Reading = services::PageReading;
    static constexpr double pageWidth = 600; ///< Points.
    static constexpr double pageHeight = 800;

    explicit ScriptedPapers(int pages)
        : m_pages(pages)
    {
    }

    int waiting() const { return int(m_reads.size()); } ///< Pages somebody wants read.
    QList<int> read; ///< Pages that were asked for, in order.
    QList<int> drawn;

    /// Answers the oldest question for words.
    void answerReading(const domain::Result<Reading> &reading)
    {
        const auto question = m_reads.take(m_reads.firstKey());
        if (question.context)
            question.answer(reading);
    }
    void answerWords(const QString &text, int turn = 0)
    {
        Reading reading{{}, turn};
        double x = 10;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            reading.words.append({word, QRectF(x, 100, double(word.size()), 10)});
            x += double(word.size()) + 2;
        }
        answerReading(reading);
    }
    /// Answers every question for a picture: a page is as red as its number, and greener to its right.
    void answerPictures()
    {
        for (const auto &drawing : std::exchange(m_drawings, {})) {
            QImage picture(int(pageWidth), int(pageHeight), QImage::Format_RGB32);
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y)
                    picture.setPixel(x, y, qRgb(drawing.page, x % 256, 0));
            }
            if (drawing.context)
                drawing.answer(services::PageImage{picture, drawing.page, m_pages});
        }
    }

    services::PaperTicket describe(const services::Paper &, const services::PaperCaller &caller,
                                   const services::PaperAnswer<services::PaperDescription> &answer) override
    {
        services::PaperDescription description;
        description.pageCount = m_pages;
        for (int i = 0; i < m_pages; ++i)
            description.pages.append({{}, {pageWidth, pageHeight}});
        QMetaObject::invokeMethod(
            caller.context, [answer, description] { answer(description); }, Qt::QueuedConnection);
        return ++m_last;
    }
    services::PaperTicket readPage(const services::Paper &, int page, const services::PaperCaller &caller,
                                   const services::PaperAnswer<Reading> &answer) override
    {
        read.append(page);
        m_reads.insert(++m_last, {caller.context, page, answer});
        return m_last;
    }
    services::PaperTicket renderPageAt(const services::Paper &, int page, double, const services::PaperCaller &caller,
                                       const services::PaperAnswer<services::PageImage> &answer) override
    {
        drawn.append(page);
        m_drawings.insert(++m_last, {caller.context, page, answer});
        return m_last;
    }
    void drop(services::PaperTicket ticket) override { m_reads.remove(ticket); }
    void forgetAll() override { }

    // What nobody asks for here.
    services::PaperTicket renderPage(const services::Paper &, int, const QSize &, const services::PaperCaller &,
                                     const services::PaperAnswer<services::PageImage> &) override
    {
        return 0;
    }
    QImage pageAtHand(const services::Paper &, int, const QSize &) override { return {}; }
    services::PaperTicket words(const services::Paper &, int, const services::PaperCaller &,
                                const services::PaperAnswer<QList<services::PageWord>> &) override
    {
        return 0;
    }
    services::PaperTicket search(const services::Paper &, const QString &, int, int, const services::PaperCaller &,
                                 const services::PaperAnswer<QList<services::PageHits>> &) override
    {
        return 0;
    }
    services::PaperTicket normalise(const services::Paper &, const services::PaperCaller &,
                                    const services::PaperAnswer<services::NormalisedImage> &) override
    {
        return 0;
    }
    services::PaperTicket codes(const services::Paper &, int, const services::PaperCaller &,
                                const services::PaperAnswer<QList<services::PageCode>> &) override
    {
        return 0;
    }
    services::PaperTicket signatures(const services::Paper &, const services::PaperCaller &,
                                     const services::PaperAnswer<QList<services::PaperSignature>> &) override
    {
        return 0;
    }
    services::PaperTicket certificate(const services::Paper &, const services::PaperCaller &,
                                      const services::PaperAnswer<services::CertificateFacts> &) override
    {
        return 0;
    }
    services::PaperTicket readKtp(const services::Paper &, int, const services::PaperCaller &,
                                  const services::PaperAnswer<services::KtpSheet> &) override
    {
        return 0;
    }
    services::PaperTicket guessPage(const services::Paper &, int, const services::PaperCaller &,
                                    const services::PaperAnswer<services::PageGuess> &) override
    {
        return 0;
    }

private:
    template <typename T>
    struct Question {
        QPointer<QObject> context;
        int page = 0;
        services::PaperAnswer<T> answer;
    };

    int m_pages;
    services::PaperTicket m_last = 0;
    QMap<services::PaperTicket, Question<Reading>> m_reads;
    QMap<services::PaperTicket, Question<services::PageImage>> m_drawings;
};

} // namespace lajur::testlib
