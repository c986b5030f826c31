// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/pages.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace lajur::ui {

/// The sheet of paper a recovery key is printed on, to be locked away.
class RecoverySheet final : public letters::Pages
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)

public:
    RecoverySheet(const QString &key, const QString &office, QDate date);

    QString title() const override;
    QPageLayout layout() const override;
    int count() const override { return 1; }
    domain::Status paint(QPainter *painter, const QRectF &page, int index) const override;

private:
    void paintGroups(QPainter *painter, double top) const;

    QStringList m_groups;
    QString m_office;
    QDate m_date;
};

} // namespace lajur::ui
