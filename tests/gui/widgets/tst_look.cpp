// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace lajur::ui;

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(*qApp); }
    void init() { setAppearance(Appearance::Light); }
    void shouldGiveThePaletteItsRoles();
    void shouldRepaintOpenWindowsWhenTheThemeChanges();
    void shouldFollowTheSystemOnlyWhenAskedTo();
    void shouldFillInEveryColourOfTheStyleSheet();
    void shouldKeepTheStyleSheetShortAndOffItemViews();
    void shouldSetNoStyleSheetOnWidgets();
    void shouldUseOnlyTwoWeightsAndNoPixelSizes();
};

void TestLook::shouldGiveThePaletteItsRoles()
{
    const QPalette palette = QApplication::palette();
    const Theme &theme = Theme::light();
    QCOMPARE(palette.color(QPalette::Window), theme.window);
    QCOMPARE(palette.color(QPalette::Base), theme.surface);
    QCOMPARE(palette.color(QPalette::Highlight), theme.selection);
    QCOMPARE(palette.color(QPalette::HighlightedText), theme.text);
    QCOMPARE(palette.color(QPalette::PlaceholderText), theme.muted);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.faint);
}

void TestLook::shouldRepaintOpenWindowsWhenTheThemeChanges()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new Button(QStringLiteral("Teruskan"), Button::Kind::Main, &window);
    auto *label = new Label(TextRole::Body, QStringLiteral("Lewat"), &window);
    label->setTone(Label::Tone::Late);
    column->addWidget(button);
    column->addWidget(label);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const Appearance wanted : {Appearance::Dark, Appearance::Light}) {
        setAppearance(wanted);
        const Theme &theme = wanted == Appearance::Dark ? Theme::dark() : Theme::light();
        QCOMPARE(Theme::current().isDark, theme.isDark);
        const QImage shot = window.grab().toImage();
        QCOMPARE(shot.pixelColor(1, 1), theme.window);
        QCOMPARE(shot.pixelColor(button->geometry().topLeft() + QPoint(6, 6)), theme.accentFill);
        QCOMPARE(label->palette().color(QPalette::WindowText), theme.late);
    }
}

void TestLook::shouldFollowTheSystemOnlyWhenAskedTo()
{
    QPalette dark = QApplication::palette();
    dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    QPalette light = dark;
    light.setColor(QPalette::Window, QColor(0xf0, 0xf0, 0xf0));
    // GIVEN a person who chose light WHEN the system turns dark THEN nothing changes
    QApplication::setPalette(dark);
    QVERIFY(!Theme::current().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
    // WHEN they leave it to the system THEN it is dark, and light again when the system is
    setAppearance(Appearance::System);
    QVERIFY(Theme::current().isDark);
    QApplication::setPalette(light);
    QVERIFY(!Theme::current().isDark);
}

void TestLook::shouldFillInEveryColourOfTheStyleSheet()
{
    const QString light = styleSheet(Theme::light());
    QVERIFY(!light.isEmpty());
    QVERIFY(!light.contains(QLatin1Char('@')));
    QVERIFY(light.contains(Theme::light().accentFill.name()));
    QVERIFY(light != styleSheet(Theme::dark()));
}

void TestLook::shouldKeepTheStyleSheetShortAndOffItemViews()
{
    const QString sheet = styleSheet(Theme::light());
    QVERIFY(sheet.count(QLatin1Char('\n')) <= 120);
    const QRegularExpression view(QStringLiteral("Q\\w*(View|Table|Tree|List)\\w*\\s*[\\[:{,]|::item"));
    QVERIFY(!view.match(sheet).hasMatch());
}

void TestLook::shouldSetNoStyleSheetOnWidgets()
{
    const QString folder = QStringLiteral(LAJUR_SOURCE_DIR) + QStringLiteral("/ui");
    QDirIterator files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int calls = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto here = text.count("setStyleSheet(");
        calls += static_cast<int>(here);
        if (!file.fileName().endsWith(QLatin1String("/widgets/appearancewatch.cpp")))
            QVERIFY2(here == 0, qPrintable(file.fileName()));
        QVERIFY2(!text.contains("setPixelSize("), qPrintable(file.fileName()));
        QVERIFY2(!text.contains("setItalic("), qPrintable(file.fileName()));
    }
    QCOMPARE(calls, 1); // the application's own
}

void TestLook::shouldUseOnlyTwoWeightsAndNoPixelSizes()
{
    for (int role = 0; role <= static_cast<int>(TextRole::CaptionStrong); ++role) {
        const QFont used = font(static_cast<TextRole>(role));
        QVERIFY(used.weight() == QFont::Normal || used.weight() == QFont::DemiBold);
        QVERIFY(used.pointSizeF() >= 8.25);
        QCOMPARE(used.pixelSize(), -1);
    }
    QCOMPARE(QApplication::font().pointSizeF(), 9.75);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
