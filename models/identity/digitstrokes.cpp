// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/digitstrokes.h"

#include <QList>
#include <QStringList>

namespace lajur::identity {

namespace {

QPointF nextPoint(const QStringList &parts, qsizetype &at)
{
    const double x = parts.value(at).toDouble();
    const double y = parts.value(at + 1).toDouble();
    at += 2;
    return {x, y};
}

} // namespace

const QList<DigitStroke> &digitStrokes()
{
    constexpr StrokeFace ocr = StrokeFace::Ocr;
    constexpr StrokeFace sans = StrokeFace::Sans;
    static const QList<DigitStroke> strokes{
        // The shapes of ISO 1073-1, as a typist would draw them.
        {0, ocr, "M .1 0 L .9 0 L 1 .06 L 1 .94 L .9 1 L .1 1 L 0 .94 L 0 .06 L .1 0"},
        {1, ocr, "M .02 0 L .5 0 L .5 1 M .02 1 L 1 1 L 1 .6"},
        {2, ocr, "M 0 0 L .92 0 L 1 .06 L 1 .45 L .92 .5 L .08 .5 L 0 .56 L 0 1 L 1 1"},
        {3, ocr, "M 0 0 L .92 0 L 1 .06 L 1 .44 L .93 .5 L .25 .5 M .93 .5 L 1 .56 L 1 .94 L .92 1 L 0 1"},
        {4, ocr, "M 0 0 L 0 .65 L 1 .65 M .77 .12 L .77 1"},
        {5, ocr, "M .95 0 L .2 0 L .2 .5 L .92 .5 L 1 .56 L 1 .94 L .92 1 L .2 1 L 0 .94"},
        {6, ocr, "M .15 0 L 0 .02 L 0 1 L 1 1 L 1 .64 L 0 .64"},
        {7, ocr, "M 0 .08 L 0 0 L 1 0 L 1 .37 L .45 .63 L .45 1"},
        {8, ocr, "M .3 .5 L .3 0 L .7 0 L .7 .5 M .1 .5 L .9 .5 L 1 .56 L 1 .94 L .9 1 L .1 1 L 0 .94 L 0 .56 L .1 .5"},
        {9, ocr, "M 1 .38 L 0 .38 L 0 0 L 1 0 L 1 .98 L .85 1"},
        // The plain shapes of a sans serif or typewriter face.
        {0, sans, "M .5 0 C .85 0 1 .25 1 .5 C 1 .75 .85 1 .5 1 C .15 1 0 .75 0 .5 C 0 .25 .15 0 .5 0"},
        {0, sans,
         "M .5 0 C .85 0 1 .25 1 .5 C 1 .75 .85 1 .5 1 C .15 1 0 .75 0 .5 C 0 .25 .15 0 .5 0 M .5 .47 L .5 .53"},
        {0, sans, "M .5 0 C .85 0 1 .25 1 .5 C 1 .75 .85 1 .5 1 C .15 1 0 .75 0 .5 C 0 .25 .15 0 .5 0 M .2 .8 L .8 .2"},
        {1, sans, "M .12 .17 C .3 .15 .45 .08 .55 0 L .55 1 M .1 1 L .97 1"},
        {1, sans, "M .2 .2 L .6 0 L .6 1"},
        {2, sans,
         "M .03 .26 C .05 .08 .25 0 .5 0 C .8 0 .95 .13 .95 .29 C .95 .45 .8 .57 .5 .75 C .25 .9 .05 .95 .02 1 L 1 1"},
        {3, sans,
         "M .05 .22 C .08 .07 .25 0 .5 0 C .78 0 .93 .1 .93 .25 C .93 .4 .8 .48 .4 .48 C .8 .48 1 .57 1 .74 "
         "C 1 .9 .8 1 .5 1 C .22 1 .03 .9 0 .74"},
        {4, sans, "M .75 1 L .75 0 L .68 0 L 0 .66 L 0 .72 L 1 .72"},
        {5, sans,
         "M .9 0 L .2 0 L .12 .48 C .25 .39 .4 .36 .55 .37 C .85 .39 1 .5 1 .68 C 1 .9 .8 1 .5 1 C .2 1 .03 .9 0 .78"},
        {6, sans,
         "M .93 .18 C .88 .05 .72 0 .55 0 C .15 0 0 .25 0 .55 C 0 .85 .2 1 .52 1 C .82 1 1 .87 1 .67 "
         "C 1 .48 .82 .37 .55 .37 C .25 .37 .05 .5 .02 .62"},
        {7, sans, "M 0 0 L 1 0 C .65 .35 .42 .65 .38 1"},
        {7, sans, "M 0 0 L 1 0 L .3 1"},
        {8, sans,
         "M .5 0 C .8 0 .93 .1 .93 .25 C .93 .4 .75 .47 .5 .47 C .25 .47 .07 .4 .07 .25 C .07 .1 .2 0 .5 0 "
         "M .5 .47 C .8 .47 1 .57 1 .74 C 1 .9 .8 1 .5 1 C .2 1 0 .9 0 .74 C 0 .57 .2 .47 .5 .47"},
        {9, sans,
         "M .07 .82 C .12 .95 .28 1 .45 1 C .85 1 1 .75 1 .45 C 1 .15 .8 0 .48 0 C .18 0 0 .13 0 .33 "
         "C 0 .52 .18 .63 .45 .63 C .75 .63 .95 .5 .98 .38"},
    };
    return strokes;
}

QPainterPath strokePath(const DigitStroke &stroke)
{
    const QStringList parts = QString::fromLatin1(stroke.path).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QPainterPath path;
    qsizetype at = 0;
    while (at < parts.size()) {
        const QChar command = parts.at(at++).at(0);
        const QPointF first = nextPoint(parts, at);
        if (command == u'M') {
            path.moveTo(first);
        } else if (command == u'L') {
            path.lineTo(first);
        } else {
            const QPointF second = nextPoint(parts, at);
            path.cubicTo(first, second, nextPoint(parts, at));
        }
    }
    return path;
}

} // namespace lajur::identity
