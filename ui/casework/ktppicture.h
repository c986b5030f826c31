// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpscan.h"

#include <QWidget>

class QPainter;

namespace lajur::ui {

/// The straightened card with a frame around each field that was read and a number on what makes the scan unfit; the
/// whole scan where no card was found.
class KtpPicture : public QWidget
{
    Q_OBJECT

public:
    explicit KtpPicture(QWidget *parent = nullptr);

    void setScan(const identity::KtpScan &scan);
    /// What is shown of a scan without a card.
    void setPage(const QImage &page);
    bool hasPage() const { return !m_page.isNull(); }
    void setCurrentField(const QString &field);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect place() const; ///< Of the picture shown; empty if there is none.
    void paintFields(QPainter &painter, double scale) const;
    void paintFindings(QPainter &painter, const QRect &place) const;

    identity::KtpScan m_scan;
    QImage m_page;
    QString m_current;
};

} // namespace lajur::ui
