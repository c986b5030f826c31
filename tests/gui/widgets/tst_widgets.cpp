// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/boxprompts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace lajur::ui;
namespace domain = lajur::domain;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(*qApp); }
    void shouldLeadAClosedButtonToWhatIsMissing();
    void shouldKeepAButtonInStepWithItsAction();
    void shouldNameKeysAsOnTheKeyboard_data();
    void shouldNameKeysAsOnTheKeyboard();
    void shouldMarkAFieldInErrorAndUnmarkIt();
    void shouldReserveTheHintRow();
    void shouldNotBeHigherThanItsHintNeeds();
    void shouldMoveTheChoiceWithArrowKeys();
    void shouldKeepTheChoiceWhenTextsChange();
    void shouldEmptyASearchWithEscape();
    void shouldAnswerFromAStrip();
    void shouldPressTheMainButtonWithCtrlEnter();
    void shouldRefuseWithEscape();
    void shouldListEveryReasonOfAFailure();
    void shouldStaySilentAboutACancelledAct();
};

void TestWidgets::shouldLeadAClosedButtonToWhatIsMissing()
{
    Button button(QStringLiteral("Teruskan"), Button::Kind::Closed);
    button.show();
    button.activateWindow();
    QSignalSpy clicked(&button, &Button::clicked);
    QVERIFY(button.isEnabled());
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(button.property("kind").toString(), QStringLiteral("closed"));
}

void TestWidgets::shouldKeepAButtonInStepWithItsAction()
{
    QAction action(QStringLiteral("Permohonan baru"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    Button button;
    button.setAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);
    const int width = button.sizeHint().width();
    action.setEnabled(false);
    action.setText(QStringLiteral("Permohonan yang baru"));
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.text(), action.text());
    QVERIFY(button.sizeHint().width() > width);
    QCOMPARE(button.accessibleDescription(), QStringLiteral("Ctrl+N"));
}

void TestWidgets::shouldNameKeysAsOnTheKeyboard_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("shown");
    QTest::newRow("return") << QKeySequence(Qt::CTRL | Qt::Key_Return) << QStringLiteral("Ctrl+Enter");
    QTest::newRow("right") << QKeySequence(Qt::CTRL | Qt::Key_Right) << QStringLiteral("Ctrl+→");
    QTest::newRow("function key") << QKeySequence(Qt::Key_F8) << QStringLiteral("F8");
    QTest::newRow("none") << QKeySequence() << QString();
}

void TestWidgets::shouldNameKeysAsOnTheKeyboard()
{
    QFETCH(QKeySequence, keys);
    QTEST(keyHintText(keys), "shown");
}

void TestWidgets::shouldMarkAFieldInErrorAndUnmarkIt()
{
    auto *editor = new QLineEdit;
    FormField field(QStringLiteral("&Nama"), editor);
    QCOMPARE(editor->accessibleName(), QStringLiteral("Nama"));
    QSignalSpy link(&field, &FormField::linkActivated);
    field.setHint(FormField::Hint::Error, QStringLiteral("Hapus gelar."), QStringLiteral("Hapus"));
    field.resize(500, field.sizeHint().height());
    field.show();
    QCOMPARE(editor->accessibleDescription(), QStringLiteral("Hapus gelar."));
    const QPoint edge(editor->width() / 2, 1);
    QCOMPARE(editor->grab().toImage().pixelColor(edge), Theme::current().late);
    QTest::mouseClick(field.findChild<Button *>(QStringLiteral("fieldLink")), Qt::LeftButton);
    QCOMPARE(link.count(), 1);
    field.setHint(FormField::Hint::None);
    QVERIFY(editor->grab().toImage().pixelColor(edge) != Theme::current().late);
    QVERIFY(editor->accessibleDescription().isEmpty());
}

void TestWidgets::shouldReserveTheHintRow()
{
    FormField field(QStringLiteral("NIK"), new QLineEdit);
    const int bare = field.sizeHint().height();
    field.setHintReserved(true);
    const int reserved = field.sizeHint().height();
    QVERIFY(reserved > bare);
    field.setHint(FormField::Hint::Check, QStringLiteral("Batam"));
    QCOMPARE(field.sizeHint().height(), reserved);
}

void TestWidgets::shouldNotBeHigherThanItsHintNeeds()
{
    FormField field(QStringLiteral("NIK"), new QLineEdit);
    const int bare = field.minimumSizeHint().height();
    field.setHint(FormField::Hint::Plain, QStringLiteral("Kalimat yang panjang sekali ").repeated(8));
    QVERIFY(field.heightForWidth(500) > field.heightForWidth(900));
    QVERIFY2(field.minimumSizeHint().height() <= field.heightForWidth(900), "as if each word took a line");
    field.setHint(FormField::Hint::None);
    field.setHintReserved(true);
    QVERIFY(field.minimumSizeHint().height() > bare);
}

void TestWidgets::shouldMoveTheChoiceWithArrowKeys()
{
    SegmentedControl control;
    control.setSegments({QStringLiteral("Semua"), QStringLiteral("Untuk saya"), QStringLiteral("Menunggu")});
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    auto *first = control.findChild<QRadioButton *>(QStringLiteral("segment0"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toInt(), 1);
    control.setCurrent(2); // silent
    QCOMPARE(control.current(), 2);
    QCOMPARE(changed.count(), 1);
    control.setCurrent(7);
    QCOMPARE(control.current(), 2);
    QCOMPARE(QAccessible::queryAccessibleInterface(first)->role(), QAccessible::RadioButton);
}

void TestWidgets::shouldKeepTheChoiceWhenTextsChange()
{
    SegmentedControl control;
    QCOMPARE(control.current(), -1);
    control.setSegments({QStringLiteral("Semua 24"), QStringLiteral("Untuk saya 6")});
    control.setCurrent(1);
    control.setSegments({QStringLiteral("Semua 25"), QStringLiteral("Untuk saya 7")});
    QCOMPARE(control.current(), 1);
    control.setSegments({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    QCOMPARE(control.current(), 0);
}

void TestWidgets::shouldEmptyASearchWithEscape()
{
    SearchField field;
    QTest::keyClicks(&field, QStringLiteral("ratna"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestWidgets::shouldAnswerFromAStrip()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *strip = new MessageStrip(&window);
    column->addWidget(strip);
    window.show();
    QVERIFY(strip->isHidden());
    QSignalSpy answered(strip, &MessageStrip::actionTriggered);
    strip->show(MessageStrip::Tone::Warning, QStringLiteral("Berkas diubah."),
                {QStringLiteral("Lihat"), QStringLiteral("Muat ulang")});
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->accessibleName(), QStringLiteral("Berkas diubah."));
    QTest::mouseClick(strip->findChild<Button *>(QStringLiteral("stripAction1")), Qt::LeftButton);
    QCOMPARE(answered.first().first().toInt(), 1);
    QTest::mouseClick(strip->findChild<Button *>(QStringLiteral("stripClose")), Qt::LeftButton);
    QVERIFY(strip->isHidden());
}

void TestWidgets::shouldPressTheMainButtonWithCtrlEnter()
{
    Dialog dialog;
    auto *editor = new QLineEdit;
    dialog.content()->addWidget(editor);
    dialog.addCancelButton(QStringLiteral("Batal"));
    connect(dialog.addButton(Button::Kind::Main, QStringLiteral("Simpan")), &Button::clicked, &dialog, &Dialog::accept);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog.result(), static_cast<int>(Dialog::Accepted));
    QVERIFY(!dialog.isVisible());
}

void TestWidgets::shouldRefuseWithEscape()
{
    BoxPrompts prompts;
    QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QVERIFY(!prompts.confirm(nullptr, QStringLiteral("Batalkan nomor"), QStringLiteral("Yakin?"),
                             QStringLiteral("Batalkan nomor")));
    QTimer::singleShot(0, this, [] {
        auto *main = QApplication::activeModalWidget()->findChild<Button *>(QStringLiteral("mainButton"));
        QCOMPARE(main->text(), QStringLiteral("Batalkan nomor"));
        main->click();
    });
    QVERIFY(prompts.confirm(nullptr, QStringLiteral("Batalkan nomor"), QStringLiteral("Yakin?"),
                            QStringLiteral("Batalkan nomor")));
}

void TestWidgets::shouldListEveryReasonOfAFailure()
{
    BoxPrompts prompts;
    const domain::Error error{domain::ErrorCode::Refused,
                              QStringLiteral("Belum bisa."),
                              QString(),
                              {{QStringLiteral("a"), QStringLiteral("KTP belum ada"), QString()},
                               {QStringLiteral("b"), QStringLiteral("Surat belum bernomor"), QString()}}};
    QStringList shown;
    QTimer::singleShot(0, this, [&shown] {
        QWidget *dialog = QApplication::activeModalWidget();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            shown << label->text();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    prompts.fail(nullptr, error);
    const QString all = shown.join(QLatin1Char('\n'));
    for (const QString &wanted : {error.text, error.reasons.at(0).text, error.reasons.at(1).text})
        QVERIFY2(all.contains(wanted), qPrintable(wanted));
}

void TestWidgets::shouldStaySilentAboutACancelledAct()
{
    BoxPrompts prompts;
    prompts.fail(nullptr, {domain::ErrorCode::Cancelled, QStringLiteral("x"), QString(), {}}); // would block
    QVERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
