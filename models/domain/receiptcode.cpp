// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/receiptcode.h"

#include "models/domain/inspection.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

const QString Mark = QStringLiteral("LAJUR:");
const QString Version = QStringLiteral("1:");

} // namespace

Result<ReceiptCode> ReceiptCode::parse(QStringView text)
{
    if (!text.startsWith(Mark)) {
        return invalid({blocking(QLatin1String("receipt.foreign"),
                                 Tr::tr("This code is not on a receipt of Lajur. Choose the case yourself."))});
    }
    const QStringView content = text.mid(Mark.size());
    if (!content.startsWith(Version)) {
        return invalid({blocking(QLatin1String("receipt.version"),
                                 Tr::tr("The receipt is of another version of Lajur. Choose the case yourself."))});
    }
    // A case number may hold colons itself: it is all that is left.
    return CaseNumber::parse(content.mid(Version.size())).map([](const CaseNumber &number) {
        return ReceiptCode(number);
    });
}

QString ReceiptCode::text() const
{
    return Mark + Version + m_caseNumber.display();
}

} // namespace lajur::domain
