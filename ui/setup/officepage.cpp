// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/officepage.h"

#include "ui/setup/formbinding.h"
#include "ui/setup/letterheadpreview.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/workspace.h"

#include <QHBoxLayout>

namespace lajur::ui {

namespace {

constexpr int FormWidth = 520;

} // namespace

OfficePage::OfficePage(Workspace &workspace, QWidget *parent)
    : ProfilePage(workspace, QStringLiteral("settings/office"), parent)
    , m_head(new SectionHead({}, sheet()))
    , m_place(new SectionHead({}, sheet()))
    , m_preview(new LetterheadPreview(sheet()))
{
    auto *left = new QWidget(sheet());
    left->setMaximumWidth(FormWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(binding().addLine(QStringLiteral("government"), left));
    column->addWidget(binding().addLines(QStringLiteral("agencyLines"), 3, left));
    column->addWidget(binding().addLines(QStringLiteral("addressLines"), 3, left));
    column->addWidget(binding().addLogo(QStringLiteral("logo"), workspace.prompts(), left));
    column->addWidget(binding().addChoice(QStringLiteral("paper"),
                                          {{QStringLiteral("A4"), QStringLiteral("A4 (210 × 297 mm)")},
                                           {QStringLiteral("F4"), QStringLiteral("F4 (215 × 330 mm)")}},
                                          left));
    column->addWidget(m_place);
    for (const char *name : {"city", "province", "agency", "unit"})
        column->addWidget(binding().addLine(QLatin1String(name), left));
    binding().setLabelsAbove();
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(left, 3);
    row->addWidget(m_preview, 2);
    content()->addLayout(row, 1);
    connect(&form(), &forms::FormModel::fieldChanged, this, &OfficePage::profileShown);
    retranslate();
}

QString OfficePage::title() const
{
    return tr("Office and letterhead");
}

void OfficePage::profileShown()
{
    const auto lines = [this](const QString &name) { return form().text(name).split(u'\n', Qt::SkipEmptyParts); };
    letters::Letterhead head;
    head.government = form().text(QStringLiteral("government"));
    head.agency = lines(QStringLiteral("agencyLines"));
    head.address = lines(QStringLiteral("addressLines"));
    head.logo = form().value(QStringLiteral("logo")).toByteArray();
    letters::PageSetup page;
    page.size = form().text(QStringLiteral("paper")) == u"F4" ? letters::PaperSize::F4 : letters::PaperSize::A4;
    m_preview->setHead(head, page);
}

void OfficePage::retranslate()
{
    ProfilePage::retranslate();
    setSentence(tr("What stands on the head of every letter, and what the letters say about the signatory's agency."));
    m_head->setTitle(tr("Letterhead"));
    m_place->setTitle(tr("Place and agency"));
}

} // namespace lajur::ui
