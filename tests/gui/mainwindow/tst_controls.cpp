// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/mainwindow/windowundertest.h"
#include "ui/widgets/screen.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

/// Walks every control of every screen: each has a name for a screen reader, and Tab comes to it.
class TestControls : public QObject
{
    Q_OBJECT

private slots:
    void shouldNameEveryControl_data();
    void shouldNameEveryControl();
    void shouldReachEveryControlByTab_data();
    void shouldReachEveryControlByTab();

private:
    static void screens();
    static QList<QWidget *> controls(const QWidget *window);
    static QString describe(const QWidget *control);
    static void open(WindowUnderTest &window, const QString &screen);
};

void TestControls::screens()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"board", "cases", "new case", "data", "documents", "check", "letter", "history",
                               "letters", "registers", "settings", "locked"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

/// What Tab should come to: everything visible that takes the keyboard.
QList<QWidget *> TestControls::controls(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

QString TestControls::describe(const QWidget *control)
{
    return QStringLiteral("%1 \"%2\" in %3 \"%4\"")
        .arg(QLatin1String(control->metaObject()->className()), control->objectName(),
             QLatin1String(control->parentWidget()->metaObject()->className()), control->parentWidget()->objectName());
}

void TestControls::open(WindowUnderTest &window, const QString &screen)
{
    const CaseId id = window.office().aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
    static const QHash<QString, Place> places{{QStringLiteral("board"), Place::Board},
                                              {QStringLiteral("cases"), Place::Cases},
                                              {QStringLiteral("letters"), Place::Letters},
                                              {QStringLiteral("registers"), Place::Registers},
                                              {QStringLiteral("settings"), Place::Settings}};
    if (places.contains(screen))
        window.go(places.value(screen));
    else if (screen == u"locked")
        window->lock();
    else if (screen == u"new case")
        window.window().workspace().openNewCase();
    else
        window.window().workspace().openCase(id, screen);
    window.window().settle();
}

void TestControls::shouldNameEveryControl_data()
{
    screens();
}

void TestControls::shouldNameEveryControl()
{
    QFETCH(QString, screen);
    WindowUnderTest window;
    open(window, screen);

    QStringList nameless;
    for (QWidget *control : controls(window.get())) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(describe(control));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestControls::shouldReachEveryControlByTab_data()
{
    screens();
}

void TestControls::shouldReachEveryControlByTab()
{
    QFETCH(QString, screen);
    WindowUnderTest window;
    open(window, screen);
    const QList<QWidget *> all = controls(window.get());
    QVERIFY(!all.isEmpty());
    all.constFirst()->setFocus();

    QSet<QWidget *> met;
    for (qsizetype i = 0; i < 3 * all.size(); ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY2(now, "the focus was lost");
        met.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }

    QStringList missed;
    for (QWidget *control : all) {
        // Who passes the keyboard on to a part of itself has been met in that part.
        const bool inside = std::any_of(met.cbegin(), met.cend(),
                                        [control](const QWidget *one) { return control->isAncestorOf(one); });
        if (!met.contains(control) && !inside && controls(window.get()).contains(control))
            missed.append(describe(control));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
