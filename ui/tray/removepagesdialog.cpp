// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/removepagesdialog.h"

#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lajur::ui {

RemovePagesDialog::RemovePagesDialog(int pages, QWidget *parent)
    : Dialog(parent)
    , m_reason(new QComboBox)
{
    setObjectName(QStringLiteral("removePages"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    setHeading(tr("Remove %n page(s) from the tray?", nullptr, pages),
               tr("They are gone for good; who removed them, when and why stays."));
    m_reason->setEditable(true);
    m_reason->addItems({tr("Blank page"), tr("Scanned again, better"), tr("Not for this office")});
    m_reason->setObjectName(QStringLiteral("removeReason"));
    content()->addWidget(new FormField(tr("Reason"), m_reason, this));
    addCancelButton();
    Button *remove = addButton(Button::Kind::Main, tr("Remove"));
    remove->setObjectName(QStringLiteral("removeNow"));
    const auto follow = [this, remove] { remove->setEnabled(!m_reason->currentText().trimmed().isEmpty()); };
    connect(m_reason, &QComboBox::editTextChanged, this, follow);
    connect(remove, &Button::clicked, this, [this] {
        emit chosen(m_reason->currentText().trimmed());
        accept();
    });
}

} // namespace lajur::ui
