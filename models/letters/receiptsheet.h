// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetpages.h"

#include <QDateTime>

namespace lajur::letters {

/// What stands on the receipt for a case's papers.
struct ReceiptFields {
    QString caseNumber;
    QImage code; ///< A pixel a module, no border.
    QString agendaNumber; ///< May be empty.
    QString applicant;
    QString organisation;
    QDateTime receivedAt; ///< In the office's time.
    QString receivedBy;
    QStringList papers; ///< Those that are there, in words.
    QStringList missing; ///< May be empty.
    QString contact; ///< Where to ask; may be empty.
};

/// Tanda terima berkas: what the office has taken in and what it still waits for, with a code by which a page that
/// comes later finds its case. It fills the upper half of the page, so that a copy goes on half a sheet.
class ReceiptSheet final : public SheetPages
{
public:
    /// Above and at the sides the letter's margins; below stays half a page.
    ReceiptSheet(const SheetPaper &paper, const ReceiptFields &fields);

    QString title() const override { return QStringLiteral("Tanda Terima Berkas"); }
    const ReceiptFields &fields() const { return m_fields; }

protected:
    SheetFlow flow(double width, const Spacing &spacing) const override;
    QList<Spacing> spacings() const override;

private:
    SheetFlow facts(double width, const Spacing &spacing) const;
    void addPapers(SheetFlow &flow) const;
    void addClosing(SheetFlow &flow) const;

    ReceiptFields m_fields;
};

} // namespace lajur::letters
