// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/casewords.h"

#include "models/domain/officetime.h"
#include "models/workflow/vocabulary.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace lajur::itemmodels {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Itemmodels)
};

} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString clockText(const QDateTime &time)
{
    return domain::officeTime(time).toString(QStringLiteral("HH.mm"));
}

QString momentText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return dayText(domain::officeTime(time).date()) + u' ' + clockText(time);
}

QString sizeText(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024)
        return Tr::tr("%1 bytes").arg(locale.toString(bytes));
    const double kilobytes = double(bytes) / 1024;
    if (kilobytes < 1024)
        return QStringLiteral("%1 KB").arg(locale.toString(qRound(kilobytes)));
    return QStringLiteral("%1 MB").arg(locale.toString(kilobytes / 1024, 'f', 1));
}

QString paperTypeText(const QString &mimeType)
{
    static const QHash<QString, QString> names{{QStringLiteral("application/pdf"), QStringLiteral("PDF")},
                                               {QStringLiteral("image/jpeg"), QStringLiteral("JPEG")},
                                               {QStringLiteral("image/png"), QStringLiteral("PNG")},
                                               {QStringLiteral("image/tiff"), QStringLiteral("TIFF")}};
    return names.value(mimeType, mimeType);
}

QString functionText(const QString &function)
{
    if (function == u"pemohon")
        return Tr::tr("applicant");
    if (function == u"bsre")
        return QStringLiteral("BSrE");
    return workflow::roleTitle(function);
}

} // namespace lajur::itemmodels
