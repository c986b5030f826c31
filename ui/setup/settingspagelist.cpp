// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingspagelist.h"

#include "ui/setup/settingsitemdelegate.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace lajur::ui {

namespace {

constexpr int Width = 200;

} // namespace

SettingsPageList::SettingsPageList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(NoFrame);
    setFixedWidth(Width);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SettingsItemDelegate(this));
    setViewportMargins(0, 12, 0, 12);
    takeTheme();
}

void SettingsPageList::takeTheme()
{
    const QColor ground = Theme::current().window;
    QPalette colours = palette();
    if (colours.color(QPalette::Base) == ground)
        return;
    colours.setColor(QPalette::Base, ground);
    setPalette(colours);
}

void SettingsPageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
}

} // namespace lajur::ui
