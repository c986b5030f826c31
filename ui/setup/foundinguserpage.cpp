// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/foundinguserpage.h"

#include "ui/setup/formbinding.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int FormWidth = 480;

} // namespace

FoundingUserPage::FoundingUserPage(QWidget *parent)
    : QWidget(parent)
    , m_binding(new FormBinding(m_form, this))
    , m_title(new Label(TextRole::Heading, this))
    , m_sentence(new Label(TextRole::Body, this))
{
    m_sentence->setTone(Label::Tone::Muted);
    m_sentence->setWordWrap(true);
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(FormWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addWidget(m_binding->addLine(QStringLiteral("fullName"), sheet));
    column->addWidget(m_binding->addLine(QStringLiteral("name"), sheet));
    column->addWidget(m_binding->addLine(QStringLiteral("nip"), sheet));
    column->addWidget(m_binding->addRoles(QStringLiteral("roles"), sheet));
    column->addWidget(m_binding->addPassword(QStringLiteral("password"), sheet));
    column->addWidget(m_binding->addPassword(QStringLiteral("repeated"), sheet));
    column->addStretch();
    m_binding->setLabelsAbove();
    for (const QString &name :
         {QStringLiteral("nip"), QStringLiteral("name"), QStringLiteral("password"), QStringLiteral("repeated")})
        m_binding->field(name)->setHintReserved(true);
    m_form.setValue(QStringLiteral("roles"), QStringList{QStringLiteral("administrator")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 32, 32, 24);
    row->addWidget(sheet, 1);
    row->addStretch();
    retranslate();
}

void FoundingUserPage::enter()
{
    m_binding->setFocus(QStringLiteral("fullName"));
}

bool FoundingUserPage::check()
{
    return m_binding->check();
}

services::OfficeSetup::FirstUser FoundingUserPage::user() const
{
    return m_form.toFirstUser().value_or(services::OfficeSetup::FirstUser());
}

void FoundingUserPage::retranslate()
{
    m_title->setText(tr("First user"));
    m_sentence->setText(
        tr("This account is the administrator: it makes the accounts of the others. Tick also the roles you work in."));
    m_binding->retranslate();
}

void FoundingUserPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
