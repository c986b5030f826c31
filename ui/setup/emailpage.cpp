// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/emailpage.h"

#include "ui/setup/formbinding.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int SheetWidth = 640;
constexpr int Rows = 6;

} // namespace

EmailPage::EmailPage(Workspace &workspace, QWidget *parent)
    : ProfilePage(workspace, QStringLiteral("settings/email"), parent)
    , m_explanation(new Label(TextRole::Small, sheet()))
{
    sheet()->setMaximumWidth(SheetWidth);
    m_explanation->setTone(Label::Tone::Muted);
    m_explanation->setWordWrap(true);
    content()->addWidget(binding().addLines(QStringLiteral("emailDomains"), Rows, sheet()));
    content()->addWidget(m_explanation);
    binding().setLabelsAbove();
    content()->addStretch();
    retranslate();
}

QString EmailPage::title() const
{
    return tr("E-mail");
}

void EmailPage::retranslate()
{
    ProfilePage::retranslate();
    setSentence(tr("The SOP asks for an active official e-mail address of the applicant."));
    m_explanation->setText(tr("One domain a line, for example batam.go.id. *.batam.go.id allows all domains below it. "
                              "Other addresses are refused in requests and for officials."));
}

} // namespace lajur::ui
