// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/comparisonsheet.h"

#include "models/letters/indonesiandate.h"
#include "models/letters/mergefields.h"

namespace lajur::letters {

namespace {

/// Room to punch at the left; otherwise wider than a letter, for six columns.
constexpr Margins margins{15, 15, 15, 20};
constexpr double titleWidth = 15;
constexpr double verdictWidth = 22;
constexpr double initialsLeft = 82;
constexpr double roomForInitials = 17;

QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("–") : text;
}

SheetCell plain(const QString &text, bool bold = false)
{
    SheetCell cell;
    cell.text = text;
    cell.bold = bold;
    return cell;
}

SheetCell marked(const QString &text, const QList<TextMark> &marks)
{
    SheetCell cell = plain(orDash(text));
    if (!text.trimmed().isEmpty())
        cell.marks = marks;
    return cell;
}

QString at(const QDateTime &time)
{
    return QStringLiteral("%1 pukul %2 WIB")
        .arg(IndonesianDate::longForm(time.date()), time.time().toString(QStringLiteral("HH.mm")));
}

} // namespace

ComparisonSheet::ComparisonSheet(const Letterhead &head, bool specimen, const ComparisonFields &fields)
    : SheetPages({head, margins, specimen})
    , m_fields(fields)
{
}

QList<Spacing> ComparisonSheet::spacings() const
{
    // In 10 points the 18 digits of a NIP fit into a column.
    return {{10, 1.05, 3.6, 0}, {10, 1.0, 2.6, 0},  {9.5, 1.0, 2.2, 0},
            {9, 1.0, 1.8, 0},   {8.5, 1.0, 1.5, 0}, {8, 1.0, 1.2, 0}};
}

SheetFlow ComparisonSheet::flow(double width, const Spacing &spacing) const
{
    SheetFlow flow(width, spacing);
    addHeading(flow);
    addValues(flow);
    addRecord(flow);
    addInitials(flow);
    return flow;
}

void ComparisonSheet::addHeading(SheetFlow &flow) const
{
    flow.addText(QStringLiteral("LEMBAR PERBANDINGAN DATA"), {true, Qt::AlignHCenter, 0, 1.2});
    flow.addText(QStringLiteral("Formulir, surat permohonan, KTP, dan surat rekomendasi pemohon sertifikat elektronik"),
                 {false, Qt::AlignHCenter});
    flow.addGap(1.2);
    SheetGrid grid;
    grid.ruled = false;
    grid.widths = {32, 4, flow.width() - 36};
    const auto line = [&grid](const QString &label, const QString &value) {
        grid.rows.append({plain(label), plain(QStringLiteral(":")), plain(orDash(value))});
    };
    line(QStringLiteral("Nomor berkas"), m_fields.caseNumber);
    line(QStringLiteral("Pemohon"), m_fields.applicant);
    if (!m_fields.nip.trimmed().isEmpty())
        line(MergeFields::staffNumberLabel(m_fields.nip), MergeFields::staffNumber(m_fields.nip));
    line(QStringLiteral("Perangkat daerah"), m_fields.organisation);
    flow.addTable(grid);
    flow.addGap();
}

void ComparisonSheet::addValues(SheetFlow &flow) const
{
    SheetGrid grid;
    const double values = (flow.width() - titleWidth - verdictWidth) / 4;
    grid.widths = {titleWidth, values, values, values, values, verdictWidth};
    grid.header = {QStringLiteral("Data"), QStringLiteral("Formulir"),          QStringLiteral("Surat permohonan"),
                   QStringLiteral("KTP"),  QStringLiteral("Surat rekomendasi"), QStringLiteral("Putusan")};
    for (const ComparedValue &value : m_fields.values) {
        SheetCell card;
        card.picture = value.crop;
        if (value.crop.isNull())
            card.text = value.onCard ? QStringLiteral("tidak dibaca") : QStringLiteral("tidak ada di KTP");
        SheetCell verdict = plain(value.verdict);
        verdict.notes = {value.reason};
        grid.rows.append({plain(value.title), marked(value.form, value.formMarks),
                          marked(value.letter, value.letterMarks), card, marked(value.printed, value.printedMarks),
                          verdict});
    }
    flow.addTable(grid);
    flow.addGap(0.5);
    flow.addText(
        QStringLiteral("Huruf tebal bergaris bawah berbeda dari KTP, atau antara formulir dan surat; tanda ▲: ada "
                       "yang kurang."),
        {false, Qt::AlignLeft, 0, 0.88});
}

void ComparisonSheet::addRecord(SheetFlow &flow) const
{
    if (!m_fields.note.trimmed().isEmpty()) {
        flow.addGap(0.7);
        flow.addText(QStringLiteral("Alasan: ") + m_fields.note);
    }
    flow.addGap(0.7);
    if (m_fields.decidedBy.isEmpty())
        flow.addText(QStringLiteral("Putusan di atas belum dicatat dalam berkas."));
    else
        flow.addText(QStringLiteral("Diputuskan oleh %1; dicatat oleh %2 pada %3.")
                         .arg(m_fields.decidedBy, m_fields.recordedBy, at(m_fields.recordedAt)));
    flow.addGap(0.7);
    flow.addText(
        QStringLiteral("SOP Pendaftaran Penerbitan Sertifikat Elektronik, peringatan 2: apabila data pada surat "
                       "rekomendasi tidak sesuai dengan KTP, pendaftaran ditolak oleh BSrE."),
        {false, Qt::AlignJustify});
    flow.addGap(1.5);
}

void ComparisonSheet::addInitials(SheetFlow &flow) const
{
    SheetGrid grid;
    grid.widths = {flow.width() - initialsLeft - 28, 28};
    grid.header = {QStringLiteral("Diperiksa oleh"), QStringLiteral("Paraf")};
    grid.leastHeight = roomForInitials;
    SheetCell who = plain(orDash(m_fields.initialsTitle));
    who.notes = {m_fields.initialsName};
    if (!m_fields.initialsNip.trimmed().isEmpty())
        who.notes.append(MergeFields::staffNumberLabel(m_fields.initialsNip) + QStringLiteral(". ")
                         + MergeFields::staffNumber(m_fields.initialsNip));
    grid.rows.append({who, SheetCell()});
    flow.addTable(grid, initialsLeft);
}

} // namespace lajur::letters
