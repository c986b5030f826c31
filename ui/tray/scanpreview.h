// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace lajur::ui {

/// Shows what lies on the glass, before it is scanned; the picture is kept nowhere.
class ScanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ScanPreview(QWidget *parent = nullptr);

    /// A null picture shows the words.
    void setPicture(const QImage &picture);
    void setWords(const QString &words);

    QSize sizeHint() const override { return {240, 320}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_words;
};

} // namespace lajur::ui
