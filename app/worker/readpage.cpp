// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readpage.h"

#include "app/worker/wayup.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;
using namespace services;

namespace {

/// 200 dpi on A4: the small print of a letter can be read, and a page takes some seconds.
constexpr QSize ReadingBox(2339, 2339);

} // namespace

QString ReadPage::name() const
{
    return operations::Read;
}

Outcome<Answer> ReadPage::run(HeldPaper &paper, const QCborMap &arguments)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const int number = pageOf(arguments);
    const auto brought = (*source)->words(number);
    if (!brought)
        return refuse(brought.error());
    if (!brought->isEmpty())
        return answerOf(toCbor(PageReading{*brought}));
    const auto description = (*source)->page(number);
    const auto image = (*source)->fitted(number, ReadingBox);
    if (!description || !image)
        return refuse(description ? image.error() : description.error());
    const auto reader = m_reader->get();
    if (!reader)
        return refuse(reader.error());
    const double scale = description->points.width() / image->width();
    const UprightWords read = readUpright(**reader, *image);
    PageReading reading{{}, read.turn};
    for (const identity::OcrWord &word : read.words)
        reading.words.append({word.text, QRectF(word.box.topLeft() * scale, word.box.size() * scale)});
    return answerOf(toCbor(reading));
}

} // namespace lajur::worker
