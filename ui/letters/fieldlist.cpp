// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/fieldlist.h"

#include "models/domain/caseform.h"
#include "models/domain/nik.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QGridLayout>

namespace lajur::ui {

using letters::LetterPerson;
using services::LetterSheet;
using services::MissingValue;

namespace {

constexpr int titleWidth = 84;
constexpr int markSize = 14;
constexpr int rowGap = 4;

/// As lists show it; the letter itself shows all of it.
QString maskedNik(const QString &digits)
{
    const auto nik = domain::Nik::parse(digits);
    return nik ? nik->masked() : digits;
}

} // namespace

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnMinimumWidth(0, titleWidth);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_row = 0;
}

void FieldList::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    m_grid->addWidget(line, m_row++, 0, 1, 3);
}

void FieldList::add(const QString &title, const QString &value)
{
    if (value.isEmpty())
        return; // among the missing ones
    auto *name = new Label(TextRole::Small, title);
    name->setTone(Label::Tone::Muted);
    auto *text = new Label(TextRole::Small, value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *mark = new Label(TextRole::Small);
    mark->setIcon(QStringLiteral("check"), markSize, Theme::current().ok);
    mark->setAccessibleName(tr("filled in"));
    m_grid->addWidget(name, m_row, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_row, 1);
    m_grid->addWidget(mark, m_row++, 2, Qt::AlignVCenter);
    addLine();
}

void FieldList::addMissing(const MissingValue &missing)
{
    auto *mark = new Label(TextRole::Small);
    mark->setIcon(QStringLiteral("tri"), markSize, Theme::current().warn);
    mark->setAccessibleName(tr("missing"));
    if (missing.formField.isEmpty()) {
        auto *text = new Label(TextRole::Small, missing.title);
        text->setTone(Label::Tone::Warn);
        text->setWordWrap(true);
        m_grid->addWidget(text, m_row, 0, 1, 2);
    } else {
        auto *link = new Button(tr("Fill in: %1").arg(missing.title), Button::Kind::Link);
        link->setObjectName(QStringLiteral("missing_") + missing.formField);
        connect(link, &QPushButton::clicked, this, [this, field = missing.formField] { emit formFieldWanted(field); });
        m_grid->addWidget(link, m_row, 0, 1, 2, Qt::AlignLeft);
    }
    m_grid->addWidget(mark, m_row++, 2, Qt::AlignVCenter);
    addLine();
}

void FieldList::show(const LetterSheet &sheet)
{
    clear();
    for (const MissingValue &missing : sheet.missing)
        addMissing(missing);
    const LetterPerson &person = sheet.fields.applicant;
    add(domain::fieldTitle(QStringLiteral("name")), person.name);
    add(domain::fieldTitle(QStringLiteral("nip")), person.nip);
    add(domain::fieldTitle(QStringLiteral("nik")), maskedNik(person.nik));
    add(domain::fieldTitle(QStringLiteral("rank")), person.rank);
    add(domain::fieldTitle(QStringLiteral("position")), person.position);
    add(domain::fieldTitle(QStringLiteral("unit")), person.unit);
    add(domain::fieldTitle(QStringLiteral("email")), person.email);
    add(domain::fieldTitle(QStringLiteral("system")), sheet.fields.system);
    add(domain::fieldTitle(QStringLiteral("purpose")), sheet.fields.purpose);
}

} // namespace lajur::ui
