// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/appearancewatch.h"

#include "ui/widgets/stylesheet.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace lajur::ui {

namespace {

constexpr int darkBelow = 128; // lightness of a window's ground

AppearanceWatch *watchInUse = nullptr;

void setEverywhere(QPalette &palette, QPalette::ColorRole role, const QColor &colour)
{
    palette.setColor(QPalette::All, role, colour);
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colours[] = {
        {QPalette::Window, theme.window},
        {QPalette::WindowText, theme.text},
        {QPalette::Base, theme.surface},
        {QPalette::AlternateBase, theme.hover},
        {QPalette::Text, theme.text},
        {QPalette::Button, theme.surface},
        {QPalette::ButtonText, theme.text},
        {QPalette::BrightText, theme.onAccent},
        {QPalette::Light, theme.surface},
        {QPalette::Midlight, theme.line},
        {QPalette::Mid, theme.lineMid},
        {QPalette::Dark, theme.lineStrong},
        {QPalette::Shadow, theme.shade},
        {QPalette::Highlight, theme.selection},
        {QPalette::HighlightedText, theme.text},
        {QPalette::Link, theme.accent},
        {QPalette::LinkVisited, theme.accent},
        {QPalette::PlaceholderText, theme.muted},
        {QPalette::ToolTipBase, theme.isDark ? QColor(Qt::white) : QColor(0x1f, 0x24, 0x2d)},
        {QPalette::ToolTipText, theme.isDark ? QColor(0x1f, 0x24, 0x2d) : QColor(Qt::white)},
    };
    for (const auto &[role, colour] : colours)
        setEverywhere(palette, role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    return palette;
}

} // namespace

AppearanceWatch::AppearanceWatch(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    watchInUse = this;
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < darkBelow;
    m_dark = m_systemDark;
    apply();
    application.installEventFilter(this);
}

AppearanceWatch::~AppearanceWatch()
{
    watchInUse = nullptr;
}

bool AppearanceWatch::isDark()
{
    return watchInUse && watchInUse->m_dark;
}

AppearanceWatch *AppearanceWatch::instance()
{
    return watchInUse;
}

void AppearanceWatch::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = appearance == Appearance::System ? m_systemDark : appearance == Appearance::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

bool AppearanceWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Windows get ThemeChange when the desktop switches; the application's own palette then stays ours.
    if (!m_applying && event->type() == QEvent::ThemeChange)
        readSystem();
    else if (!m_applying && watched == &m_application && event->type() == QEvent::ApplicationPaletteChange) {
        m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < darkBelow;
        m_dark = m_appearance == Appearance::System ? m_systemDark : m_appearance == Appearance::Dark;
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void AppearanceWatch::readSystem()
{
    const QPalette ours = QApplication::palette();
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette()); // Qt 6.4 shows the system's palette in no other way.
        m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < darkBelow;
        QApplication::setPalette(ours);
    }
    setAppearance(m_appearance);
}

void AppearanceWatch::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const Theme &theme = Theme::current();
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(styleSheet(theme));
}

} // namespace lajur::ui
