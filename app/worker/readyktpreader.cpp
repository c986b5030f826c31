// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readyktpreader.h"

namespace lajur::worker {

namespace {

const QString Trained = QStringLiteral("/usr/share/tesseract-ocr/5/tessdata");

} // namespace

Outcome<ktp::KtpReader *> ReadyKtpReader::get()
{
    if (!m_reader) {
        auto reader = ktp::KtpReader::create(Trained);
        if (!reader)
            return refuse(paperwire::Refusal::UnknownRequest);
        m_reader.emplace(std::move(*reader));
    }
    return &*m_reader;
}

} // namespace lajur::worker
