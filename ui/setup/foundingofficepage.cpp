// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/foundingofficepage.h"

#include "ui/setup/formbinding.h"
#include "ui/setup/letterheadpreview.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace lajur::ui {

namespace {

constexpr int FormWidth = 432;

QHBoxLayout *pair(FormField *left, FormField *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

/// Lines as typed, without those left empty.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList typed = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

FoundingOfficePage::FoundingOfficePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_office({workspace.today(), false, {}})
    , m_official({workspace.today(), false, {}})
    , m_officeBinding(new FormBinding(m_office, this))
    , m_officialBinding(new FormBinding(m_official, this))
    , m_title(new Label(TextRole::Heading, this))
    , m_sentence(new Label(TextRole::Body, this))
    , m_previewTitle(new Label(TextRole::BodyStrong, this))
    , m_previewNote(new Label(TextRole::Small, this))
    , m_preview(new LetterheadPreview(this))
{
    m_official.setValue(QStringLiteral("function"), QStringLiteral("kepala_dinas"));
    m_official.setValue(QStringLiteral("capacity"), QStringLiteral("definitif"));
    m_official.setValue(QStringLiteral("signatory"), true);
    m_official.setValue(QStringLiteral("validFrom"), workspace.today());
    m_sentence->setTone(Label::Tone::Muted);
    m_sentence->setWordWrap(true);
    m_previewNote->setTone(Label::Tone::Muted);

    auto *head = new QHBoxLayout;
    head->addWidget(m_previewTitle, 1);
    head->addWidget(m_previewNote);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 36, 32, 32);
    right->setSpacing(12);
    right->addLayout(head);
    right->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeForm());
    row->addLayout(right, 1);
    connect(&m_office, &forms::FormModel::fieldChanged, this, &FoundingOfficePage::followOffice);
    connect(&m_official, &forms::FormModel::fieldChanged, this, [this](const QString &name) {
        // A definitive official's own position is the function itself.
        if (name == u"functionTitle")
            m_official.setValue(QStringLiteral("position"), m_official.value(name));
    });
    retranslate();
}

QWidget *FoundingOfficePage::makeForm()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("officeScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(FormWidth + 32 + 24);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(32, 32, 16, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    addOfficeFields(column, sheet);
    addSignatoryFields(column, sheet);
    column->addStretch();
    m_officeBinding->setLabelsAbove();
    m_officialBinding->setLabelsAbove();
    area->setWidget(sheet);
    return area;
}

void FoundingOfficePage::addOfficeFields(QVBoxLayout *column, QWidget *sheet)
{
    FormBinding &form = *m_officeBinding;
    m_paperHead = new SectionHead({}, sheet);
    m_numberHead = new SectionHead({}, sheet);
    column->addWidget(m_paperHead);
    column->addWidget(form.addLine(QStringLiteral("government"), sheet));
    column->addWidget(form.addLines(QStringLiteral("agencyLines"), 2, sheet));
    column->addWidget(form.addLines(QStringLiteral("addressLines"), 3, sheet));
    column->addWidget(form.addLogo(QStringLiteral("logo"), m_workspace.prompts(), sheet));
    column->addLayout(
        pair(form.addLine(QStringLiteral("city"), sheet), form.addLine(QStringLiteral("province"), sheet)));
    column->addWidget(form.addLine(QStringLiteral("agency"), sheet));
    column->addWidget(form.addLine(QStringLiteral("unit"), sheet));
    column->addWidget(m_numberHead);
    column->addLayout(
        pair(form.addLine(QStringLiteral("classification"), sheet), form.addLine(QStringLiteral("opdCode"), sheet)));
    column->addWidget(form.addLine(QStringLiteral("emailDomains"), sheet));
}

void FoundingOfficePage::addSignatoryFields(QVBoxLayout *column, QWidget *sheet)
{
    FormBinding &form = *m_officialBinding;
    m_signatoryHead = new SectionHead({}, sheet);
    column->addWidget(m_signatoryHead);
    column->addWidget(form.addLine(QStringLiteral("functionTitle"), sheet));
    column->addWidget(form.addLine(QStringLiteral("name"), sheet));
    column->addLayout(pair(form.addLine(QStringLiteral("nip"), sheet), form.addLine(QStringLiteral("nik"), sheet)));
    column->addLayout(
        pair(form.addLine(QStringLiteral("rank"), sheet), form.addLine(QStringLiteral("validFrom"), sheet)));
    column->addWidget(form.addLine(QStringLiteral("email"), sheet));
    for (const QString &name :
         {QStringLiteral("nip"), QStringLiteral("nik"), QStringLiteral("name"), QStringLiteral("email")})
        form.field(name)->setHintReserved(true);
}

void FoundingOfficePage::enter()
{
    m_officeBinding->setFocus(QStringLiteral("government"));
}

void FoundingOfficePage::followOffice(const QString &name)
{
    if (name == u"emailDomains")
        m_official.setContext({m_workspace.today(), false, m_office.emailDomains()});
    showHead();
}

void FoundingOfficePage::showHead()
{
    letters::Letterhead head;
    head.government = m_office.text(QStringLiteral("government"));
    head.agency = linesOf(m_office.text(QStringLiteral("agencyLines")));
    head.address = linesOf(m_office.text(QStringLiteral("addressLines")));
    head.logo = m_office.value(QStringLiteral("logo")).toByteArray();
    if (head.government.isEmpty() && head.agency.isEmpty()) {
        head.government = tr("NAME OF THE GOVERNMENT");
        head.agency = QStringList{tr("NAME OF THE OFFICE")};
    }
    m_preview->setHead(head, {});
}

bool FoundingOfficePage::check()
{
    // Both are judged, so that every fault is marked; the first one gets the focus.
    const bool officialRight = m_officialBinding->check();
    const bool officeRight = m_officeBinding->check();
    return officeRight && officialRight;
}

services::OfficeProfile FoundingOfficePage::profile() const
{
    return m_office.toProfile().value_or(services::OfficeProfile());
}

services::OfficialEntry FoundingOfficePage::signatory() const
{
    return m_official.toEntry().value_or(services::OfficialEntry());
}

void FoundingOfficePage::retranslate()
{
    m_title->setText(tr("Office and signatory"));
    m_sentence->setText(tr("This is printed on every letter. It can be changed later in the settings."));
    m_paperHead->setTitle(tr("Letterhead"));
    m_numberHead->setTitle(tr("Numbers and e-mail"));
    m_signatoryHead->setTitle(tr("Signatory of the letters"));
    m_previewTitle->setText(tr("Preview of the letterhead"));
    m_previewNote->setText(tr("A4 · follows your typing"));
    m_officeBinding->retranslate();
    m_officialBinding->retranslate();
    showHead();
}

void FoundingOfficePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
