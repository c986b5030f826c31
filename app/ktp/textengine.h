// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/identity/ocrword.h"

#include <QImage>

#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace lajur::ktp {

/// Tesseract, started once: its language data are read when it is made, and nothing is read or written afterwards.
class TextEngine
{
public:
    /// Unavailable if `folder` has no data for `languages` ("eng" or "ind+eng").
    static domain::Result<TextEngine> create(const QString &folder, const QString &languages);
    TextEngine(TextEngine &&) noexcept;
    TextEngine &operator=(TextEngine &&) noexcept;
    ~TextEngine();

    /// Words of one block of lines. `picture` in Format_Grayscale8.
    identity::OcrWords words(const QImage &picture);
    /// Words of a single line inside `box`.
    identity::OcrWords line(const QImage &picture, const QRect &box);

private:
    explicit TextEngine(std::unique_ptr<tesseract::TessBaseAPI> api);
    identity::OcrWords collect(const QPoint &offset);

    std::unique_ptr<tesseract::TessBaseAPI> m_api;
};

} // namespace lajur::ktp
