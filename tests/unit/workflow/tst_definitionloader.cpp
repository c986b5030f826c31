// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/definition.h"
#include "models/workflow/jsonsource.h"

#include <QTest>

using namespace lajur::workflow;
using lajur::domain::ErrorCode;
using lajur::domain::Reason;

namespace {

/// A small right workflow; the rows below break it by replacing one piece of text.
const QByteArray Right = R"({"kind": "uji", "version": 1, "title": "Uji",
"lanes": [{"id": "meja", "title": "Meja"}],
"stages": [
 {"id": "MULAI", "title": "Mulai", "lane": "meja", "start": true},
 {"id": "KERJA", "title": "Kerja", "lane": "meja", "step": 1, "clock": "office", "minutes": 15},
 {"id": "LANJUT", "title": "Lanjut", "lane": "meja", "step": 1, "clock": "bsre", "requiredDocuments": ["ktp"]},
 {"id": "BETULKAN", "title": "Betulkan", "lane": "meja"},
 {"id": "AKHIR", "title": "Akhir", "lane": "", "final": true}],
"transitions": [
 {"id": "terima", "title": "Terima", "from": ["MULAI"], "to": "KERJA", "function": "loket", "roles": ["loket"],
  "guards": [{"guard": "documentsPresent", "kinds": ["surat_permohonan"]},
             {"guard": "notRecorded", "transition": "tutup"}, {"guard": "consentGiven"}],
  "inputs": [{"name": "reason", "title": "Alasan", "type": "text", "minimumLength": 10},
             {"name": "source", "title": "Sumber", "type": "choice", "choices": ["email"]},
             {"name": "first", "title": "Mulai", "type": "date"},
             {"name": "last", "title": "Sampai", "type": "date", "after": "first"}]},
 {"id": "lanjut", "title": "Lanjut", "from": ["KERJA"], "to": "LANJUT", "function": "kasi", "roles": ["kasi"],
  "byStage": {"KERJA": {"function": "kabid", "roles": ["kabid"]}}},
 {"id": "kembalikan", "title": "Kembalikan", "from": ["LANJUT"], "to": "BETULKAN", "returns": true, "returnTo": "KERJA",
  "function": "bsre", "roles": ["verifikator"]},
 {"id": "ajukan", "title": "Ajukan", "from": ["BETULKAN"], "resubmits": true, "toIfUnknown": "KERJA",
  "toIfReplaced": "MULAI", "replacedDocument": "disposisi", "function": "pemohon", "roles": ["administrator"]},
 {"id": "cetak", "title": "Cetak", "from": ["KERJA"], "stays": true, "effect": "issue-letter",
  "notUndoable": "Nomor sudah diambil.", "function": "verifikator", "roles": ["verifikator"]},
 {"id": "tutup", "title": "Tutup", "from": ["LANJUT"], "to": "AKHIR", "function": "kepala_dinas",
  "roles": ["kepala_dinas"]}]})";

bool names(const QList<Reason> &reasons, const QString &code, const QString &place)
{
    return std::ranges::any_of(reasons,
                               [&](const Reason &reason) { return reason.code == code && reason.field == place; });
}

} // namespace

/// Broken workflow files: each is refused with the place and the reason.
class TestDefinitionLoader : public QObject
{
    Q_OBJECT

private slots:
    void shouldLoadTheRightFile()
    {
        const auto loaded = Definition::load(Right);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text));
        const Transition *take = loaded->transition(QStringLiteral("terima"));
        QCOMPARE(take->guards.at(0).name, QStringLiteral("documentsPresent"));
        QCOMPARE(take->inputs.at(0).minimumLength, 10);
        QVERIFY(take->inputs.at(0).required);
        QVERIFY(take->undoable);
        QVERIFY(!loaded->transition(QStringLiteral("cetak"))->undoable);
        const Transition *next = loaded->transition(QStringLiteral("lanjut"));
        QCOMPARE(next->functionIn(QStringLiteral("KERJA")), QStringLiteral("kabid"));
        QCOMPARE(next->functionIn(QStringLiteral("MULAI")), QStringLiteral("kasi"));
    }

    void shouldReadWordsInOneLanguageAndInBoth()
    {
        // GIVEN a title in both languages with a short one, and a choice with words
        QByteArray json = Right;
        json.replace(R"("title": "Terima")",
                     R"("title": {"id": "Terima surat", "en": "Accept the letter"}, "shortTitle": "Terima")");
        json.replace(R"(["email"])",
                     R"(["portal", {"value": "email", "title": {"id": "lewat email", "en": "by e-mail"}}])");
        const auto loaded = Definition::load(json);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text));
        // THEN both are kept, and what is left out falls back
        const Transition *take = loaded->transition(QStringLiteral("terima"));
        QCOMPARE(take->title, (Text{QStringLiteral("Terima surat"), QStringLiteral("Accept the letter")}));
        QCOMPARE(take->shortTitle, (Text{QStringLiteral("Terima"), QString()}));
        const Transition *next = loaded->transition(QStringLiteral("lanjut"));
        QCOMPARE(next->title, (Text{QStringLiteral("Lanjut"), QString()}));
        QCOMPARE(next->shortTitle, next->title);
        const Input &source = take->inputs.at(1);
        QCOMPARE(source.choices.join(u' '), QStringLiteral("portal email"));
        QCOMPARE(source.choiceTitle(QStringLiteral("portal")).indonesian, QStringLiteral("portal"));
        QCOMPARE(source.choiceTitle(QStringLiteral("email")).english, QStringLiteral("by e-mail"));
    }

    void shouldRefuseBrokenText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, const QByteArray &json, const char *code, const char *place, const char *words) {
                  QTest::newRow(name) << json << QString::fromLatin1(code) << QString::fromLatin1(place)
                                      << QString::fromUtf8(words);
              };
        row("empty", "", "empty", "", "It is empty");
        row("only blanks", " \n\t ", "empty", "", "It is empty");
        row("cut off in line 2", "{\"kind\":\n \"ba", "syntax", "2:5", "Line 2, column 5");
        row("comma missing", "{\n\"kind\": \"a\"\n\"version\": 1}", "syntax", "3:2", "Line 3, column 2");
        row("comment", "{ // baru\n}", "syntax", "1:4", "not valid JSON");
        row("column after letters of two bytes", "{\"é\": é}", "syntax", "1:7", "Line 1, column 7");
        row("text after the end", "{} {}", "syntax", "1:4", "not valid JSON");
        row("array", "[1, 2]", "no-object", "", "one JSON object");
        row("latin 1", "{\"title\": \"caf\xe9\"}", "encoding", "", "not encoded in UTF-8");
        row("zero bytes", QByteArray("{\"a\": 1}\0", 9), "encoding", "", "zero bytes");
        row("larger than 1 MB", QByteArray(MaximumSourceSize + 1, ' '), "too-large", "", "larger than 1 MB");
        row("nested 17 levels", "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + '}', "too-deep", "",
            "nested deeper than 16");
        row("nested 100,000 levels", QByteArray(100000, '['), "too-deep", "", "nested deeper than 16");
    }

    void shouldRefuseBrokenText()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const auto loaded = Definition::load(json);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Invalid);
        QCOMPARE(loaded.error().reasons.constFirst().code, code);
        QCOMPARE(loaded.error().reasons.constFirst().field, place);
        QVERIFY2(loaded.error().text.contains(words), qPrintable(loaded.error().text));
    }

    void shouldRefuseBrokenFiles_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *piece, const char *broken, const char *code,
                            const char *place, const char *words) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(broken) << QString::fromLatin1(code)
                                << QString::fromLatin1(place) << QString::fromUtf8(words);
        };
        // Schema
        row("kind missing", R"("kind": "uji", )", "", "schema", "", "“kind” is missing");
        row("version as text", R"("version": 1)", R"("version": "1")", "schema", "/version", "expected is: integer");
        row("version as fraction", R"("version": 1)", R"("version": 1.5)", "schema", "/version", "integer");
        row("version zero", R"("version": 1)", R"("version": 0)", "schema", "/version", "greater than or equal to");
        row("unknown property", R"("version": 1)", R"("version": 1, "lines": [])", "schema", "",
            "“lines” is not a prop");
        row("misspelt property", R"("start": true)", R"("begin": true)", "schema", "/stages/0",
            "“begin” is not a prop");
        row("lanes no array", R"([{"id": "meja", "title": "Meja"}])", R"("meja")", "schema", "/lanes", "array");
        row("no stage at all", R"("lanes": [{"id": "meja", "title": "Meja"}])", R"("lanes": [])", "schema", "/lanes",
            "no fewer than 1");
        row("stage no object", R"({"id": "BETULKAN", "title": "Betulkan", "lane": "meja"})", R"("BETULKAN")", "schema",
            "/stages/3", "expected is: object");
        row("stage without title", R"("title": "Betulkan", )", "", "schema", "/stages/3", "“title” is missing");
        row("empty title", R"("title": "Betulkan")", R"("title": "")", "schema", "/stages/3/title", "no fewer than 1");
        row("stage id in small letters", R"({"id": "LANJUT")", R"({"id": "Lanjut")", "schema", "/stages/2/id",
            "pattern");
        row("step 6", R"("step": 1, "clock": "office")", R"("step": 6, "clock": "office")", "schema", "/stages/1/step",
            "less than or equal to");
        row("minutes below zero", R"("minutes": 15)", R"("minutes": -1)", "schema", "/stages/1/minutes", "greater");
        row("final as text", R"("final": true)", R"("final": "ya")", "schema", "/stages/4/final", "boolean");
        row("transition without from", R"("from": ["MULAI"], )", "", "schema", "/transitions/0", "“from” is missing");
        row("from as text", R"("from": ["MULAI"])", R"("from": "MULAI")", "schema", "/transitions/0/from", "array");
        row("roles missing", R"(, "roles": ["administrator"])", "", "schema", "/transitions/3", "“roles” is missing");
        row("guard as text", R"({"guard": "consentGiven"})", R"("consentGiven")", "schema", "/transitions/0/guards/2",
            "expected is: object");
        row("guard without name", R"({"guard": "consentGiven"})", R"({})", "schema", "/transitions/0/guards/2",
            "“guard” is missing");
        row("input name with a blank", R"("name": "reason")", R"("name": "the reason")", "schema",
            "/transitions/0/inputs/0/name", "pattern");
        // Names
        row("duplicate lane", R"([{"id": "meja", "title": "Meja"}])",
            R"([{"id": "meja", "title": "Meja"}, {"id": "meja", "title": "Meja"}])", "duplicate-id", "/lanes/1/id",
            "“meja” is used twice");
        row("duplicate stage", R"({"id": "BETULKAN")", R"({"id": "KERJA")", "duplicate-id", "/stages/3/id", "KERJA");
        row("duplicate transition", R"({"id": "cetak")", R"({"id": "lanjut")", "duplicate-id", "/transitions/4/id",
            "“lanjut” is used twice");
        row("unknown lane", R"("title": "Betulkan", "lane": "meja")", R"("title": "Betulkan", "lane": "kursi")",
            "unknown-lane", "/stages/3/lane", "no lane “kursi”");
        row("stage without lane", R"("title": "Betulkan", "lane": "meja")", R"("title": "Betulkan", "lane": "")",
            "unknown-lane", "/stages/3/lane", "only a final stage");
        row("unknown clock", R"("clock": "office")", R"("clock": "kantor")", "unknown-clock", "/stages/1/clock",
            "known clocks: applicant, bsre, none, office");
        row("time without clock", R"("clock": "office", )", "", "minutes-without-clock", "/stages/1/minutes",
            "a clock");
        row("two times in one step", R"("clock": "bsre")", R"("clock": "bsre", "minutes": 20)", "minutes-differ",
            "/stages/2/minutes", "“KERJA” has 15 minutes");
        row("unknown paper of a stage", R"(["ktp"])", R"(["paspor"])", "unknown-document",
            "/stages/2/requiredDocuments/0", "no kind of paper “paspor”");
        row("unknown stage in from", R"("from": ["MULAI"])", R"("from": ["MULA"])", "unknown-stage",
            "/transitions/0/from/0", "no stage “MULA”");
        row("unknown stage in to", R"("to": "AKHIR")", R"("to": "SELESAI")", "unknown-stage", "/transitions/5/to",
            "no stage “SELESAI”");
        row("unknown stage to return to", R"("returnTo": "KERJA")", R"("returnTo": "X")", "unknown-stage",
            "/transitions/2/returnTo", "no stage “X”");
        row("unknown stage if replaced", R"("toIfReplaced": "MULAI")", R"("toIfReplaced": "X")", "unknown-stage",
            "/transitions/3/toIfReplaced", "no stage “X”");
        row("unknown stage if unknown", R"("toIfUnknown": "KERJA")", R"("toIfUnknown": "X")", "unknown-stage",
            "/transitions/3/toIfUnknown", "no stage “X”");
        row("unknown replaced paper", R"("replacedDocument": "disposisi")", R"("replacedDocument": "surat")",
            "unknown-document", "/transitions/3/replacedDocument", "no kind of paper “surat”");
        row("unknown function", R"("function": "pemohon")", R"("function": "ASN")", "unknown-function",
            "/transitions/3/function", "known functions: bsre, kabid");
        row("unknown role", R"("roles": ["administrator"])", R"("roles": ["admin"])", "unknown-role",
            "/transitions/3/roles/0", "known roles: administrator");
        row("empty roles", R"("roles": ["administrator"])", R"("roles": [])", "no-roles", "/transitions/3/roles",
            "at least one role");
        row("unknown effect", R"("effect": "issue-letter")", R"("effect": "print")", "unknown-effect",
            "/transitions/4/effect", "known effects: correct-certificate, issue-letter");
        row("unknown guard", R"({"guard": "consentGiven"})", R"({"guard": "fullMoon"})", "unknown-guard",
            "/transitions/0/guards/2/guard", "There is no guard “fullMoon”; known guards: checkPassed, consentGiven");
        row("unknown input type", R"("type": "text")", R"("type": "teks")", "unknown-input-type",
            "/transitions/0/inputs/0/type", "known types: choice, date");
        // Guard parameters
        row("guard with a parameter too many", R"({"guard": "consentGiven"})",
            R"({"guard": "consentGiven", "kinds": ["ktp"]})", "guard-parameters", "/transitions/0/guards/2",
            "takes no parameters");
        row("guard with a wrong parameter", R"("kinds": ["surat_permohonan"])", R"("papers": ["surat_permohonan"])",
            "guard-parameters", "/transitions/0/guards/0", "takes exactly \"kinds\"");
        row("guard without parameter", R"(, "transition": "tutup")", "", "guard-parameters", "/transitions/0/guards/1",
            "takes exactly \"transition\"");
        row("guard with no kinds", R"("kinds": ["surat_permohonan"])", R"("kinds": [])", "guard-parameters",
            "/transitions/0/guards/0/kinds", "at least one kind");
        row("guard with unknown kind", R"("kinds": ["surat_permohonan"])", R"("kinds": ["ktp", "kk"])",
            "unknown-document", "/transitions/0/guards/0/kinds/1", "no kind of paper “kk”");
        row("guard about unknown transition", R"("transition": "tutup")", R"("transition": "tutub")",
            "unknown-transition", "/transitions/0/guards/1/transition", "no transition “tutub”");
        // Contradictions
        row("empty from", R"("from": ["MULAI"])", R"("from": [])", "no-from", "/transitions/0/from", "at least one");
        row("from twice", R"("from": ["MULAI"])", R"("from": ["MULAI", "MULAI"])", "duplicate-from",
            "/transitions/0/from/1", "named twice");
        row("to missing", R"("to": "LANJUT", )", "", "no-to", "/transitions/1/to", "a stage to go to");
        row("to and stays", R"("stays": true)", R"("stays": true, "to": "LANJUT")", "stays-and-to", "/transitions/4/to",
            "either");
        row("to the same stage", R"("to": "LANJUT")", R"("to": "KERJA")", "to-is-from", "/transitions/1/to", "stays");
        row("stays and resubmits", R"("stays": true)", R"("stays": true, "resubmits": true)", "stays-and-moves",
            "/transitions/4/stays", "neither returns nor resubmits");
        row("leaves a final stage", R"("from": ["LANJUT"], "to": "AKHIR")",
            R"("from": ["LANJUT", "AKHIR"], "to": "MULAI")", "leaves-final", "/transitions/5/from/1",
            "“AKHIR” is a final stage");
        row("return-to without returns", R"("returns": true, )", "", "return-to-without-returns",
            "/transitions/2/returnTo", "returns");
        row("half a replacement", R"("toIfReplaced": "MULAI", )", "", "half-replaced", "/transitions/3/toIfReplaced",
            "both");
        row("no way back when unknown", R"("toIfUnknown": "KERJA",)", "", "to-if-unknown", "/transitions/3/toIfUnknown",
            "where to, if nobody knows");
        row("exception for a foreign stage", R"("byStage": {"KERJA")", R"("byStage": {"MULAI")", "by-stage-not-from",
            "/transitions/1/byStage/MULAI", "not among the stages");
        row("exception with unknown role", R"("roles": ["kabid"])", R"("roles": ["bupati"])", "unknown-role",
            "/transitions/1/byStage/KERJA/roles/0", "no role “bupati”");
        row("effect that could be undone", R"("notUndoable": "Nomor sudah diambil.", )", "", "effect-undoable",
            "/transitions/4/effect", "notUndoable");
        row("duplicate input", R"("name": "source")", R"("name": "reason")", "duplicate-input",
            "/transitions/0/inputs/1/name", "“reason” is there twice");
        row("choice without choices", R"(, "choices": ["email"])", "", "choices", "/transitions/0/inputs/1/choices",
            "type choice");
        row("title without Indonesian", R"("title": "Terima")", R"("title": {"en": "Accept"})", "schema",
            "/transitions/0/title", "“id” is missing");
        row("title in a third language", R"("title": "Terima")",
            R"("title": {"id": "Terima", "en": "Accept", "ms": "Terima"})", "schema", "/transitions/0/title",
            "“ms” is not a prop");
        row("empty English title", R"("title": "Terima")", R"("title": {"id": "Terima", "en": ""})", "schema",
            "/transitions/0/title/en", "");
        row("title as number", R"("title": "Terima")", R"("title": 7)", "schema", "/transitions/0/title",
            "expected is: string | object");
        row("choice without words", R"(["email"])", R"([{"value": "email"}])", "schema",
            "/transitions/0/inputs/1/choices/0", "“title” is missing");
        row("choice twice", R"(["email"])", R"(["email", "email"])", "duplicate-choice",
            "/transitions/0/inputs/1/choices", "twice");
        row("choices for a text", R"("minimumLength": 10)", R"("choices": ["a"])", "choices",
            "/transitions/0/inputs/0/choices", "only for those");
        row("minimum length of a date", R"("title": "Mulai", "type": "date")",
            R"("title": "Mulai", "type": "date", "minimumLength": 3)", "minimum-length",
            "/transitions/0/inputs/2/minimumLength", "type text only");
        row("after an unknown input", R"("after": "first")", R"("after": "begin")", "after",
            "/transitions/0/inputs/3/after", "another input of the type date");
        row("after itself", R"("after": "first")", R"("after": "last")", "after", "/transitions/0/inputs/3/after",
            "date");
        // Ways
        row("missing start", R"(, "start": true)", "", "no-start", "/stages", "No stage is the start");
        row("several starts", R"("lane": "meja", "step": 1, "clock": "office")",
            R"("lane": "meja", "start": true, "step": 1, "clock": "office")", "several-starts", "/stages/1/start",
            "“MULAI” is the start already");
        row("missing end", R"("lane": "", "final": true)", R"("lane": "meja")", "no-end", "/stages",
            "No stage is final");
        row("unreachable stage", R"("to": "BETULKAN", "returns": true, "returnTo": "KERJA")", R"("to": "AKHIR")",
            "unreachable", "/stages/3", "Nothing leads from the start to the stage “BETULKAN”");
        row("dead end", R"({"id": "BETULKAN", "title")",
            R"({"id": "BUNTU", "title": "Buntu", "lane": "meja"}, {"id": "BETULKAN", "title")", "dead-end", "/stages/3",
            "No final stage can be reached from the stage “BUNTU”");
        row("correction nobody asked for", R"("to": "LANJUT")", R"("to": "BETULKAN")", "returns",
            "/transitions/1/returns", "goes back to whoever returned it");
    }

    void shouldRefuseBrokenFiles()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, broken);
        QFETCH(QString, code);
        QFETCH(QString, place);
        QFETCH(QString, words);
        // GIVEN the right file with one piece replaced
        QCOMPARE(Right.count(piece), 1);
        // WHEN it is loaded
        const auto loaded = Definition::load(QByteArray(Right).replace(piece, broken));
        // THEN the place and the reason are named
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Invalid);
        const QList<Reason> &reasons = loaded.error().reasons;
        QVERIFY2(names(reasons, code, place), qPrintable(loaded.error().detail));
        const auto reason = std::ranges::find_if(
            reasons, [&](const Reason &candidate) { return candidate.code == code && candidate.field == place; });
        QVERIFY2(reason->text.startsWith(place + QLatin1String(": ")), qPrintable(reason->text));
        QVERIFY2(reason->text.contains(words), qPrintable(reason->text));
        QVERIFY(loaded.error().text.contains(reasons.constFirst().text));
    }

    void shouldNameAllFaultsOfMeaningAtOnce()
    {
        QByteArray json = Right;
        json.replace(R"("clock": "office")", R"("clock": "kantor")");
        json.replace(R"({"guard": "consentGiven"})", R"({"guard": "fullMoon"})");
        json.replace(R"("to": "AKHIR")", R"("to": "SELESAI")");
        json.replace(R"("effect": "issue-letter")", R"("effect": "print")");
        const auto loaded = Definition::load(json);
        QVERIFY(!loaded);
        QStringList codes;
        for (const Reason &reason : loaded.error().reasons)
            codes.append(reason.code);
        QCOMPARE(codes.join(u' '), QStringLiteral("unknown-clock unknown-guard unknown-effect unknown-stage"));
    }

    void shouldSurviveEveryTruncationOfTheFile()
    {
        for (qsizetype length = 0; length < Right.size(); length += 7)
            QVERIFY(!Definition::load(Right.left(length)));
    }
};

QTEST_GUILESS_MAIN(TestDefinitionLoader)

#include "tst_definitionloader.moc"
