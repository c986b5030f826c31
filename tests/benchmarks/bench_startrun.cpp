// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_startrun.h"

#include "app/desktop/program.h"
#include "models/services/demooffice.h"
#include "ui/board/boardscreen.h"
#include "ui/board/laneview.h"
#include "ui/setup/signinpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <cstdio>

namespace lajur::bench {

using namespace std::chrono_literals;

namespace {

constexpr QSize usual(1366, 768); // the main window's
constexpr auto typing = 300ms; // nobody types a password faster: what the start left to do is done by then
constexpr auto settling = 1s; // before memory is read

qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    (void)status.open(QIODevice::ReadOnly);
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

StartRun::StartRun(Clock::time_point start)
    : m_start(start)
{
    qApp->installEventFilter(this);
}

int StartRun::ofEmptyWindow(int argc, char *argv[], Clock::time_point start)
{
    QApplication application(argc, argv);
    StartRun run(start);
    QWidget window;
    window.resize(usual);
    window.show();
    return QApplication::exec();
}

int StartRun::ofProgram(int argc, char *argv[], Clock::time_point start, const QString &dataFolder)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lajur"));
    StartRun run(start);
    desktop::StartOptions options;
    options.dataFolder = dataFolder;
    desktop::Program program(options);
    return program.run();
}

bool StartRun::eventFilter(QObject *object, QEvent *event)
{
    if (!object->isWidgetType() || (event->type() != QEvent::Paint && event->type() != QEvent::EnabledChange))
        return false;
    auto *widget = static_cast<QWidget *>(object);
    if (!isOver(*widget, event->type()))
        return false;
    QWidget *window = widget->window();
    // Painting is over, and the window has it, when the event loop has its turn again.
    switch (m_stage) {
    case Stage::Starting:
        QMetaObject::invokeMethod(
            this, [this, window] { goIn(window); }, Qt::QueuedConnection);
        m_stage = Stage::SignIn;
        break;
    case Stage::SignIn:
        m_start = Clock::now();
        m_stage = Stage::Board;
        break;
    case Stage::Board:
        QMetaObject::invokeMethod(
            this, [this, window] { tellBoard(window); }, Qt::QueuedConnection);
        m_stage = Stage::End;
        break;
    case Stage::End:
        break;
    }
    return false;
}

/// Whether this event of the widget is what the present stage waits for.
bool StartRun::isOver(const QWidget &widget, QEvent::Type type) const
{
    switch (m_stage) {
    case Stage::Starting:
        return type == QEvent::Paint && (qobject_cast<const ui::SignInPage *>(&widget) || widget.children().isEmpty());
    case Stage::SignIn: // the button is given back with the answer to the password
        return type == QEvent::EnabledChange && widget.isEnabled() && widget.objectName() == u"signIn";
    case Stage::Board: {
        const auto *lane = qobject_cast<const ui::LaneView *>(widget.parentWidget());
        return type == QEvent::Paint && lane && lane->lane().cardCount() > 0;
    }
    case Stage::End:
        break;
    }
    return false;
}

double StartRun::elapsed() const
{
    return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
}

void StartRun::goIn(QWidget *window)
{
    auto *password = window->findChild<QLineEdit *>(QStringLiteral("password"));
    std::printf("%s %.3f\n", password ? "signin" : "empty", elapsed());
    if (!password) {
        QApplication::quit();
        return;
    }
    QTimer::singleShot(typing, window, [window, password] {
        window->findChild<QComboBox *>(QStringLiteral("user"))->setEditText(services::DemoOffice::userName());
        password->setText(services::DemoOffice::password());
        window->findChild<QAbstractButton *>(QStringLiteral("signIn"))->click();
    });
}

void StartRun::tellBoard(const QWidget *window)
{
    const double painted = elapsed();
    const int cases = window->findChild<ui::BoardScreen *>()->model().counts().all;
    QTimer::singleShot(settling, this, [painted, cases] {
        std::printf("board %.3f %d %lld\n", painted, cases, static_cast<long long>(residentKib()));
        QApplication::quit();
    });
}

} // namespace lajur::bench
