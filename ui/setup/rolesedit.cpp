// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/rolesedit.h"

#include "models/domain/user.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace lajur::ui {

namespace {

constexpr int RowHeight = 24;

} // namespace

QString roleTitle(const QString &role)
{
    if (role == u"loket")
        return RolesEdit::tr("Intake desk");
    if (role == u"kepala_dinas")
        return RolesEdit::tr("Kepala Dinas");
    if (role == u"kabid")
        return RolesEdit::tr("Kabid");
    if (role == u"kasi")
        return RolesEdit::tr("Kasi");
    if (role == u"verifikator")
        return RolesEdit::tr("Verifikator");
    if (role == u"administrator")
        return RolesEdit::tr("Administrator");
    return role;
}

RolesEdit::RolesEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const QStringList roles = domain::allRoles();
    for (const QString &role : roles) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("role-") + role);
        box->setMinimumHeight(RowHeight);
        connect(box, &QCheckBox::toggled, this, &RolesEdit::rolesChanged);
        grid->addWidget(box, int(m_boxes.size()) / 2, int(m_boxes.size()) % 2);
        m_boxes.append(box);
    }
    setMinimumHeight(grid->minimumSize().height()); // else a form short of room would cut the last row
    setFocusProxy(m_boxes.constFirst());
    retranslate();
}

QStringList RolesEdit::roles() const
{
    QStringList ticked;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            ticked << domain::allRoles().at(i);
    }
    return ticked;
}

void RolesEdit::setRoles(const QStringList &roles)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker silent(m_boxes.at(i));
        m_boxes.at(i)->setChecked(roles.contains(domain::allRoles().at(i)));
    }
}

void RolesEdit::retranslate()
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setText(roleTitle(domain::allRoles().at(i)));
}

void RolesEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
