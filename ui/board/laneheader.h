// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace lajur::ui {

/// Whether a lane would take the card in the hand.
enum class LaneMark { None, Allowed, Refused };

/// Names a lane and says how many cards lie in it and how many are late; pressed, it folds the lane to a strip.
class LaneHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LaneHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &fullTitle);
    void setCounts(int cards, int late);
    void setMark(LaneMark mark);
    /// Turned by 90°, for the strip of a folded lane.
    void setFolded(bool folded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int thickness = 36;
    static constexpr int foldedWidth = 32;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString lateText(int room) const;
    int paintRight(QPainter &painter, const QRect &row) const;

    QString m_title;
    QString m_fullTitle;
    int m_cards = 0;
    int m_late = 0;
    LaneMark m_mark = LaneMark::None;
    bool m_folded = false;
};

} // namespace lajur::ui
