// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caseoverview.h"

#include <QWidget>

class QVBoxLayout;

namespace lajur::itemmodels {
struct CaseMissing;
}

namespace lajur::ui {

class Label;

/// Lists what keeps the way to the letter of recommendation closed, each with the SOP's own words and a link to where
/// it is mended, so that nobody has to guess why the next step cannot be taken.
class OpenFindings : public QWidget
{
    Q_OBJECT

public:
    explicit OpenFindings(QWidget *parent = nullptr);

    /// Hidden for a case that has its letter or is closed.
    void setCase(const itemmodels::CaseOverview &overview);

signals:
    void placeRequested(const QString &place); ///< As Workspace::openCase() takes it.

private:
    void clear();
    void add(const itemmodels::CaseMissing &finding, int number);

    Label *m_title;
    Label *m_none;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
};

} // namespace lajur::ui
