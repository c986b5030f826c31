// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/letters/letterdocument.h"
#include "models/letters/letterheadpainter.h"
#include "models/letters/letterrenderer.h"
#include "models/letters/signaturepainter.h"

#include <QSizeF>

#include <optional>

namespace lajur::letters {

/// One letter's page: laid out once in millimetres, painted the same for preview, PDF and paper.
class LetterPainter
{
public:
    /// `logo` comes from Logo::decode.
    LetterPainter(const Letterhead &head, const QImage &logo, const PageSetup &setup);

    /// Lays the page out, as roomy as fits. Invalid if it does not fit at its tightest, if the body leaves the HTML
    /// subset, or if a character is not in the letter's font.
    domain::Status layOut(const QString &body, const LetterFields &fields);

    /// Paints the page onto a painter whose unit is a hundredth of a millimetre and whose origin is the paper's corner.
    void paint(QPainter *painter);

    static QSizeF paperSize(PaperSize size); ///< Millimetres.

private:
    double textWidth() const;
    bool fits() const;
    domain::Status checkCharacters(const LetterFields &fields) const;

    PageSetup m_setup;
    QSizeF m_paper;
    LetterheadPainter m_head;
    QString m_headText;
    std::optional<LetterDocument> m_body;
    std::optional<SignaturePainter> m_signature;
    Spacing m_spacing{};
    bool m_specimen = false;
};

} // namespace lajur::letters
