// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/actionform.h"
#include "tests/unit/forms/readableform.h"

#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;
using lajur::services::StepRequest;
using lajur::workflow::Action;
using lajur::workflow::Input;
using lajur::workflow::InputType;

namespace {

const QDateTime now(QDate(2026, 7, 20), QTime(10, 0));

Input input(const QString &name, InputType type, bool required = true)
{
    Input made;
    made.name = name;
    made.title.indonesian = name;
    made.type = type;
    made.required = required;
    return made;
}

/// Every type of input, as a certificate or a return asks for them.
Action action()
{
    Action made;
    made.transition = u"terbit"_s;
    Input reason = input(u"why"_s, InputType::Text);
    reason.minimumLength = 10;
    Input validTo = input(u"validTo"_s, InputType::Date);
    validTo.after = u"validFrom"_s;
    Input source = input(u"source"_s, InputType::Choice);
    source.choices = {u"email"_s, u"portal"_s};
    source.choiceTitles.insert(u"portal"_s, {u"Portal BSrE"_s, {}});
    made.inputs = {reason,
                   input(u"validFrom"_s, InputType::Date),
                   validTo,
                   input(u"seenAt"_s, InputType::DateTime, false),
                   input(u"pages"_s, InputType::Integer, false),
                   input(u"fee"_s, InputType::Number, false),
                   source};
    return made;
}

void fill(ActionForm &form)
{
    form.setValue(u"why"_s, u"  Nama sesuai KTP "_s);
    form.setValue(u"validFrom"_s, u"20-7-2026"_s);
    form.setValue(u"validTo"_s, u"20-7-2028"_s);
    form.setValue(u"source"_s, u"portal"_s);
}

} // namespace

class TstActionForm : public QObject
{
    Q_OBJECT

private slots:
    void shouldAskForInputsThenForDoerAndTime();
    void shouldFillInTodayWhereADayIsNeeded();
    void shouldWriteARequest();
    void shouldJudgeValues_data();
    void shouldJudgeValues();
    void shouldCountCharactersWhileSomebodyTypes();
    void shouldRefuseToHandInWhatIsMissing();
    void shouldTakeAProposalAsNothingTyped();
    void shouldGoOnFromItsJournal();
};

void TstActionForm::shouldAskForInputsThenForDoerAndTime()
{
    const ActionForm form(action(), now);
    QCOMPARE(form.fieldNames().join(u' '), u"why validFrom validTo seenAt pages fee source @by @at @note"_s);
    QCOMPARE(form.choices(u"source"_s), (QStringList{u"email"_s, u"portal"_s}));
    QCOMPARE(form.choiceTitle(u"source"_s, u"portal"_s), u"Portal BSrE"_s);
    QCOMPARE(form.title(u"why"_s), u"why"_s);
    QVERIFY(form.isRequired(u"why"_s));
    QVERIFY(!form.isRequired(ActionForm::byField()));
    Action withNote = action();
    withNote.inputs.append(input(u"note"_s, InputType::Text, false));
    QVERIFY(!ActionForm(withNote, now).hasField(ActionForm::noteField()));
}

void TstActionForm::shouldFillInTodayWhereADayIsNeeded()
{
    const ActionForm form(action(), now);
    QCOMPARE(form.value(u"validFrom"_s), QVariant(now.date()));
    QVERIFY(isBlank(form.value(u"validTo"_s)));
    QVERIFY(isBlank(form.value(u"seenAt"_s)));
    QVERIFY(isBlank(form.value(u"source"_s)));
    QVERIFY(!form.isDirty());
}

void TstActionForm::shouldWriteARequest()
{
    ActionForm form(action(), now);
    fill(form);
    form.setValue(u"pages"_s, u"3"_s);
    form.setValue(u"fee"_s, u"2,5"_s);
    form.setValue(ActionForm::byField(), u"19850817 201001 1 003"_s);
    form.setValue(ActionForm::atField(), u"20-7-2026 09.30"_s);
    form.setValue(ActionForm::noteField(), u" lewat telepon "_s);
    form.setSeenRowVersion(4);
    const Result<StepRequest> request = form.toRequest();
    QVERIFY2(request, request ? "" : qPrintable(request.error().text));
    QCOMPARE(request->transition, u"terbit"_s);
    QCOMPARE(request->inputs,
             (QJsonObject{{u"why"_s, u"Nama sesuai KTP"_s},
                          {u"validFrom"_s, u"2026-07-20"_s},
                          {u"validTo"_s, u"2028-07-20"_s},
                          {u"pages"_s, 3},
                          {u"fee"_s, 2.5},
                          {u"source"_s, u"portal"_s}}));
    QCOMPARE(request->by, u"198508172010011003"_s);
    QVERIFY(request->at == QDateTime(QDate(2026, 7, 20), QTime(9, 30)));
    QCOMPARE(request->note, u"lewat telepon"_s);
    QVERIFY(request->seenRowVersion == 4);
}

void TstActionForm::shouldJudgeValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &field, const QString &typed, bool good) {
        QTest::newRow(name) << field << typed << good;
    };
    row("reason", u"why"_s, u"KTP tidak terbaca"_s, true);
    row("short reason", u"why"_s, u"buram"_s, false);
    row("spaces do not count", u"why"_s, u"b       m"_s, false);
    row("later day", u"validTo"_s, u"21-7-2026"_s, true);
    row("same day", u"validTo"_s, u"20-7-2026"_s, false);
    row("no day", u"validTo"_s, u"besok"_s, false);
    row("time", u"seenAt"_s, u"20-7-2026 08.00"_s, true);
    row("day without time", u"seenAt"_s, u"20-7-2026"_s, false);
    row("whole number", u"pages"_s, u"12"_s, true);
    row("half a page", u"pages"_s, u"1,5"_s, false);
    row("number", u"fee"_s, u"1.5"_s, true);
    row("number with a comma", u"fee"_s, u"1,5"_s, true);
    row("word", u"fee"_s, u"satu"_s, false);
    row("not a number", u"fee"_s, u"nan"_s, false);
    row("choice", u"source"_s, u"email"_s, true);
    row("unknown choice", u"source"_s, u"faks"_s, false);
    row("official", u"@by"_s, u"198508172010011003"_s, true);
    row("half a NIP", u"@by"_s, u"1985"_s, false);
    row("earlier", u"@at"_s, u"20-7-2026 09.59"_s, true);
    row("to come", u"@at"_s, u"20-7-2026 10.01"_s, false);
    row("no time", u"@at"_s, u"tadi"_s, false);
}

void TstActionForm::shouldJudgeValues()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(bool, good);
    ActionForm form(action(), now);
    fill(form);
    form.setEditing(field);
    form.setValue(field, typed);
    form.setEditing({});
    QCOMPARE(brief(form.state(field)), good ? u"none"_s : u"error"_s);
    QCOMPARE(refusedFields(form.toRequest()), QStringList{good ? u"handed in"_s : field});
}

void TstActionForm::shouldCountCharactersWhileSomebodyTypes()
{
    ActionForm form(action(), now);
    form.setEditing(u"why"_s);
    form.setValue(u"why"_s, u"KTP "_s);
    QCOMPARE(readable(form.state(u"why"_s)), u"plain: 3 of at least 10 characters"_s);
    form.setValue(u"why"_s, u"KTP tidak terbaca"_s);
    QCOMPARE(readable(form.state(u"why"_s)), u"none"_s);
}

void TstActionForm::shouldRefuseToHandInWhatIsMissing()
{
    ActionForm form(action(), now);
    QCOMPARE(brief(form.state(u"why"_s)), u"none"_s); // nobody was there yet
    QCOMPARE(refusedFields(form.toRequest()), (QStringList{u"why"_s, u"validTo"_s, u"source"_s}));
    form.setEditing(u"why"_s);
    form.setEditing({});
    QCOMPARE(readable(form.state(u"why"_s)), u"error: “why” is needed. Fill it in."_s);
    QCOMPARE(brief(form.state(u"source"_s)), u"none"_s);
    form.checkAll();
    QCOMPARE(brief(form.state(u"source"_s)), u"error"_s);
}

void TstActionForm::shouldTakeAProposalAsNothingTyped()
{
    ActionForm form(action(), now);
    form.propose(u"pages"_s, u"2"_s);
    QCOMPARE(form.text(u"pages"_s), u"2"_s);
    QVERIFY(!form.isDirty());
    form.setValue(u"pages"_s, u"3"_s);
    form.propose(u"pages"_s, u"4"_s);
    QCOMPARE(form.text(u"pages"_s), u"3"_s);
}

void TstActionForm::shouldGoOnFromItsJournal()
{
    ActionForm form(action(), now);
    fill(form);
    form.setValue(u"seenAt"_s, u"20-7"_s);
    ActionForm restored(action(), now);
    QVERIFY(restored.fromJson(form.toJson()));
    QCOMPARE(restored.changedFields(), form.changedFields());
    QCOMPARE(restored.toJson(), form.toJson());
}

QTEST_GUILESS_MAIN(TstActionForm)
#include "tst_actionform.moc"
