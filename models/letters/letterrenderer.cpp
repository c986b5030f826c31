// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterrenderer.h"

#include "models/letters/letterpages.h"
#include "models/letters/letterpainter.h"
#include "models/letters/logo.h"
#include "models/letters/mergefields.h"
#include "models/letters/pageunits.h"
#include "models/letters/pdf.h"
#include "models/letters/resources.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace lajur::letters {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double smallestMargin = 5;
constexpr double narrowestText = 120;
constexpr double lowestText = 180;
constexpr qsizetype mostLines = 3;

tl::unexpected<Error> invalid(const QString &text, const QString &detail, const QList<Reason> &reasons = {})
{
    return failure(ErrorCode::Invalid, text, detail, reasons);
}

Status checkHead(const Letterhead &head)
{
    const auto blank = [](const QString &line) { return line.trimmed().isEmpty(); };
    if (blank(head.government) || std::all_of(head.agency.begin(), head.agency.end(), blank))
        return invalid(Tr::tr("The letterhead lacks the name of the government or of the office. Complete the office's "
                              "data."),
                       QStringLiteral("letterhead without names"));
    if (head.agency.size() > mostLines || head.address.size() > mostLines)
        return invalid(Tr::tr("The letterhead has more than %1 lines for the office or for its address. Shorten it.")
                           .arg(mostLines),
                       QStringLiteral("letterhead with too many lines"));
    return {};
}

Status checkMargins(const PageSetup &setup)
{
    const QSizeF paper = LetterPainter::paperSize(setup.size);
    const Margins &m = setup.margins;
    // Written so that NaN fails as well.
    const bool good = std::min({m.top, m.right, m.bottom, m.left}) >= smallestMargin
        && paper.width() - m.left - m.right >= narrowestText && paper.height() - m.top - m.bottom >= lowestText;
    if (good)
        return {};
    return invalid(Tr::tr("The margins of the letter must be at least %1 mm and leave room for the text. Correct them.")
                       .arg(smallestMargin),
                   QStringLiteral("margins %1 %2 %3 %4").arg(m.top).arg(m.right).arg(m.bottom).arg(m.left));
}

} // namespace

LetterRenderer::LetterRenderer(Template parsed, const Letterhead &head, const QImage &logo, const PageSetup &setup)
    : m_template(std::move(parsed))
    , m_head(head)
    , m_logo(logo)
    , m_setup(setup)
{
}

Result<LetterRenderer> LetterRenderer::create(const QString &mustache, const Letterhead &head, PageSetup setup)
{
    LAJUR_TRY(checkHead(head));
    LAJUR_TRY(checkMargins(setup));
    LAJUR_TRY_VALUE(const Template parsed, Template::parse(mustache, MergeFields::names(), MergeFields::flags()));
    LAJUR_TRY_VALUE(const QImage logo, Logo::decode(head.logo));
    return LetterRenderer(parsed, head, logo, setup);
}

QStringList LetterRenderer::emptyFields(const LetterFields &fields) const
{
    const Template::Values values = MergeFields::values(fields, m_head);
    QStringList used = m_template.printedFields(values) + MergeFields::inSignature();
    used.removeDuplicates();
    used.removeIf([&values](const QString &name) { return !values.value(name).isEmpty(); });
    return used;
}

Result<QString> LetterRenderer::html(const LetterFields &fields) const
{
    const QStringList empty = emptyFields(fields);
    if (!empty.isEmpty()) {
        QList<Reason> reasons;
        for (const QString &name : empty)
            reasons.append({QStringLiteral("letter-field-empty"), Tr::tr("“%1” is empty.").arg(name), name});
        return invalid(Tr::tr("The letter cannot be made: these fields are empty: %1. Fill them in.")
                           .arg(empty.join(QLatin1String(", "))),
                       QStringLiteral("empty fields: %1").arg(empty.join(u' ')), reasons);
    }
    return m_template.render(MergeFields::values(fields, m_head));
}

QPageLayout LetterRenderer::pageLayout() const
{
    const QPageSize size = m_setup.size == PaperSize::F4
        ? QPageSize(LetterPainter::paperSize(PaperSize::F4), QPageSize::Millimeter, QStringLiteral("F4"),
                    QPageSize::ExactMatch)
        : QPageSize(QPageSize::A4);
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Status LetterRenderer::paint(QPainter *painter, const QRectF &page, const LetterFields &fields) const
{
    LAJUR_TRY(loadFonts());
    LAJUR_TRY_VALUE(const QString body, html(fields));
    LetterPainter letter(m_head, m_logo, m_setup);
    LAJUR_TRY(letter.layOut(body, fields));
    const QSizeF paper = LetterPainter::paperSize(m_setup.size) * units::perMm;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter->translate(page.topLeft());
    painter->scale(page.width() / paper.width(), page.height() / paper.height());
    letter.paint(painter);
    painter->restore();
    return {};
}

Result<QByteArray> LetterRenderer::pdf(const LetterFields &fields) const
{
    return toPdf(LetterPages(*this, fields));
}

} // namespace lajur::letters
