// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/appearancewatch.h"

namespace lajur::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgba(0xff000000u | value);
}

Theme lightTheme()
{
    return {.window = rgb(0xf3f4f6),
            .nav = rgb(0xe9ebef),
            .surface = rgb(0xffffff),
            .card = rgb(0xffffff),
            .lane = rgb(0xe9ecf0),
            .hover = rgb(0xf0f4fa),
            .selection = rgb(0xdce8fa),
            .accentTint = rgb(0xe3ecfa),
            .line = rgb(0xd5d9e0),
            .lineMid = rgb(0xb4bac5),
            .lineStrong = rgb(0x7f8794),
            .text = rgb(0x1a1e26),
            .muted = rgb(0x545c69),
            .faint = rgb(0x656d7a),
            .accent = rgb(0x2356a8),
            .accentFill = rgb(0x2356a8),
            .accentFillHover = rgb(0x1c478c),
            .onAccent = rgb(0xffffff),
            .focus = rgb(0x2356a8),
            .ok = rgb(0x1e6b3c),
            .okTint = rgb(0xe1f2e7),
            .okBar = rgb(0x2b7a4b),
            .warn = rgb(0x8a4b00),
            .warnTint = rgb(0xfcefd9),
            .warnBar = rgb(0x9f5f0a),
            .late = rgb(0xb3261e),
            .lateTint = rgb(0xfbe5e3),
            .lateBar = rgb(0xc5352c),
            .info = rgb(0x1b6078),
            .infoTint = rgb(0xdff0f5),
            .infoBar = rgb(0x1f738e),
            .track = rgb(0xd9dde4),
            .shade = rgb(0xc3c9d2),
            .desk = rgb(0xdfe2e7),
            .isDark = false};
}

Theme darkTheme()
{
    return {.window = rgb(0x212428),
            .nav = rgb(0x1b1d21),
            .surface = rgb(0x282b30),
            .card = rgb(0x2f3339),
            .lane = rgb(0x1a1c20),
            .hover = rgb(0x31363e),
            .selection = rgb(0x2c3e59),
            .accentTint = rgb(0x26354b),
            .line = rgb(0x3a3f47),
            .lineMid = rgb(0x545b66),
            .lineStrong = rgb(0x828b98),
            .text = rgb(0xe8eaee),
            .muted = rgb(0xaeb5c0),
            .faint = rgb(0x9aa2ae),
            .accent = rgb(0x8db8f7),
            .accentFill = rgb(0x3568b5),
            .accentFillHover = rgb(0x3c70c0),
            .onAccent = rgb(0xffffff),
            .focus = rgb(0x8db8f7),
            .ok = rgb(0x83cfa0),
            .okTint = rgb(0x20372a),
            .okBar = rgb(0x5db885),
            .warn = rgb(0xf0b860),
            .warnTint = rgb(0x40321a),
            .warnBar = rgb(0xd9983a),
            .late = rgb(0xff9c94),
            .lateTint = rgb(0x472624),
            .lateBar = rgb(0xf2827a),
            .info = rgb(0x7fc6dd),
            .infoTint = rgb(0x1d3840),
            .infoBar = rgb(0x5bb0cc),
            .track = rgb(0x454b55),
            .shade = rgb(0x0e1013),
            .desk = rgb(0x131518),
            .isDark = true};
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = lightTheme();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = darkTheme();
    return theme;
}

const Theme &Theme::current()
{
    return AppearanceWatch::isDark() ? dark() : light();
}

} // namespace lajur::ui
