// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/receiptsheet.h"

#include "models/letters/indonesiandate.h"
#include "models/letters/letterpainter.h"
#include "models/letters/sheetcode.h"
#include "models/letters/sheetpair.h"

namespace lajur::letters {

namespace {

constexpr double codeSide = 28;
constexpr double captionShare = 0.9; ///< Of the text's size.
constexpr double gapBesideCode = 3;
constexpr double roomAtTheFold = 4;

SheetCell plain(const QString &text)
{
    SheetCell cell;
    cell.text = text.trimmed().isEmpty() ? QStringLiteral("–") : text;
    return cell;
}

QString at(const QDateTime &time)
{
    return QStringLiteral("%1 pukul %2 WIB")
        .arg(IndonesianDate::longForm(time.date()), time.time().toString(QStringLiteral("HH.mm")));
}

SheetPaper upperHalf(SheetPaper paper)
{
    paper.margins.bottom = LetterPainter::paperSize(PaperSize::A4).height() / 2 + roomAtTheFold;
    return paper;
}

QString listed(const QStringList &papers)
{
    QStringList lines;
    for (qsizetype i = 0; i < papers.size(); ++i)
        lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(papers.at(i)));
    return lines.join(QStringLiteral("; "));
}

} // namespace

ReceiptSheet::ReceiptSheet(const SheetPaper &paper, const ReceiptFields &fields)
    : SheetPages(upperHalf(paper))
    , m_fields(fields)
{
}

QList<Spacing> ReceiptSheet::spacings() const
{
    return {{11.5, 1.1, 4.0, 0}, {11, 1.05, 3.4, 0}, {10.5, 1.0, 2.8, 0}, {10, 1.0, 2.4, 0},
            {9.5, 1.0, 2.0, 0},  {9, 1.0, 1.6, 0},   {8.5, 1.0, 1.3, 0},  {8, 1.0, 1.0, 0}};
}

SheetFlow ReceiptSheet::flow(double width, const Spacing &spacing) const
{
    SheetFlow flow(width, spacing);
    flow.addText(QStringLiteral("TANDA TERIMA BERKAS"), {true, Qt::AlignHCenter, 0, 1.2});
    flow.addText(QStringLiteral("Permohonan sertifikat elektronik"), {false, Qt::AlignHCenter});
    flow.addGap();
    const auto code = std::make_shared<const SheetCode>(m_fields.code, codeSide, m_fields.caseNumber,
                                                        spacing.points * captionShare);
    const double left = width - code->width();
    flow.addBlock(std::make_shared<const SheetPair>(facts(left - gapBesideCode, spacing), code, left));
    addClosing(flow);
    return flow;
}

SheetFlow ReceiptSheet::facts(double width, const Spacing &spacing) const
{
    SheetFlow flow(width, spacing);
    SheetGrid grid;
    grid.ruled = false;
    grid.widths = {32, 4, width - 36};
    const auto line = [&grid](const QString &label, const QString &value) {
        grid.rows.append({plain(label), plain(QStringLiteral(":")), plain(value)});
    };
    line(QStringLiteral("Nomor berkas"), m_fields.caseNumber);
    if (!m_fields.agendaNumber.trimmed().isEmpty())
        line(QStringLiteral("Nomor agenda"), m_fields.agendaNumber);
    line(QStringLiteral("Nama"), m_fields.applicant);
    line(QStringLiteral("Perangkat daerah"), m_fields.organisation);
    line(QStringLiteral("Diterima pada"), at(m_fields.receivedAt));
    line(QStringLiteral("Diterima oleh"), m_fields.receivedBy);
    flow.addTable(grid);
    flow.addGap(0.7);
    addPapers(flow);
    return flow;
}

void ReceiptSheet::addPapers(SheetFlow &flow) const
{
    SheetGrid grid;
    grid.ruled = false;
    grid.widths = {32, 4, flow.width() - 36};
    grid.rows = {{plain(QStringLiteral("Sudah diterima")), plain(QStringLiteral(":")), plain(listed(m_fields.papers))},
                 {plain(QStringLiteral("Masih kurang")), plain(QStringLiteral(":")),
                  plain(m_fields.missing.isEmpty() ? QStringLiteral("tidak ada") : listed(m_fields.missing))}};
    grid.rows[1][2].bold = !m_fields.missing.isEmpty();
    flow.addTable(grid);
}

void ReceiptSheet::addClosing(SheetFlow &flow) const
{
    flow.addGap();
    flow.addText(
        m_fields.missing.isEmpty()
            ? QStringLiteral("Simpan tanda terima ini dan sebutkan nomor berkas bila menghubungi kami. Berkas "
                             "susulan harap disertai tanda terima ini.")
            : QStringLiteral("Berkas yang masih kurang harap diserahkan disertai tanda terima ini. Simpan tanda "
                             "terima ini dan sebutkan nomor berkas bila menghubungi kami."),
        {false, Qt::AlignJustify});
    if (!m_fields.contact.trimmed().isEmpty()) {
        flow.addGap(0.5);
        flow.addText(QStringLiteral("Hubungi: ") + m_fields.contact, {false, Qt::AlignLeft, 0, 0.92});
    }
}

} // namespace lajur::letters
