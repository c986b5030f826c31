// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace lajur::ui {

class Workspace;

/// Offers the reasons for sending papers back that the office gives most, so that nobody types them anew.
class ReasonPicker : public QComboBox
{
    Q_OBJECT

public:
    /// Fills itself as soon as the office answers.
    explicit ReasonPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// A text with one more reason at its end, each in a line of its own; unchanged if it has it already.
    static QString with(const QString &text, const QString &reason);

signals:
    void picked(const QString &reason);
};

} // namespace lajur::ui
