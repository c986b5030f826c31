// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace lajur::ui {

/// Shows whose window this is: the three lanes of Lajur and, beside them, a name.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Large };

    BrandMark(Size size, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    int markSide() const;

    Size m_size;
    QString m_text;
};

} // namespace lajur::ui
