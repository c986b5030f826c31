// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/registerpages.h"

#include "models/letters/letterpainter.h"
#include "models/letters/pageunits.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace lajur::itemmodels {

using namespace letters;
using units::fromMm;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RegisterPages)
};

constexpr double side = fromMm(12);
constexpr double top = fromMm(12);
constexpr double bottom = fromMm(16); ///< The foot stands in it.
constexpr double padding = fromMm(1.1);
constexpr double headHeight = fromMm(8.5); ///< Titles of two words may stand on two lines.
constexpr double headingHeight = fromMm(21);
/// The face of tables: figures of one width, sizes in the page's own unit as letters have them.
QFont tableFont(double points, bool bold = false)
{
    QFont font = units::font(points, bold);
    font.setFamily(QStringLiteral("Liberation Sans"));
    return font;
}

/// Breaks a cell's text at words, and within one that is longer than the cell.
double breakLines(QTextLayout &cell, double width)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    cell.setTextOption(option);
    double height = 0;
    cell.beginLayout();
    for (QTextLine line = cell.createLine(); line.isValid(); line = cell.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    cell.endLayout();
    return height;
}

/// What has to stand on one line in a column, if it is always of one length.
QString sample(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::CaseNumber:
    case RegisterColumn::AgendaNumber:
        return QStringLiteral("P-2026-00000");
    case RegisterColumn::Received:
    case RegisterColumn::LetterDate:
    case RegisterColumn::ValidFrom:
    case RegisterColumn::ValidTo:
        return QStringLiteral("23 Mmm 2026");
    case RegisterColumn::Nip:
        return QString(18, QLatin1Char('0'));
    case RegisterColumn::Nik:
        return QString(17, QLatin1Char('0'));
    default:
        return {};
    }
}

} // namespace

RegisterPages::RegisterPages(domain::Register kind, const QList<services::RegisterLine> &lines,
                             const RegisterSheet &sheet)
    : m_kind(kind)
    , m_sheet(sheet)
    , m_paper(LetterPainter::paperSize(sheet.paper).transposed() * units::perMm)
    , m_font(tableFont(7.5))
    , m_strong(tableFont(7.5, true))
{
    measure();
    m_lines.reserve(lines.size());
    for (const services::RegisterLine &line : lines)
        addLine(line, int(m_lines.size()) + 1);
    breakPages();
}

void RegisterPages::measure()
{
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF strong(m_strong);
    const QList<RegisterColumn> columns = registerColumns(m_kind);
    m_titles = {Tr::tr("No.")};
    m_widths = {metrics.horizontalAdvance(QStringLiteral("00000")) + 2 * padding};
    int shares = 0;
    for (const RegisterColumn column : columns) {
        m_titles.append(columnTitle(column));
        const QString fixed = sample(column);
        m_widths.append(fixed.isEmpty() ? 0 : metrics.horizontalAdvance(fixed) + 2 * padding);
        if (fixed.isEmpty())
            shares += columnWidth(column);
        else // a title of two words may stand on two lines
            m_widths.last() = std::max(m_widths.last(), strong.horizontalAdvance(m_titles.last().section(u' ', 0, 0)));
    }
    const double rest = m_paper.width() - 2 * side - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (sample(columns.at(i)).isEmpty())
            m_widths[i + 1] = rest * columnWidth(columns.at(i)) / shares;
    }
}

void RegisterPages::addLine(const services::RegisterLine &line, int number)
{
    Line made{{QString::number(number)}, 0};
    for (const RegisterColumn column : registerColumns(m_kind))
        made.cells.append(columnText(column, line));
    const QFontMetricsF metrics(m_font);
    for (qsizetype i = 0; i < made.cells.size(); ++i) {
        const double width = m_widths.at(i) - 2 * padding;
        double height = metrics.height();
        if (metrics.horizontalAdvance(made.cells.at(i)) > width) { // most are short and need no breaking
            QTextLayout cell(made.cells.at(i), m_font);
            height = breakLines(cell, width);
        }
        made.height = std::max(made.height, height);
    }
    made.height += 2 * padding;
    m_lines.append(made);
}

double RegisterPages::tableTop(int page) const
{
    return page == 0 ? top + headingHeight : top;
}

void RegisterPages::breakPages()
{
    m_starts = {0};
    double y = tableTop(0) + headHeight;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (y + m_lines.at(i).height > m_paper.height() - bottom && i > m_starts.constLast()) {
            m_starts.append(i);
            y = tableTop(1) + headHeight;
        }
        y += m_lines.at(i).height;
    }
}

QString RegisterPages::title() const
{
    return registerHeading(m_kind);
}

QPageLayout RegisterPages::layout() const
{
    const QPageSize size = m_sheet.paper == PaperSize::F4
        ? QPageSize(LetterPainter::paperSize(PaperSize::F4), QPageSize::Millimeter, QStringLiteral("F4"),
                    QPageSize::ExactMatch)
        : QPageSize(QPageSize::A4);
    QPageLayout layout(size, QPageLayout::Landscape, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

domain::Status RegisterPages::paint(QPainter *painter, const QRectF &page, int index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->translate(page.topLeft());
    painter->scale(page.width() / m_paper.width(), page.height() / m_paper.height());
    if (m_sheet.specimen)
        paintSpecimenMark(painter);
    painter->setPen(Qt::black);
    if (index == 0)
        paintHeading(painter);
    paintHead(painter, tableTop(index));
    paintLines(painter, index);
    paintFoot(painter, index);
    painter->restore();
    return {};
}

void RegisterPages::paintHeading(QPainter *painter) const
{
    const double width = m_paper.width() - 2 * side;
    painter->setFont(tableFont(9));
    painter->drawText(QRectF(side, top, width, fromMm(5)), Qt::AlignLeft | Qt::AlignTop, m_sheet.office);
    painter->setFont(tableFont(13, true));
    painter->drawText(QRectF(side, top + fromMm(6), width, fromMm(7)), Qt::AlignLeft | Qt::AlignTop, title());
    painter->setFont(tableFont(9));
    const QString lines = Tr::tr("%n lines", nullptr, int(m_lines.size()));
    painter->drawText(QRectF(side, top + fromMm(13.5), width, fromMm(8)), Qt::AlignLeft | Qt::AlignTop,
                      m_sheet.period.isEmpty() ? lines : m_sheet.period + QStringLiteral(" · ") + lines);
}

void RegisterPages::paintHead(QPainter *painter, double y) const
{
    painter->fillRect(QRectF(side, y, m_paper.width() - 2 * side, headHeight), QColor(0xee, 0xee, 0xee));
    painter->setFont(m_strong);
    double x = side;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const QRectF cell(x + padding, y, m_widths.at(i) - 2 * padding, headHeight);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_titles.at(i));
        x += m_widths.at(i);
    }
    painter->fillRect(QRectF(side, y + headHeight - fromMm(0.3), m_paper.width() - 2 * side, fromMm(0.3)), Qt::black);
}

void RegisterPages::paintLines(QPainter *painter, int index) const
{
    const qsizetype end = index + 1 < m_starts.size() ? m_starts.at(index + 1) : m_lines.size();
    double y = tableTop(index) + headHeight;
    painter->setFont(m_font);
    for (qsizetype i = m_starts.at(index); i < end; ++i) {
        const Line &line = m_lines.at(i);
        double x = side;
        for (qsizetype column = 0; column < line.cells.size(); ++column) {
            QTextLayout cell(line.cells.at(column), m_font);
            breakLines(cell, m_widths.at(column) - 2 * padding);
            cell.draw(painter, {x + padding, y + padding});
            x += m_widths.at(column);
        }
        y += line.height;
        painter->fillRect(QRectF(side, y - fromMm(0.05), m_paper.width() - 2 * side, fromMm(0.1)),
                          QColor(0x99, 0x99, 0x99));
    }
}

void RegisterPages::paintFoot(QPainter *painter, int index) const
{
    const QRectF foot(side, m_paper.height() - fromMm(12), m_paper.width() - 2 * side, fromMm(5));
    painter->setFont(tableFont(8));
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_sheet.printed);
    painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, Tr::tr("Page %1 of %2").arg(index + 1).arg(count()));
}

void RegisterPages::paintSpecimenMark(QPainter *painter) const
{
    painter->save();
    painter->translate(m_paper.width() / 2, m_paper.height() / 2);
    painter->rotate(-35);
    painter->setPen(QColor(0xe6, 0xe6, 0xe6));
    painter->setFont(tableFont(150, true));
    constexpr double half = fromMm(150);
    painter->drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt::AlignCenter, QStringLiteral("CONTOH"));
    painter->restore();
}

} // namespace lajur::itemmodels
