// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readktp.h"

#include "models/identity/ktpscancodec.h"
#include "models/paperwire/request.h"
#include "translations/language.h"

namespace lajur::worker {

using namespace paperwire;

namespace {

/// A whole A4 at 600 dpi; a page of a PDF is drawn no finer than a scanner would.
constexpr QSize Largest(7016, 7016);
constexpr double PdfDpi = 300;

} // namespace

QString ReadKtp::name() const
{
    return operations::Ktp;
}

Outcome<Answer> ReadKtp::run(HeldPaper &paper, const QCborMap &arguments)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const int page = pageOf(arguments);
    const bool drawn = (*source)->type() == u"application/pdf";
    const auto image = drawn ? (*source)->full(page, PdfDpi) : (*source)->fitted(page, Largest);
    if (!image)
        return refuse(image.error());
    // The sentences are for the person in front of the asking program.
    translations::speak(arguments.value(arguments::Language).toString());
    const auto reader = m_reader->get();
    if (!reader)
        return refuse(reader.error());
    const auto scan = (*reader)->readKtp(*image);
    if (!scan)
        return refuse(Refusal::Damaged);
    Answer answer = answerOf(identity::toCbor(*scan));
    if (!scan->crop.isNull())
        answer.images = {sendable(scan->crop)};
    return answer;
}

} // namespace lajur::worker
