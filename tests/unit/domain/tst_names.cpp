// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/document.h"
#include "models/domain/error.h"
#include "models/domain/letter.h"
#include "models/domain/numberseries.h"
#include "models/domain/official.h"
#include "models/domain/sex.h"
#include "models/domain/user.h"

#include <QSet>

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

/// The stable names under which kinds and states are stored and exported.
class TstNames : public QObject
{
    Q_OBJECT

private slots:
    void shouldTitleEveryDocumentKind();
    void shouldNameStates();
    void shouldNameCapacitiesBothWays();
    void shouldListRolesInOrderOfLanes();
    void shouldNameSexes();
    void shouldNameEveryErrorCodeDifferently();
};

void TstNames::shouldTitleEveryDocumentKind()
{
    QCOMPARE(documentKinds().join(u' '),
             u"surat_permohonan ktp disposisi sk_jabatan sk_pangkat bukti_email "
             "surat_rekomendasi surat_rekomendasi_ttd bukti_bsre lembar_perbandingan surat_pengembalian lainnya"_s);
    QStringList titles;
    for (const QString &kind : documentKinds()) {
        QVERIFY2(documentKindTitle(kind) != kind, qPrintable(kind));
        titles.append(documentKindTitle(kind));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(documentKindTitle(u"ijazah"_s), u"ijazah"_s);
}

void TstNames::shouldNameStates()
{
    QCOMPARE(numberStateName(NumberState::Used), u"used"_s);
    QCOMPARE(numberStateName(NumberState::Void), u"void"_s);
    QCOMPARE(numberStateName(NumberState::Replaced), u"replaced"_s);
    QCOMPARE(letterStateName(LetterState::Issued), u"issued"_s);
    QCOMPARE(letterStateName(LetterState::Signed), u"signed"_s);
    QCOMPARE(letterStateName(LetterState::Void), u"void"_s);
    QCOMPARE(letterStateName(LetterState::Replaced), u"replaced"_s);
}

void TstNames::shouldNameCapacitiesBothWays()
{
    const QStringList names{u"definitif"_s, u"an"_s, u"plt"_s, u"plh"_s, u"pj"_s};
    for (const QString &name : names) {
        Capacity capacity{};
        QVERIFY(capacityFromName(name, capacity));
        QCOMPARE(capacityName(capacity), name);
    }
    Capacity untouched = Capacity::ActingAbsent;
    QVERIFY(!capacityFromName(u"Plt."_s, untouched));
    QVERIFY(!capacityFromName({}, untouched));
    QCOMPARE(untouched, Capacity::ActingAbsent);
}

void TstNames::shouldListRolesInOrderOfLanes()
{
    QCOMPARE(allRoles().join(u' '), u"loket kepala_dinas kabid kasi verifikator administrator"_s);
}

void TstNames::shouldNameSexes()
{
    QCOMPARE(sexCode(Sex::Male), u"L"_s);
    QCOMPARE(sexCode(Sex::Female), u"P"_s);
    QVERIFY(sexTitle(Sex::Male) != sexTitle(Sex::Female));
}

void TstNames::shouldNameEveryErrorCodeDifferently()
{
    QSet<QString> names;
    const int last = int(ErrorCode::Unavailable);
    for (int code = 0; code <= last; ++code)
        names.insert(errorCodeName(ErrorCode{code}));
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(u"unknown"_s));
}

QTEST_GUILESS_MAIN(TstNames)
#include "tst_names.moc"
