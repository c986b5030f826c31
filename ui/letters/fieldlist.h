// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/lettersheet.h"

#include <QWidget>

class QGridLayout;

namespace lajur::ui {

/// Lists the values that stand in a letter, each with a check or with a way to fill it in.
class FieldList : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const services::LetterSheet &sheet);

signals:
    /// A value of the case's form is missing and the person wants to fill it in.
    void formFieldWanted(const QString &formField);

private:
    void add(const QString &title, const QString &value);
    void addMissing(const services::MissingValue &missing);
    void addLine();
    void clear();

    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace lajur::ui
