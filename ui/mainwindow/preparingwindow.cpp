// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/preparingwindow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {
constexpr QSize windowSize(420, 180);
constexpr int edge = 32;
constexpr int logoSize = 32;
} // namespace

PreparingWindow::PreparingWindow(const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(QStringLiteral("Lajur"));
    setFixedSize(windowSize);
    auto *logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    auto *words = new Label(TextRole::Body, sentence, this);
    words->setWordWrap(true);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(12);
    layout->addWidget(logo);
    layout->addWidget(words);
    layout->addWidget(bar);
    layout->addStretch();
}

} // namespace lajur::ui
