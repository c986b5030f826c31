// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/papers/paperoffer.h"
#include "ui/widgets/dialog.h"

class QComboBox;

namespace lajur::ui {

/// Asks what papers the files are that were dropped on a case as a whole.
class PaperKindDialog : public Dialog
{
    Q_OBJECT

public:
    PaperKindDialog(const QList<PaperOffer> &offers, const QString &missingKind, QWidget *parent);

signals:
    void chosen(const QString &kind, const lajur::ui::PaperOffer &offer); ///< Once for each file.

private:
    void finish();

    QList<PaperOffer> m_offers;
    QList<QComboBox *> m_kinds;
};

} // namespace lajur::ui
