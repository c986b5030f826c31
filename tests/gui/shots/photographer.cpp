// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/photographer.h"

#include "models/letters/pdf.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"

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

void Photographer::sheet(
    const QString &name,
    const std::function<domain::Result<std::shared_ptr<const letters::Pages>>(services::OpenOffice &)> &make)
{
    const QString path = nextFile(name, QStringLiteral("pdf"));
    m_demo.workspace().run(
        &m_demo.window(),
        [make, path](services::OpenOffice &office) -> domain::Status {
            LAJUR_TRY_VALUE(const auto pages, make(office));
            LAJUR_TRY_VALUE(const QByteArray pdf, letters::toPdf(*pages));
            return office.ports().files.write(path, pdf);
        },
        [path](const domain::Status &made) {
            if (!made)
                qFatal("cannot make %s: %s", qPrintable(path), qPrintable(made.error().text));
        });
    m_demo.settle();
}

QString Photographer::nextFile(const QString &name, const QString &ending)
{
    const QString number = QStringLiteral("%1").arg(++m_taken, 2, 10, QLatin1Char('0'));
    return m_folder.absoluteFilePath(number + QLatin1Char('-') + name + QLatin1Char('.') + ending);
}

void Photographer::save(QWidget *widget, const QString &name)
{
    const QString path = nextFile(name, QStringLiteral("png"));
    if (!widget->grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace lajur::shots
