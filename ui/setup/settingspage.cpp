// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingspage.h"

#include "models/itemmodels/casewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace lajur::ui {

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new Label(TextRole::Title, this))
    , m_sentence(new Label(TextRole::Small, this))
    , m_notice(new Label(TextRole::Small, this))
    , m_strip(new MessageStrip(this))
    , m_sheet(new QWidget)
    , m_content(new QVBoxLayout(m_sheet))
    , m_foot(new QHBoxLayout)
    , m_save(new Button(Button::Kind::Main, this))
{
    m_sentence->setTone(Label::Tone::Muted);
    m_notice->setTone(Label::Tone::Info);
    m_notice->setObjectName(QStringLiteral("readOnlyNotice"));
    m_notice->hide();
    for (Label *label : {m_sentence, m_notice})
        label->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setKeyHint(QKeySequence::Save);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    m_content->setContentsMargins(0, 0, 8, 0);
    m_content->setSpacing(8);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    area->setWidget(m_sheet);
    m_foot->setSpacing(8);
    m_foot->addStretch();
    m_foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_title, m_sentence, m_notice, m_strip})
        column->addWidget(widget);
    column->addWidget(area, 1);
    column->addLayout(m_foot);
}

bool SettingsPage::mayChange() const
{
    return m_workspace.hasRole(QStringLiteral("administrator"));
}

void SettingsPage::showNotice()
{
    m_notice->setVisible(!mayChange());
    m_save->setVisible(mayChange());
}

void SettingsPage::setSentence(const QString &text)
{
    m_sentence->setText(text);
}

void SettingsPage::tellSaved()
{
    m_strip->clear();
    m_workspace.say(tr("Saved %1").arg(itemmodels::clockText(m_workspace.now())));
}

void SettingsPage::retranslate()
{
    m_title->setText(title());
    m_notice->setText(tr("Only an administrator changes this. You can read it here."));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save this page (Ctrl+S)"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
