// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/paperkinddialog.h"

#include "models/domain/document.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lajur::ui {

PaperKindDialog::PaperKindDialog(const QList<PaperOffer> &offers, const QString &missingKind, QWidget *parent)
    : Dialog(parent)
    , m_offers(offers)
{
    setObjectName(QStringLiteral("paperKindDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(tr("Which papers are these?"), tr("Each file becomes the newest version of its kind."));
    const QStringList kinds = domain::documentKinds();
    for (const PaperOffer &offer : m_offers) {
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("paperKind%1").arg(m_kinds.size()));
        for (const QString &kind : kinds)
            box->addItem(domain::documentKindTitle(kind), kind);
        const QString likely = offer.likelyKind().isEmpty() ? missingKind : offer.likelyKind();
        box->setCurrentIndex(qMax(0, box->findData(likely)));
        auto *field = new FormField(offer.name(), box, this);
        field->setLabelAbove(true);
        content()->addWidget(field);
        m_kinds.append(box);
    }
    addCancelButton();
    auto *attach = addButton(Button::Kind::Main, tr("Attach"));
    attach->setObjectName(QStringLiteral("attachPapers"));
    connect(attach, &Button::clicked, this, &PaperKindDialog::finish);
}

void PaperKindDialog::finish()
{
    for (int i = 0; i < m_offers.size(); ++i)
        emit chosen(m_kinds.at(i)->currentData().toString(), m_offers.at(i));
    accept();
}

} // namespace lajur::ui
