// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/result.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstResult : public QObject
{
    Q_OBJECT

private slots:
    void shouldPassOnTheFirstFailure();
    void shouldHandOverTheValue();
};

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorCode::Refused, u"odd"_s, u"detail"_s, {{u"code"_s, u"why"_s, {}}});
    return number / 2;
}

Status mustBeSmall(int number)
{
    if (number > 10)
        return failure(ErrorCode::Invalid, u"large"_s);
    return {};
}

Result<QString> quarter(int number)
{
    LAJUR_TRY(mustBeSmall(number));
    LAJUR_TRY_VALUE(const int once, half(number));
    LAJUR_TRY_VALUE(const int twice, half(once));
    return QString::number(twice);
}

} // namespace

void TstResult::shouldPassOnTheFirstFailure()
{
    QCOMPARE(quarter(12).error().text, u"large"_s);
    const Error error = quarter(6).error();
    QCOMPARE(error.code, ErrorCode::Refused);
    QCOMPARE(error.detail, u"detail"_s);
    QCOMPARE(error.reasons.size(), 1);
}

void TstResult::shouldHandOverTheValue()
{
    QCOMPARE(quarter(8).value(), u"2"_s);
}

QTEST_GUILESS_MAIN(TstResult)
#include "tst_result.moc"
