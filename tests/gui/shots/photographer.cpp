// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/photographer.h"

#include <QApplication>
#include <QDialog>
#include <QPixmap>
#include <QTest>
#include <QTimer>

namespace lajur::shots {

namespace {
constexpr int lookEvery = 50; // ms
constexpr int looks = 60;
} // namespace

Photographer::Photographer(DemoWindow &demo, const QString &folder)
    : m_demo(demo)
    , m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
}

void Photographer::window(const QString &name)
{
    m_demo.settle();
    save(&m_demo.window(), name);
}

void Photographer::widget(QWidget *widget, const QString &name)
{
    m_demo.settle();
    save(widget, name);
}

void Photographer::dialog(const QString &name, const std::function<void()> &open)
{
    QTimer look;
    int left = looks;
    bool done = false;
    QObject::connect(&look, &QTimer::timeout, [&] {
        QDialog *shown = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *candidate = qobject_cast<QDialog *>(top); candidate && candidate->isVisible())
                shown = candidate;
        }
        if (shown && m_demo.work().pending() == 0) {
            look.stop();
            save(shown, name);
            done = true;
            shown->reject();
        } else if (--left == 0) {
            look.stop();
            qWarning("no dialog came up for %s", qPrintable(name));
            done = true;
        }
    });
    look.start(lookEvery);
    open();
    while (!done)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // No window manager gives the keys back to the window.
    m_demo.window().activateWindow();
    (void)QTest::qWaitForWindowActive(&m_demo.window());
    m_demo.settle();
}

void Photographer::save(QWidget *widget, const QString &name)
{
    const QString file = QStringLiteral("%1-%2.png").arg(++m_taken, 2, 10, QLatin1Char('0')).arg(name);
    if (!widget->grab().save(m_folder.filePath(file)))
        qFatal("cannot write %s", qPrintable(m_folder.filePath(file)));
}

} // namespace lajur::shots
