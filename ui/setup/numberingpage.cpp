// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/numberingpage.h"

#include "models/services/officesetup.h"
#include "ui/setup/formbinding.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace lajur::ui {

using services::OfficeSetup;

namespace {

constexpr int SheetWidth = 640;

QString fieldOf(const QString &series)
{
    if (series == u"perkara")
        return QStringLiteral("casePattern");
    return series == u"agenda" ? QStringLiteral("agendaPattern") : QStringLiteral("letterPattern");
}

} // namespace

NumberingPage::NumberingPage(Workspace &workspace, QWidget *parent)
    : ProfilePage(workspace, QStringLiteral("settings/numbering"), parent)
    , m_codes(new SectionHead({}, sheet()))
    , m_series(new SectionHead({}, sheet()))
    , m_external(new Label(TextRole::Small, sheet()))
    , m_fields(new Label(TextRole::Small, sheet()))
{
    sheet()->setMaximumWidth(SheetWidth);
    for (Label *label : {m_external, m_fields}) {
        label->setTone(Label::Tone::Muted);
        label->setWordWrap(true);
    }
    content()->addWidget(m_codes);
    content()->addWidget(binding().addLine(QStringLiteral("classification"), sheet()));
    content()->addWidget(binding().addLine(QStringLiteral("opdCode"), sheet()));
    content()->addWidget(m_series);
    for (const char *field : {"casePattern", "agendaPattern", "letterPattern"})
        content()->addWidget(binding().addLine(QLatin1String(field), sheet()));
    auto *external = new QHBoxLayout;
    external->addWidget(binding().addFlag(QStringLiteral("externalNumbers"), sheet()));
    content()->addLayout(external);
    binding().setLabelsAbove();
    content()->addWidget(m_external);
    content()->addWidget(m_fields);
    content()->addStretch();
    connect(&form(), &forms::FormModel::fieldChanged, this, &NumberingPage::showExternal);
    retranslate();
}

QString NumberingPage::title() const
{
    return tr("Numbering");
}

void NumberingPage::profileShown()
{
    workspace().run(
        this, [](services::OpenOffice &office) { return office.setup().series(); },
        [this](const domain::Result<QList<OfficeSetup::SeriesOutlook>> &series) {
            if (series)
                takeSeries(*series);
        });
}

void NumberingPage::takeSeries(const QList<OfficeSetup::SeriesOutlook> &series)
{
    for (const OfficeSetup::SeriesOutlook &outlook : series)
        form().setNextNumber(fieldOf(outlook.series.name), outlook.nextValue);
}

void NumberingPage::showExternal()
{
    m_external->setVisible(form().value(QStringLiteral("externalNumbers")).toBool());
}

void NumberingPage::retranslate()
{
    ProfilePage::retranslate();
    setSentence(tr("Counting begins anew each year. A number once taken is never used again, also when it is void."));
    m_codes->setTitle(tr("Codes"));
    m_series->setTitle(tr("Patterns"));
    m_fields->setText(tr("Fields: {urut} or {urut:3} running number, {klas} classification, {opd} code of the office, "
                         "{bulan} 07, {bulan_romawi} VII, {tahun} year."));
    m_external->setText(tr("Given by Tata Usaha; typed in when the letter is issued or signed."));
    showExternal();
}

} // namespace lajur::ui
