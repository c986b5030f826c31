// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QRegularExpression>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initStyleResource()
{
    Q_INIT_RESOURCE(lajur_style);
}

namespace lajur::ui {

namespace {

QColor token(const Theme &theme, QStringView name)
{
    static const std::pair<QLatin1String, QColor Theme::*> tokens[] = {
        {QLatin1String("window"), &Theme::window},
        {QLatin1String("nav"), &Theme::nav},
        {QLatin1String("surface"), &Theme::surface},
        {QLatin1String("hover"), &Theme::hover},
        {QLatin1String("selection"), &Theme::selection},
        {QLatin1String("accentTint"), &Theme::accentTint},
        {QLatin1String("line"), &Theme::line},
        {QLatin1String("lineMid"), &Theme::lineMid},
        {QLatin1String("lineStrong"), &Theme::lineStrong},
        {QLatin1String("text"), &Theme::text},
        {QLatin1String("muted"), &Theme::muted},
        {QLatin1String("faint"), &Theme::faint},
        {QLatin1String("accent"), &Theme::accent},
        {QLatin1String("accentFill"), &Theme::accentFill},
        {QLatin1String("accentFillHover"), &Theme::accentFillHover},
        {QLatin1String("onAccent"), &Theme::onAccent},
    };
    for (const auto &[known, member] : tokens) {
        if (name == known)
            return theme.*member;
    }
    return {};
}

} // namespace

QString styleSheet(const Theme &theme)
{
    initStyleResource();
    QFile file(QStringLiteral(":/lajur/style/lajur.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype from = 0;
    for (auto match = name.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QColor colour = token(theme, found.capturedView(1));
        Q_ASSERT_X(colour.isValid(), "styleSheet", qPrintable(found.captured()));
        sheet += source.mid(from, found.capturedStart() - from);
        sheet += colour.name();
        from = found.capturedEnd();
    }
    return sheet + source.mid(from);
}

} // namespace lajur::ui
