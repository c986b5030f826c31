// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpscan.h"

#include <QWidget>

namespace lajur::ui {

/// The straightened card with a frame around each field that was read.
class KtpPicture : public QWidget
{
    Q_OBJECT

public:
    explicit KtpPicture(QWidget *parent = nullptr);

    void setScan(const identity::KtpScan &scan);
    void setCurrentField(const QString &field);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    identity::KtpScan m_scan;
    QString m_current;
};

} // namespace lajur::ui
