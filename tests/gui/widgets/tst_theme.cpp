// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using lajur::ui::Theme;

namespace {

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

using Token = QColor Theme::*;

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

struct Pair {
    const char *name;
    Token ink;
    Token ground;
    double least;
};

const Pair pairs[] = {
    {"text on surface", &Theme::text, &Theme::surface, forText},
    {"text on window", &Theme::text, &Theme::window, forText},
    {"text on lane", &Theme::text, &Theme::lane, forText},
    {"text on nav", &Theme::text, &Theme::nav, forText},
    {"text on hover", &Theme::text, &Theme::hover, forText},
    {"text on selection", &Theme::text, &Theme::selection, forText},
    {"muted on surface", &Theme::muted, &Theme::surface, forText},
    {"muted on window", &Theme::muted, &Theme::window, forText},
    {"muted on lane", &Theme::muted, &Theme::lane, forText},
    {"muted on nav", &Theme::muted, &Theme::nav, forText},
    {"muted on selection", &Theme::muted, &Theme::selection, forText},
    {"muted on hover", &Theme::muted, &Theme::hover, forText},
    {"faint on window", &Theme::faint, &Theme::window, forText},
    {"accent on surface", &Theme::accent, &Theme::surface, forText},
    {"accent on window", &Theme::accent, &Theme::window, forText},
    {"accent on lane", &Theme::accent, &Theme::lane, forText},
    {"accent on its tint", &Theme::accent, &Theme::accentTint, forText},
    {"accent on selection", &Theme::accent, &Theme::selection, forText},
    {"filled button", &Theme::onAccent, &Theme::accentFill, forText},
    {"filled button under the pointer", &Theme::onAccent, &Theme::accentFillHover, forText},
    {"ok on card", &Theme::ok, &Theme::card, forText},
    {"ok on its tint", &Theme::ok, &Theme::okTint, forText},
    {"warn on card", &Theme::warn, &Theme::card, forText},
    {"warn on its tint", &Theme::warn, &Theme::warnTint, forText},
    {"late on card", &Theme::late, &Theme::card, forText},
    {"late on its tint", &Theme::late, &Theme::lateTint, forText},
    {"info on card", &Theme::info, &Theme::card, forText},
    {"info on its tint", &Theme::info, &Theme::infoTint, forText},
    {"ok on window", &Theme::ok, &Theme::window, forText},
    {"warn on window", &Theme::warn, &Theme::window, forText},
    {"late on window", &Theme::late, &Theme::window, forText},
    {"field border on surface", &Theme::lineStrong, &Theme::surface, forShapes},
    {"field border on lane", &Theme::lineStrong, &Theme::lane, forShapes},
    {"focus on lane", &Theme::focus, &Theme::lane, forShapes},
    {"focus on selection", &Theme::focus, &Theme::selection, forShapes},
    {"focus on window", &Theme::focus, &Theme::window, forShapes},
    {"ok bar on track", &Theme::okBar, &Theme::track, forShapes},
    {"warn bar on track", &Theme::warnBar, &Theme::track, forShapes},
    {"late bar on track", &Theme::lateBar, &Theme::track, forShapes},
    {"info bar on track", &Theme::infoBar, &Theme::track, forShapes},
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepContrast_data();
    void shouldKeepContrast();
    void shouldMeasureKnownContrasts();
};

void TestTheme::shouldKeepContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (const Pair &pair : pairs)
            QTest::addRow("%s: %s", theme->isDark ? "dark" : "light", pair.name)
                << theme->*pair.ink << theme->*pair.ground << pair.least;
    }
}

void TestTheme::shouldKeepContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = contrast(ink, ground);
    QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1 < %2").arg(measured).arg(least)));
}

void TestTheme::shouldMeasureKnownContrasts()
{
    QCOMPARE(std::lround(contrast(Qt::black, Qt::white)), 21);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < forText); // the well-known near miss: 4.48
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
