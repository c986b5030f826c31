// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letterline.h"

#include <QWidget>

class QComboBox;
class QTimer;

namespace lajur::ui {

class Label;
class SearchField;

/// Chooses which letters the list shows: state, year and words.
class LetterFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit LetterFilterBar(QWidget *parent = nullptr);

    domain::LetterFilter filter() const;
    /// Years there are letters of; the choice stays.
    void setYears(const QList<int> &years);
    /// Shows everything again; tells nobody.
    void reset();
    SearchField *searchField() const { return m_search; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    QComboBox *m_kind;
    QComboBox *m_year;
    SearchField *m_search;
    QTimer *m_typing;
};

} // namespace lajur::ui
