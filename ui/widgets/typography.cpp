// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/typography.h"

#include <QStringList>

namespace lajur::ui {

namespace {

struct Face {
    qreal points;
    QFont::Weight weight;
    int line; ///< px
};

Face face(TextRole role)
{
    switch (role) {
    case TextRole::Heading:
        return {15, QFont::DemiBold, 28};
    case TextRole::Title:
        return {11.25, QFont::DemiBold, 20};
    case TextRole::Body:
        return {9.75, QFont::Normal, 20};
    case TextRole::BodyStrong:
        return {9.75, QFont::DemiBold, 20};
    case TextRole::Small:
        return {9, QFont::Normal, 16};
    case TextRole::SmallStrong:
        return {9, QFont::DemiBold, 16};
    case TextRole::Caption:
        return {8.25, QFont::Normal, 16};
    case TextRole::CaptionStrong:
        return {8.25, QFont::DemiBold, 16};
    }
    return {9.75, QFont::Normal, 20};
}

} // namespace

QFont font(TextRole role)
{
    // All of them have figures of equal width, so that columns of numbers stand without OpenType features.
#ifdef Q_OS_WIN
    static const QStringList families{QStringLiteral("Segoe UI"), QStringLiteral("Open Sans")};
#else
    static const QStringList families{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                                      QStringLiteral("DejaVu Sans")};
#endif
    const Face wanted = face(role);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(wanted.points);
    font.setWeight(wanted.weight);
    return font;
}

int lineHeight(TextRole role)
{
    return face(role).line;
}

} // namespace lajur::ui
