// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/textengine.h"

#include "app/ktp/processortime.h"

#include <QCoreApplication>
#include <QFile>

#include <leptonica/allheaders.h>
#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace lajur::ktp {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ktp)
};

constexpr double longest = 4; // s of the processor; a card takes a tenth, a page full of text is none

bool isTooLong(void *spent, int)
{
    return static_cast<ProcessorTime *>(spent)->seconds() > longest;
}

} // namespace

TextEngine::TextEngine(std::unique_ptr<tesseract::TessBaseAPI> api)
    : m_api(std::move(api))
{
}

TextEngine::TextEngine(TextEngine &&) noexcept = default;
TextEngine &TextEngine::operator=(TextEngine &&) noexcept = default;
TextEngine::~TextEngine() = default;

domain::Result<TextEngine> TextEngine::create(const QString &folder, const QString &languages)
{
    setMsgSeverity(L_SEVERITY_NONE);
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    const std::vector<std::string> names{"load_system_dawg", "load_freq_dawg"};
    const std::vector<std::string> values{"0", "0"};
    if (api->Init(QFile::encodeName(folder).constData(), languages.toLatin1().constData(), tesseract::OEM_LSTM_ONLY,
                  nullptr, 0, &names, &values, false)
        != 0) {
        return domain::failure(domain::ErrorCode::Unavailable,
                               Tr::tr("The reader of KTPs lacks its language data. Install Lajur again."),
                               QStringLiteral("no Tesseract data for ") + languages);
    }
    api->SetVariable("debug_file", "/dev/null");
    api->SetVariable("thresholding_method", "2"); // Sauvola's: by the ground around, for light that is not even
    return TextEngine(std::move(api));
}

identity::OcrWords TextEngine::words(const QImage &picture)
{
    m_api->SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    m_api->SetImage(picture.constBits(), picture.width(), picture.height(), 1, int(picture.bytesPerLine()));
    m_api->SetSourceResolution(400);
    return collect({});
}

identity::OcrWords TextEngine::line(const QImage &picture, const QRect &box)
{
    const QImage part = picture.copy(box.intersected(picture.rect()));
    if (part.width() < 8 || part.height() < 8)
        return {};
    m_api->SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    m_api->SetImage(part.constBits(), part.width(), part.height(), 1, int(part.bytesPerLine()));
    m_api->SetSourceResolution(400);
    return collect(box.intersected(picture.rect()).topLeft());
}

identity::OcrWords TextEngine::collect(const QPoint &offset)
{
    // A card is too small to be shared out among threads: it would take up to eight times as long. OMP_THREAD_LIMIT is
    // read when the program starts, too early to be set here.
    omp_set_max_active_levels(0);
    // Nothing of the card before may stay in memory, or change what is read on this one.
    m_api->ClearAdaptiveClassifier();
    identity::OcrWords words;
    ProcessorTime spent;
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = &isTooLong;
    monitor.cancel_this = &spent;
    if (m_api->Recognize(&monitor) != 0)
        return words;
    const std::unique_ptr<tesseract::ResultIterator> result(m_api->GetIterator());
    if (!result)
        return words;
    do {
        const std::unique_ptr<char[]> text(result->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0, top = 0, right = 0, bottom = 0;
        if (text && result->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom)) {
            words.append({QString::fromUtf8(text.get()).trimmed(),
                          QRectF(left + offset.x(), top + offset.y(), right - left, bottom - top),
                          double(result->Confidence(tesseract::RIL_WORD)) / 100});
        }
    } while (result->Next(tesseract::RIL_WORD));
    m_api->Clear();
    return words;
}

} // namespace lajur::ktp
