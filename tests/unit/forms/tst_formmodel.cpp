// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/caseformmodel.h"
#include "models/forms/userform.h"
#include "tests/unit/forms/readableform.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;

namespace {

FormContext context()
{
    return {QDate(2026, 7, 20), false, {u"batam.go.id"_s}};
}

CaseForm storedForm()
{
    CaseForm form;
    form.name = u"Budi Santoso"_s;
    form.nip = u"198508172010011003"_s;
    form.nik = u"2171101708850003"_s;
    form.city = u"Batam"_s;
    return form;
}

/// Types with the focus in the field, and leaves it.
void type(FormModel &form, const QString &name, const QStringList &values)
{
    form.setEditing(name);
    for (const QString &value : values)
        form.setValue(name, value);
    form.setEditing({});
}

QVariantHash valuesOf(const FormModel &form)
{
    QVariantHash values;
    for (const QString &name : form.fieldNames())
        values.insert(name, form.value(name));
    return values;
}

quint32 seed()
{
    bool given = false;
    const quint32 chosen = qEnvironmentVariable("LAJUR_SEED").toUInt(&given);
    return given ? chosen : QRandomGenerator::global()->generate();
}

/// Edits as people and their tools make them, in any order.
void editAtRandom(CaseFormModel &form, QRandomGenerator &random)
{
    static const QStringList words{
        u"Budi"_s, u"Nur\u2019aini \"x\""_s, u" "_s, u"2171101708850003"_s, u"23-11-2026"_s, u"23-1"_s, u"pppk"_s,
        QString(), u"\U0001F600\n"_s};
    const QStringList names = form.fieldNames();
    const QString name = names.at(random.bounded(int(names.size())));
    switch (random.bounded(8)) {
    case 0:
        return form.undo();
    case 1:
        return form.redo();
    case 2:
        return form.revert(name);
    case 3:
        return form.applyFix(name);
    case 4:
        return form.setEditing(random.bounded(2) == 0 ? QString() : name);
    default:
        break;
    }
    if (form.kind(name) == FieldKind::Flag)
        return form.setValue(name, random.bounded(2) == 0);
    form.setValue(name, words.at(random.bounded(int(words.size()))));
}

} // namespace

class TstFormModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellOfChangesOnce();
    void shouldIgnoreUnknownFields();
    void shouldBeDirtyOnlyWhileSomethingDiffers();
    void shouldUndoAWholeVisitToAField();
    void shouldNotJoinEditsWithoutFocus();
    void shouldForgetAVisitThatChangedNothing();
    void shouldRedoUntilSomethingElseIsTyped();
    void shouldRevertOneFieldAndBringItBack();
    void shouldApplyWhatTheStateOffers();
    void shouldShowWhatAUseCaseRefusedUntilItIsChanged();
    void shouldKeepSecretsOutOfJournalAndUndo();
    void shouldRefuseDamagedDrafts_data();
    void shouldRefuseDamagedDrafts();
    void shouldMergeANewerForm_data();
    void shouldMergeANewerForm();
    void shouldUndoToWhatIsStoredNow();
    void shouldNotUndoToAValueTakenOver();
    void shouldRestoreAnyBufferFromItsJournal();
    void shouldNeverLoseTypedTextInAMerge();
};

void TstFormModel::shouldTellOfChangesOnce()
{
    CaseFormModel form(context());
    QSignalSpy fields(&form, &FormModel::fieldChanged);
    QSignalSpy dirty(&form, &FormModel::dirtyChanged);
    form.setValue(u"city"_s, u"Batam"_s);
    form.setValue(u"city"_s, u"Batam"_s);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.constFirst().constFirst().toString(), u"city"_s);
    QCOMPARE(dirty.size(), 1);
    form.setValue(u"city"_s, QString());
    QCOMPARE(dirty.size(), 2);
    QVERIFY(!dirty.constLast().constFirst().toBool());
}

void TstFormModel::shouldIgnoreUnknownFields()
{
    CaseFormModel form(context());
    form.setValue(u"shoeSize"_s, 43);
    form.revert(u"shoeSize"_s);
    form.applyFix(u"shoeSize"_s);
    QVERIFY(!form.isDirty());
    QVERIFY(!form.canUndo());
    QVERIFY(!form.value(u"shoeSize"_s).isValid());
}

void TstFormModel::shouldBeDirtyOnlyWhileSomethingDiffers()
{
    CaseFormModel form(context());
    form.reset(storedForm());
    QVERIFY(!form.isDirty());
    form.setValue(u"phone"_s, u"0812"_s);
    form.setValue(u"city"_s, u"Bintan"_s);
    QCOMPARE(form.changedFields(), (QStringList{u"phone"_s, u"city"_s}));
    form.setValue(u"city"_s, u"Batam"_s);
    QVERIFY(form.isDirty());
    form.setValue(u"phone"_s, QString());
    QVERIFY(!form.isDirty());
}

void TstFormModel::shouldUndoAWholeVisitToAField()
{
    CaseFormModel form(context());
    type(form, u"city"_s, {u"B"_s, u"Ba"_s, u"Bat"_s});
    type(form, u"unit"_s, {u"U"_s});
    type(form, u"city"_s, {u"Batam"_s});
    QCOMPARE(form.undoField(), u"city"_s);
    form.undo();
    QCOMPARE(form.text(u"city"_s), u"Bat"_s);
    form.undo();
    QCOMPARE(form.text(u"unit"_s), QString());
    form.undo();
    QCOMPARE(form.text(u"city"_s), QString());
    QVERIFY(!form.canUndo());
    form.undo();
    QVERIFY(!form.isDirty());
}

void TstFormModel::shouldNotJoinEditsWithoutFocus()
{
    CaseFormModel form(context());
    form.setValue(u"employment"_s, u"pppk"_s);
    form.setValue(u"employment"_s, u"lainnya"_s);
    form.undo();
    QCOMPARE(form.text(u"employment"_s), u"pppk"_s);
}

void TstFormModel::shouldForgetAVisitThatChangedNothing()
{
    CaseFormModel form(context());
    form.reset(storedForm());
    type(form, u"city"_s, {u"Bata"_s, u"Batam"_s});
    QVERIFY(!form.canUndo());
}

void TstFormModel::shouldRedoUntilSomethingElseIsTyped()
{
    CaseFormModel form(context());
    type(form, u"city"_s, {u"Batam"_s});
    form.undo();
    QVERIFY(form.canRedo());
    form.redo();
    QCOMPARE(form.text(u"city"_s), u"Batam"_s);
    form.undo();
    type(form, u"unit"_s, {u"U"_s});
    QVERIFY(!form.canRedo());
}

void TstFormModel::shouldRevertOneFieldAndBringItBack()
{
    CaseFormModel form(context());
    form.reset(storedForm());
    type(form, u"city"_s, {u"Bintan"_s});
    type(form, u"unit"_s, {u"U"_s});
    form.revert(u"city"_s);
    QCOMPARE(form.text(u"city"_s), u"Batam"_s);
    QCOMPARE(form.changedFields(), QStringList{u"unit"_s});
    form.undo();
    QCOMPARE(form.text(u"city"_s), u"Bintan"_s);
    form.revertAll();
    QVERIFY(!form.isDirty());
}

void TstFormModel::shouldApplyWhatTheStateOffers()
{
    CaseFormModel form(context());
    type(form, u"name"_s, {u"Budi Santoso, S.Kom."_s});
    QCOMPARE(brief(form.state(u"name"_s)), u"warning [Budi Santoso]"_s);
    form.applyFix(u"name"_s);
    QCOMPARE(form.text(u"name"_s), u"Budi Santoso"_s);
    QCOMPARE(brief(form.state(u"name"_s)), u"none"_s);
    form.applyFix(u"name"_s); // nothing is offered any more
    form.undo();
    QCOMPARE(form.text(u"name"_s), u"Budi Santoso, S.Kom."_s);
}

void TstFormModel::shouldShowWhatAUseCaseRefusedUntilItIsChanged()
{
    CaseFormModel form(context());
    form.reset(storedForm());
    const Reason ofCity{u"x"_s, u"No such city."_s, u"city"_s};
    const Reason ofNothing{u"y"_s, u"Disk full."_s, {}};
    const QList<Reason> others = form.showReasons({ofCity, ofNothing});
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.constFirst().code, u"y"_s);
    QCOMPARE(readable(form.state(u"city"_s)), u"error: No such city."_s);
    QVERIFY(form.errors().isEmpty()); // it may be tried again
    form.setValue(u"unit"_s, u"U"_s);
    QCOMPARE(brief(form.state(u"city"_s)), u"error"_s);
    form.setValue(u"city"_s, u"Bintan"_s);
    QCOMPARE(brief(form.state(u"city"_s)), u"none"_s);
}

void TstFormModel::shouldKeepSecretsOutOfJournalAndUndo()
{
    UserForm form;
    form.setValue(u"name"_s, u"budi"_s);
    form.setValue(u"password"_s, u"kuda laut sepeda"_s);
    QVERIFY(!QJsonDocument(form.toJson()).toJson().contains("kuda"));
    form.undo();
    QCOMPARE(form.text(u"name"_s), QString());
    QCOMPARE(form.text(u"password"_s), u"kuda laut sepeda"_s);
    QVERIFY(!form.fromJson({{u"values"_s, QJsonObject{{u"password"_s, u"x"_s}}}}));
}

void TstFormModel::shouldRefuseDamagedDrafts_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("entry");
    const auto values = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"values"_s, QJsonObject{{u"city"_s, u"Bintan"_s}, {name, value}}}};
    };
    QTest::newRow("unknown field") << values(u"shoeSize"_s, u"43"_s) << u"shoeSize"_s;
    QTest::newRow("wrong type") << values(u"nik"_s, 2171) << u"nik"_s;
    QTest::newRow("unknown part") << QJsonObject{{u"other"_s, QJsonObject()}} << u"other"_s;
    QTest::newRow("part that is no object") << QJsonObject{{u"stored"_s, u"x"_s}} << u"stored"_s;
}

void TstFormModel::shouldRefuseDamagedDrafts()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, entry);
    CaseFormModel form(context());
    form.reset(storedForm());
    const Status status = form.fromJson(json);
    QVERIFY(!status);
    QVERIFY(status.error().text.contains(entry));
    QVERIFY(!form.isDirty());
}

void TstFormModel::shouldMergeANewerForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("contested");
    QTest::addColumn<bool>("changed");
    QTest::newRow("nobody") << u"Batam"_s << u"Batam"_s << u"Batam"_s << false << false;
    QTest::newRow("only here") << u"Bintan"_s << u"Batam"_s << u"Bintan"_s << false << true;
    QTest::newRow("only there") << u"Batam"_s << u"Natuna"_s << u"Natuna"_s << false << false;
    QTest::newRow("both alike") << u"Natuna"_s << u"Natuna"_s << u"Natuna"_s << false << false;
    QTest::newRow("both, differently") << u"Bintan"_s << u"Natuna"_s << u"Bintan"_s << true << true;
    QTest::newRow("cleared here") << QString() << u"Natuna"_s << QString() << true << true;
}

void TstFormModel::shouldMergeANewerForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, newer);
    QFETCH(QString, shown);
    QFETCH(bool, contested);
    QFETCH(bool, changed);
    CaseFormModel form(context());
    form.reset(storedForm());
    form.setValue(u"city"_s, typed);
    CaseForm other = storedForm();
    other.city = newer;
    QCOMPARE(form.rebase(other), contested ? QStringList{u"city"_s} : QStringList{});
    QCOMPARE(form.text(u"city"_s), shown);
    QCOMPARE(form.isChanged(u"city"_s), changed);
    QCOMPARE(form.storedValue(u"city"_s).toString(), newer);
    form.revert(u"city"_s);
    QCOMPARE(form.text(u"city"_s), newer);
}

void TstFormModel::shouldUndoToWhatIsStoredNow()
{
    CaseFormModel form(context());
    form.reset(storedForm());
    type(form, u"city"_s, {u"Bintan"_s});
    CaseForm other = storedForm();
    other.city = u"Natuna"_s;
    form.rebase(other);
    form.undo();
    QCOMPARE(form.text(u"city"_s), u"Natuna"_s);
    QVERIFY(!form.isDirty());
    form.redo();
    QCOMPARE(form.text(u"city"_s), u"Bintan"_s);
}

void TstFormModel::shouldNotUndoToAValueTakenOver()
{
    CaseFormModel form(context());
    form.reset(storedForm());
    type(form, u"city"_s, {u"Bintan"_s});
    type(form, u"city"_s, {u"Batam"_s});
    CaseForm other = storedForm();
    other.city = u"Natuna"_s;
    form.rebase(other);
    QVERIFY(!form.canUndo());
    QCOMPARE(form.text(u"city"_s), u"Natuna"_s);
}

void TstFormModel::shouldRestoreAnyBufferFromItsJournal()
{
    const quint32 chosen = seed();
    QRandomGenerator random(chosen);
    for (int round = 0; round < 60; ++round) {
        CaseFormModel form(context());
        form.reset(storedForm());
        const int edits = random.bounded(40);
        for (int i = 0; i < edits; ++i)
            editAtRandom(form, random);
        const QByteArray journal = QJsonDocument(form.toJson()).toJson();
        CaseFormModel restored(context());
        QVERIFY(restored.fromJson(QJsonDocument::fromJson(journal).object()));
        const QByteArray trace = "LAJUR_SEED=" + QByteArray::number(chosen);
        QVERIFY2(valuesOf(restored) == valuesOf(form), trace.constData());
        QVERIFY2(restored.changedFields() == form.changedFields(), trace.constData());
        QVERIFY2(restored.form() == form.form(), trace.constData());
    }
}

void TstFormModel::shouldNeverLoseTypedTextInAMerge()
{
    const quint32 chosen = seed();
    const QByteArray trace = "LAJUR_SEED=" + QByteArray::number(chosen);
    QRandomGenerator random(chosen);
    for (int round = 0; round < 60; ++round) {
        CaseFormModel form(context());
        form.reset(storedForm());
        CaseFormModel elsewhere(context());
        elsewhere.reset(storedForm());
        for (int i = 0; i < 12; ++i) {
            editAtRandom(form, random);
            editAtRandom(elsewhere, random);
        }
        const QVariantHash before = valuesOf(form);
        const QStringList typed = form.changedFields();
        const CaseForm newer = elsewhere.form();
        form.rebase(newer);
        for (const QString &name : typed)
            QVERIFY2(form.value(name) == before.value(name), trace.constData());
        // Taking everything back, one by one, leads to what is stored, never to something older.
        form.revertAll();
        QVERIFY2(form.form() == newer, trace.constData());
    }
}

QTEST_GUILESS_MAIN(TstFormModel)
#include "tst_formmodel.moc"
