// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace lajur::ui {

/// Shows a recovery key in numbered groups, large enough to copy by hand; covered while it is typed back.
class RecoveryKeyView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int columns = 7; ///< Groups in a row.

    explicit RecoveryKeyView(QWidget *parent = nullptr);

    void setKey(const QString &key);
    void setCovered(bool covered);
    bool isCovered() const { return m_covered; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tellScreenReader();

    QStringList m_groups;
    bool m_covered = false;
};

} // namespace lajur::ui
