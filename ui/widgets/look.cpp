// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look.h"

#include "ui/widgets/appearancewatch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lajurstyle.h"
#include "ui/widgets/typography.h"

#include <QApplication>

namespace lajur::ui {

void installLook(QApplication &application)
{
    if (AppearanceWatch::instance())
        return;
    QApplication::setStyle(new LajurStyle);
    QApplication::setFont(font(TextRole::Body));
    QApplication::setWindowIcon(applicationIcon());
    new AppearanceWatch(application);
}

void setAppearance(Appearance appearance)
{
    if (AppearanceWatch *watch = AppearanceWatch::instance())
        watch->setAppearance(appearance);
}

Appearance appearance()
{
    const AppearanceWatch *watch = AppearanceWatch::instance();
    return watch ? watch->appearance() : Appearance::System;
}

bool prefersLessMotion()
{
    return !QApplication::isEffectEnabled(Qt::UI_General);
}

} // namespace lajur::ui
