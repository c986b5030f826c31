// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/registercolumns.h"
#include "models/letters/letterrenderer.h"
#include "models/letters/pages.h"

#include <QFont>

namespace lajur::itemmodels {

/// What stands around the lines of a printed register.
struct RegisterSheet {
    QString office;
    QString period; ///< "2026", and what else the lines were filtered by; empty for all.
    QString printed; ///< When and by whom.
    letters::PaperSize paper = letters::PaperSize::A4;
    bool specimen = false; ///< CONTOH across every page.
};

/// A register as landscape pages, each line whole and once, its head repeated on every page.
class RegisterPages final : public letters::Pages
{
public:
    /// Breaks the lines into pages; needs fonts, works on any thread.
    RegisterPages(domain::Register kind, const QList<services::RegisterLine> &lines, const RegisterSheet &sheet);

    QString title() const override;
    QPageLayout layout() const override;
    int count() const override { return int(m_starts.size()); }
    domain::Status paint(QPainter *painter, const QRectF &page, int index) const override;

private:
    struct Line {
        QStringList cells;
        double height = 0;
    };

    void measure();
    void breakPages();
    void addLine(const services::RegisterLine &line, int number);
    double tableTop(int page) const;
    void paintHeading(QPainter *painter) const;
    void paintHead(QPainter *painter, double top) const;
    void paintLines(QPainter *painter, int index) const;
    void paintFoot(QPainter *painter, int index) const;
    void paintSpecimenMark(QPainter *painter) const;

    domain::Register m_kind;
    RegisterSheet m_sheet;
    QSizeF m_paper; ///< Landscape, hundredths of a millimetre, as are all lengths here.
    QFont m_font;
    QFont m_strong;
    QStringList m_titles;
    QList<double> m_widths;
    QList<Line> m_lines;
    QList<qsizetype> m_starts; ///< First line of each page.
};

} // namespace lajur::itemmodels
