// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterdocument.h"

#include "models/letters/pageunits.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextCursor>

namespace lajur::letters {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

QString styleSheet(const Spacing &spacing)
{
    const double gap = units::fromMm(spacing.gap);
    return QStringLiteral("p{margin-top:%1px;margin-bottom:0}"
                          "p.judul{text-align:center;margin-top:0}"
                          "p.nomor{text-align:center;margin-top:%2px;margin-bottom:%2px}"
                          "table{margin-top:%3px}")
        .arg(qRound(gap))
        .arg(qRound(gap / 3))
        .arg(qRound(gap / 4));
}

} // namespace

LetterDocument::LetterDocument()
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

domain::Status LetterDocument::layOut(const QString &html, double width, const Spacing &spacing)
{
    setDefaultFont(units::font(spacing.points));
    setDefaultStyleSheet(styleSheet(spacing));
    // Qt takes an empty line after a paragraph for a space at its end, which would push centred text aside.
    setHtml(html.simplified());
    setLineHeight(spacing.lineHeight);
    setTextWidth(units::fromMm(width));
    return checkSubset();
}

void LetterDocument::setLineHeight(double factor)
{
    QTextBlockFormat format;
    format.setLineHeight(factor * 100, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(this);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

domain::Status LetterDocument::checkSubset() const
{
    const QString family = defaultFont().family();
    bool foreign = m_askedForFile;
    const QList<QTextFormat> formats = allFormats();
    for (const QTextFormat &format : formats) {
        const QTextCharFormat text = format.toCharFormat();
        if (!text.isValid())
            continue;
        const QStringList families = text.fontFamilies().toStringList();
        foreign = foreign || text.isImageFormat() || text.fontItalic() || text.fontFixedPitch()
            || (!families.isEmpty() && families != QStringList(family));
    }
    if (foreign)
        return domain::failure(domain::ErrorCode::Invalid,
                               Tr::tr("The letter template may hold only text in the letter's own regular and bold "
                                      "type: no pictures, no italics, no other typeface. Correct the template."),
                               QStringLiteral("template outside the HTML subset"));
    return {};
}

double LetterDocument::height() const
{
    return units::toMm(documentLayout()->documentSize().height());
}

void LetterDocument::paint(QPainter *painter, double left, double top)
{
    painter->save();
    painter->translate(units::fromMm(QPointF(left, top)));
    // Not drawContents(): its text takes the window's colour, and a dark window would print pale letters.
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    documentLayout()->draw(painter, context);
    painter->restore();
}

QVariant LetterDocument::loadResource(int, const QUrl &)
{
    m_askedForFile = true;
    return {};
}

} // namespace lajur::letters
