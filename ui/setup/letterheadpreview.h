// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterrenderer.h"

#include <memory>
#include <QImage>
#include <QWidget>

namespace lajur::letters {
class LetterheadPainter;
}

namespace lajur::ui {

/// Shows the head of the office's paper while it is typed, by the painter that letters are printed with.
class LetterheadPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadPreview(QWidget *parent = nullptr);
    ~LetterheadPreview() override;

    void setHead(const letters::Letterhead &head, const letters::PageSetup &page);

    QSize sizeHint() const override { return {440, 400}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintText(QPainter &painter) const;

    letters::PageSetup m_page;
    QByteArray m_logoBytes;
    QImage m_logo;
    std::unique_ptr<letters::LetterheadPainter> m_painter;
};

} // namespace lajur::ui
