// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseintake.h"
#include "models/services/caseledger.h"
#include "tests/gui/casework/caseworkwindow.h"
#include "ui/widgets/messagestrip.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using ui::MessageStrip;

/// A case that is corrected after it was opened, by one person or by two, on good days and bad ones.
class TestCaseChanges : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOffice> m_office;
    std::unique_ptr<CaseworkWindow> m_window;

    TestOffice &office() { return m_office->office(); }
    CaseworkWindow &window() { return *m_window; }
    MessageStrip *strip() { return window().findChild<MessageStrip *>(QStringLiteral("caseStrip")); }
    QString paper(const QString &name, const QByteArray &bytes)
    {
        const QString path = office().outside(name);
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return path;
    }

private slots:
    void init()
    {
        m_office = std::make_unique<WindowOffice>();
        m_window = std::make_unique<CaseworkWindow>(*m_office);
    }
    void cleanup()
    {
        m_window.reset();
        m_office.reset();
    }
    void shouldCorrectTheLetterOfRequest();
    void shouldSaveAnEarlierVersionOfAPaper();
    void shouldShowTheConflictThatSavingMeets();
    void shouldKeepWhatIsTypedWhenTheDatabaseIsGone();
    void shouldAttachFilesDroppedOnTheCard();
    void shouldRecordTataUsahasNumber();
};

void TestCaseChanges::shouldCorrectTheLetterOfRequest()
{
    const CaseId id = office().aCase(1).inStage(QStringLiteral("DI_KABID"));
    window().open(id);
    QVERIFY(window().type(QStringLiteral("letterNumber"), QStringLiteral("800/77/UJI/2026")));
    window().press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reason")); // the case is on its way
    QVERIFY(window().type(QStringLiteral("reason"), QStringLiteral("Nomor salah baca")));
    window().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!window().desk().form().isDirty());
    const auto &overview = *window().desk().overview();
    QCOMPARE(overview.incomingLetter.number, QStringLiteral("800/77/UJI/2026"));
    QCOMPARE(overview.history.constLast().changedFields, QStringList{QStringLiteral("letterNumber")});
}

void TestCaseChanges::shouldSaveAnEarlierVersionOfAPaper()
{
    const CaseId id = office().aCase(1).opened();
    window().open(id, QStringLiteral("documents"));
    m_office->prompts().files = {paper(QStringLiteral("baru.pdf"), tinyPdf())};
    QVERIFY(window().click(QStringLiteral("attach_ktp")));
    QTRY_COMPARE(office().ask(QStringLiteral("SELECT count(*) FROM document_version WHERE version = 2")).toInt(), 1);
    m_office->prompts().savePath = office().outside(QStringLiteral("lama.jpg"));
    QVERIFY(window().click(QStringLiteral("copy_ktp")));
    auto *menu = window().findChild<QMenu *>(QStringLiteral("versionMenu"));
    QVERIFY(menu && menu->actions().size() == 2);
    menu->actions().constLast()->trigger();
    window().settle();
    QFile copy(m_office->prompts().savePath);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), tinyJpeg());
}

void TestCaseChanges::shouldShowTheConflictThatSavingMeets()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    // WHEN another program stores the same field and this one has not looked again
    QVERIFY(office().signIn(QStringLiteral("loket")));
    CaseForm theirs = *office()->ledger().form(office().load(id));
    theirs.position = QStringLiteral("Perencana");
    QVERIFY(office()->intake().edit(id, theirs, {}, office().profile()));
    window().press(Qt::Key_S, Qt::ControlModifier);
    // THEN nothing is overwritten, both values are there, and saving again after the choice goes through
    QCOMPARE(office()->ledger().form(office().load(id))->position, QStringLiteral("Perencana"));
    QVERIFY2(strip()->text().startsWith(QStringLiteral("loket ")), qPrintable(strip()->text()));
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("position"))->text(), QStringLiteral("Arsiparis Mahir"));
    QVERIFY(window().click(QStringLiteral("stripAction0")));
    window().press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(office()->ledger().form(office().load(id))->position, QStringLiteral("Arsiparis Mahir"));
}

void TestCaseChanges::shouldKeepWhatIsTypedWhenTheDatabaseIsGone()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    // WHEN the folder is taken away under the open form (a stick pulled out, a folder renamed)
    const QString away = office().outside(QStringLiteral("away"));
    QVERIFY(QDir().rename(office().folder(), away));
    window().press(Qt::Key_S, Qt::ControlModifier);
    // THEN it is said and nothing counts as saved
    QVERIFY(strip()->isVisible());
    QCOMPARE(strip()->tone(), MessageStrip::Tone::Error);
    QVERIFY(window().desk().form().isDirty());
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("position"))->text(), QStringLiteral("Arsiparis Mahir"));
    // and once it is back, the same press saves
    QVERIFY(QDir().rename(away, office().folder()));
    window().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!window().desk().form().isDirty());
    QCOMPARE(office()->ledger().form(office().load(id))->position, QStringLiteral("Arsiparis Mahir"));
}

void TestCaseChanges::shouldAttachFilesDroppedOnTheCard()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id, QStringLiteral("documents"));
    QWidget *card = window().seen(QStringLiteral("document_ktp"));
    QVERIFY(card && card->acceptDrops());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(paper(QStringLiteral("ktp.jpg"), tinyJpeg()))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(card, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(card, &drop);
    window().settle();
    QCOMPARE(office().ask(QStringLiteral("SELECT kind FROM document")).toString(), QStringLiteral("ktp"));
}

void TestCaseChanges::shouldRecordTataUsahasNumber()
{
    m_window.reset();
    m_office = std::make_unique<WindowOffice>(TestOffice::Numbers::External);
    m_window = std::make_unique<CaseworkWindow>(*m_office);
    const CaseId id = office().aCase(1).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
    window().open(id);
    m_office->workspace().startAction(id, QStringLiteral("catat_nomor"));
    window().settle();
    QVERIFY(window().dialog());
    QVERIFY(window().type(QStringLiteral("number"), QStringLiteral("500.12/88/DISKOMINFO/2026")));
    QVERIFY(window().type(QStringLiteral("numberDate"), QStringLiteral("23-11-2026")));
    QVERIFY(window().click(QStringLiteral("takeAction")));
    QTRY_VERIFY(!window().dialog());
    QCOMPARE(office()->ports().letters.ofCase(id)->first().numberText, QStringLiteral("500.12/88/DISKOMINFO/2026"));
}

QTEST_MAIN(TestCaseChanges)
#include "tst_casechanges.moc"
