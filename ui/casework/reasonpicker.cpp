// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/reasonpicker.h"

#include "models/services/returnnotice.h"
#include "models/services/returnreasons.h"
#include "ui/widgets/workspace.h"

namespace lajur::ui {

using services::ReasonChoice;
using services::ReturnNotice;

ReasonPicker::ReasonPicker(Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("reasonPicker"));
    setPlaceholderText(tr("Add from the list…"));
    setAccessibleName(tr("Reasons the office gives most"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long reason does not widen the dialog
    setMaxVisibleItems(16);
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this](int index) {
        emit picked(itemData(index).toString());
        setCurrentIndex(-1);
    });
    workspace.run(
        this, [](services::OpenOffice &office) { return services::ReturnReasons(office).all(); },
        [this](const domain::Result<QList<ReasonChoice>> &reasons) {
            for (const ReasonChoice &reason : reasons.value_or(QList<ReasonChoice>()))
                addItem(reason.title, reason.text);
            setCurrentIndex(-1);
            setEnabled(count() > 0);
        });
}

QString ReasonPicker::with(const QString &text, const QString &reason)
{
    QStringList reasons = ReturnNotice::separated(text);
    if (!reasons.contains(reason))
        reasons.append(reason);
    return ReturnNotice::joined(reasons);
}

} // namespace lajur::ui
