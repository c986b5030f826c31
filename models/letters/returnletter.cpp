// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/returnletter.h"

#include "models/letters/indonesiandate.h"
#include "models/letters/sheetsignature.h"

#include <algorithm>

namespace lajur::letters {

namespace {

constexpr double signatureShare = 0.5; ///< Of the text's width, where the signature block begins.
constexpr double numberWidth = 10.5;
constexpr double listIndent = 6;
const SheetFlow::TextStyle Body{false, Qt::AlignJustify};

SheetCell plain(const QString &text, bool bold = false)
{
    SheetCell cell;
    cell.text = text;
    cell.bold = bold;
    return cell;
}

SheetCell marked(const QString &text, const QList<TextMark> &marks)
{
    SheetCell cell = plain(text.trimmed().isEmpty() ? QStringLiteral("–") : text);
    if (!text.trimmed().isEmpty())
        cell.marks = marks;
    return cell;
}

/// A column that none of the points fills is left out.
struct Column {
    QString title;
    double share; ///< Of the table's width.
    bool wanted;
    SheetCell (*cell)(const ReturnPoint &);
};

SheetCell reasonCell(const ReturnPoint &point)
{
    if (point.title.trimmed().isEmpty())
        return plain(point.text);
    SheetCell cell = plain(point.title, true);
    cell.notes = {point.text};
    return cell;
}

SheetCell formCell(const ReturnPoint &point)
{
    return marked(point.form, point.formMarks);
}

SheetCell letterCell(const ReturnPoint &point)
{
    return marked(point.letter, point.letterMarks);
}

SheetCell cardCell(const ReturnPoint &point)
{
    SheetCell cell;
    cell.picture = point.crop;
    if (point.crop.isNull())
        cell.text = QStringLiteral("–");
    return cell;
}

} // namespace

ReturnLetter::ReturnLetter(const SheetPaper &paper, const ReturnFields &fields)
    : SheetPages(paper)
    , m_fields(fields)
{
}

QList<Spacing> ReturnLetter::spacings() const
{
    return {{11.5, 1.08, 4.0, 24}, {11, 1.05, 3.6, 24}, {11, 1.0, 3.0, 22}, {10.5, 1.0, 2.6, 22},
            {10, 1.0, 2.2, 22},    {9.5, 1.0, 1.8, 22}, {9, 1.0, 1.5, 22}};
}

SheetFlow ReturnLetter::flow(double width, const Spacing &spacing) const
{
    SheetFlow flow(width, spacing);
    addHead(flow);
    addPoints(flow);
    addAnswer(flow);
    return flow;
}

void ReturnLetter::addHead(SheetFlow &flow) const
{
    flow.addText(m_fields.place + QStringLiteral(", ") + IndonesianDate::longForm(m_fields.date),
                 {false, Qt::AlignRight});
    flow.addGap(0.8);
    SheetGrid grid;
    grid.ruled = false;
    grid.widths = {27, 4, flow.width() - 31};
    grid.rows = {{plain(QStringLiteral("Nomor berkas")), plain(QStringLiteral(":")), plain(m_fields.caseNumber)},
                 {plain(QStringLiteral("Hal")), plain(QStringLiteral(":")),
                  plain(QStringLiteral("Pengembalian berkas permohonan sertifikat elektronik"), true)}};
    flow.addTable(grid);
    flow.addGap(1.5);
    for (qsizetype i = 0; i < m_fields.addressee.size(); ++i)
        flow.addText(i == 0 ? QStringLiteral("Yth. Saudara ") + m_fields.addressee.at(i) : m_fields.addressee.at(i));
    flow.addGap(1.5);
    flow.addText(QStringLiteral("Dengan hormat,"));
    flow.addGap(0.5);
}

QString ReturnLetter::opening(const ReturnFields &fields)
{
    QString letter;
    if (!fields.requestNumber.trimmed().isEmpty())
        letter += QStringLiteral(" melalui surat nomor ") + fields.requestNumber.trimmed();
    if (!letter.isEmpty() && fields.requestDate.isValid())
        letter += QStringLiteral(" tanggal ") + IndonesianDate::longForm(fields.requestDate);
    return QStringLiteral("Terima kasih atas permohonan penerbitan sertifikat elektronik yang Saudara ajukan%1. Berkas "
                          "sudah kami periksa, tetapi belum dapat kami teruskan ke Balai Sertifikasi Elektronik (BSrE) "
                          "karena hal berikut:")
        .arg(letter);
}

void ReturnLetter::addPoints(SheetFlow &flow) const
{
    flow.addText(opening(m_fields), Body);
    flow.addGap(0.6);
    const auto any = [this](auto has) { return std::any_of(m_fields.points.begin(), m_fields.points.end(), has); };
    const QList<Column> columns{{QStringLiteral("Yang perlu diperbaiki"), 0.31, true, &reasonCell},
                                {QStringLiteral("Pada formulir"), 0.22,
                                 any([](const ReturnPoint &point) { return !point.form.isEmpty(); }), &formCell},
                                {QStringLiteral("Pada surat"), 0.22,
                                 any([](const ReturnPoint &point) { return !point.letter.isEmpty(); }), &letterCell},
                                {QStringLiteral("Pada KTP"), 0.25,
                                 any([](const ReturnPoint &point) { return !point.crop.isNull(); }), &cardCell}};
    double shares = 0;
    for (const Column &column : columns)
        shares += column.wanted ? column.share : 0;
    SheetGrid grid;
    grid.widths = {numberWidth};
    grid.header = {QStringLiteral("No.")};
    for (const Column &column : columns) {
        if (column.wanted) {
            grid.widths.append((flow.width() - numberWidth) * column.share / shares);
            grid.header.append(column.title);
        }
    }
    for (qsizetype i = 0; i < m_fields.points.size(); ++i) {
        QList<SheetCell> row{plain(QString::number(i + 1) + u'.')};
        for (const Column &column : columns) {
            if (column.wanted)
                row.append(column.cell(m_fields.points.at(i)));
        }
        grid.rows.append(row);
    }
    flow.addTable(grid);
    if (any([](const ReturnPoint &point) { return !point.formMarks.isEmpty() || !point.letterMarks.isEmpty(); })) {
        flow.addGap(0.3);
        flow.addText(
            QStringLiteral("Huruf tebal bergaris bawah adalah yang berbeda; tanda ▲ menunjukkan tempat yang kurang."),
            {false, Qt::AlignLeft, 0, 0.88});
    }
    flow.addGap();
}

void ReturnLetter::addAnswer(SheetFlow &flow) const
{
    if (!m_fields.toBring.isEmpty()) {
        flow.addText(QStringLiteral("Mohon disiapkan:"));
        SheetGrid list;
        list.ruled = false;
        list.widths = {listIndent, flow.width() - listIndent};
        for (qsizetype i = 0; i < m_fields.toBring.size(); ++i)
            list.rows.append({plain(QString(QChar('a' + int(i % 26))) + u'.'), plain(m_fields.toBring.at(i))});
        flow.addTable(list);
        flow.addGap(0.8);
    }
    flow.addText(m_fields.howToAnswer, Body);
    flow.addGap(0.8);
    flow.addText(
        QStringLiteral("Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih."),
        Body);
    flow.addGap(1.5);
    const double left = flow.width() * signatureShare;
    flow.addBlock(std::make_shared<const SheetSignature>(m_fields.signature, flow.width() - left, flow.spacing()),
                  left);
}

} // namespace lajur::letters
