// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/undodialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int dialogWidth = 480;

} // namespace

UndoDialog::UndoDialog(const itemmodels::CaseOverview &overview, QWidget *parent)
    : Dialog(parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("undoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    const bool possible = overview.undo.possible;
    setHeading(tr("Take back the last step"),
               overview.undo.step.isEmpty()
                   ? overview.record.name
                   : tr("%1 · last step: %2").arg(overview.record.name, overview.undo.step.shown()));
    m_reason->setObjectName(QStringLiteral("undoReason"));
    auto *field = new FormField(tr("Reason"), m_reason, this);
    field->setHint(FormField::Hint::Plain, tr("The step and its taking back both stay in the history."));
    content()->addWidget(field);
    Button *close = addCancelButton(possible ? QString() : tr("Close"));
    if (!possible) {
        field->hide();
        close->setFocus();
        strip()->show(MessageStrip::Tone::Warning, overview.undo.closedBecause.join(u' '));
        fit();
        return;
    }
    Button *main = addButton(Button::Kind::Main, tr("Take back"));
    main->setObjectName(QStringLiteral("takeBack"));
    main->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(main, &Button::clicked, this, [this, main] {
        main->setEnabled(false);
        emit handedIn(m_reason->text().trimmed());
    });
    m_reason->setFocus();
    fit();
}

/// As high as its sentences need it at this width.
void UndoDialog::fit()
{
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth));
}

void UndoDialog::showError(const domain::Error &error)
{
    mainButton()->setEnabled(true);
    strip()->show(MessageStrip::Tone::Error, error.text);
}

} // namespace lajur::ui
