// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/pages.h"
#include "tests/gui/shots/demowindow.h"

#include <functional>
#include <memory>
#include <QDir>

namespace lajur::shots {

/// Takes the pictures, one file each, numbered in the order a person meets the screens.
class Photographer
{
public:
    Photographer(DemoWindow &demo, const QString &folder);

    /// The whole window as it stands.
    void window(const QString &name);
    void widget(QWidget *widget, const QString &name);
    /// The dialog that `open` brings up, which is then closed again; nothing if none comes up.
    void dialog(const QString &name, const std::function<void()> &open);
    /// A sheet as the office prints it, as PDF.
    void
    sheet(const QString &name,
          const std::function<domain::Result<std::shared_ptr<const letters::Pages>>(services::OpenOffice &)> &make);
    int taken() const { return m_taken; }

private:
    void save(QWidget *widget, const QString &name);
    QString nextFile(const QString &name, const QString &ending);

    DemoWindow &m_demo;
    QDir m_folder;
    int m_taken = 0;
};

} // namespace lajur::shots
