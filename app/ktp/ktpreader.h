// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ktp/cardfinder.h"
#include "app/ktp/cardview.h"
#include "app/ktp/textengine.h"
#include "models/identity/digitshapes.h"
#include "models/identity/ktpscan.h"

#include <optional>

namespace lajur::ktp {

/// From a picture to what stands on the KTP it shows. Made once and used for any number of pictures, from one thread.
class KtpReader
{
public:
    /// Reads all its files now; nothing is opened later. Unavailable if `tessdataPath` lacks eng.traineddata.
    static domain::Result<KtpReader> create(const QString &tessdataPath);

    /// A picture without a KTP is no error: the scan says so. Invalid for a null picture.
    domain::Result<identity::KtpScan> readKtp(const QImage &picture);
    /// Whether the print of a KTP stands where a card most likely lies: a quick look, at few places.
    bool seesKtp(const QImage &picture);
    /// Words of a page or part of one, upright; boxes are on the picture.
    identity::OcrWords words(const QImage &picture);

private:
    struct Look;
    explicit KtpReader(TextEngine engine);
    Look lookAt(const CardView &view);
    std::optional<Look> findCard(const QImage &picture);
    void readNameAgain(const QImage &grey, identity::KtpField &name);

    TextEngine m_engine;
    identity::DigitShapes m_shapes;
};

} // namespace lajur::ktp
