// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/traypages.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<QList<TrayPageId>> trayPages(const QStringList &words)
{
    QList<TrayPageId> pages;
    for (const QString &word : words) {
        bool ok = false;
        const TrayPageId id{word.toLongLong(&ok)};
        if (!ok || !id.isValid())
            return failure(ErrorCode::WrongUse,
                           Tr::tr("“%1” is no entry of the tray. tray list shows their numbers.").arg(word));
        pages.append(id);
    }
    return pages;
}

} // namespace lajur::cli
