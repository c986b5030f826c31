// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/recoverysheet.h"

#include "models/letters/pageunits.h"
#include "models/letters/resources.h"
#include "ui/setup/recoverykeytext.h"

#include <QPainter>

namespace lajur::ui {

namespace {

using letters::units::fromMm;

// Millimetres.
constexpr double PaperWidth = 210;
constexpr double Margin = 30;
constexpr double TextWidth = PaperWidth - 2 * Margin;
constexpr int Columns = 4;
constexpr double RowHeight = 18;

} // namespace

RecoverySheet::RecoverySheet(const QString &key, const QString &office, QDate date)
    : m_groups(recoverykey::split(key))
    , m_office(office)
    , m_date(date)
{
}

QString RecoverySheet::title() const
{
    return tr("Recovery key of Lajur");
}

QPageLayout RecoverySheet::layout() const
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter};
}

void RecoverySheet::paintGroups(QPainter *painter, double top) const
{
    const double width = TextWidth / Columns;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const QRectF cell(Margin + double(i % Columns) * width, top + double(i / Columns) * RowHeight, width,
                          RowHeight);
        painter->setFont(letters::units::font(8));
        painter->drawText(fromMm(cell), Qt::AlignLeft | Qt::AlignTop, QString::number(i + 1));
        QFont large = letters::units::font(20, true);
        // In per cent: an absolute spacing is scaled by the printer's resolution a second time, and pushes all but the
        // first letter of a group out of its cell.
        large.setLetterSpacing(QFont::PercentageSpacing, 120);
        painter->setFont(large);
        painter->drawText(fromMm(cell.adjusted(5, 0, 0, 0)), Qt::AlignLeft | Qt::AlignTop, m_groups.at(i));
    }
}

domain::Status RecoverySheet::paint(QPainter *painter, const QRectF &page, int /*index*/) const
{
    LAJUR_TRY(letters::loadFonts());
    painter->save();
    painter->translate(page.topLeft());
    const double scale = page.width() / fromMm(PaperWidth);
    painter->scale(scale, scale);
    painter->setPen(Qt::black);
    const auto text = [painter](double top, double height, double points, bool bold, const QString &words) {
        painter->setFont(letters::units::font(points, bold));
        painter->drawText(fromMm(QRectF(Margin, top, TextWidth, height)),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    };
    text(35, 12, 20, true, title());
    text(47, 8, 12, false, m_office);
    text(54, 8, 12, false, tr("Made on %1").arg(m_date.toString(QStringLiteral("dd-MM-yyyy"))));
    paintGroups(painter, 75);
    text(152, 60, 12, false,
         tr("This key opens all data of the office when no password is left, also from a restored backup. Lock this "
            "sheet away, apart from the computer, and tell the Kepala Dinas where it lies. Nobody can make a second "
            "one: "
            "if it is lost and all passwords are forgotten, the data cannot be read by anybody."));
    text(184, 40, 12, false,
         tr("To use it: start Lajur, choose “Sign in with the recovery key” and type all groups. Upper and lower case, "
            "spaces and dashes do not matter; the letters I, L and O are never used."));
    painter->restore();
    return {};
}

} // namespace lajur::ui
