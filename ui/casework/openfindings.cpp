// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/openfindings.h"

#include "models/itemmodels/casemissing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::CaseMissing;

OpenFindings::OpenFindings(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::BodyStrong, this))
    , m_none(new Label(TextRole::Small, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("openFindings"));
    m_none->setObjectName(QStringLiteral("noOpenFindings"));
    m_none->setTone(Label::Tone::Ok);
    m_none->setWordWrap(true);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_none);
}

void OpenFindings::setCase(const itemmodels::CaseOverview &overview)
{
    const workflow::Action *next = overview.action(overview.mainAction);
    setVisible(overview.record.open && next && !overview.currentLetter());
    m_title->setText(tr("Before the letter of recommendation"));
    m_none->setText(tr("No open finding keeps it closed."));
    clear();
    const QList<CaseMissing> findings = next ? CaseMissing::of(*next, overview.form) : QList<CaseMissing>();
    m_none->setVisible(findings.isEmpty());
    if (findings.isEmpty())
        return;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_column->addWidget(m_list);
    for (int i = 0; i < findings.size(); ++i)
        add(findings.at(i), i);
}

void OpenFindings::clear()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
        m_list = nullptr;
    }
}

void OpenFindings::add(const CaseMissing &finding, int number)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *mark = new Label(TextRole::Small, m_list);
    mark->setIcon(QStringLiteral("tri"), 14, Theme::current().warn);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    if (!finding.place.isEmpty()) {
        auto *link = new Button(finding.text, Button::Kind::Link, m_list);
        link->setObjectName(QStringLiteral("finding%1").arg(number));
        link->setFont(ui::font(TextRole::Small));
        connect(link, &Button::clicked, this, [this, place = finding.place] { emit placeRequested(place); });
        words->addWidget(link, 0, Qt::AlignLeft);
    }
    auto *sentence = new Label(TextRole::Small, finding.sentence, m_list);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    if (!finding.source.isEmpty()) {
        auto *source = new Label(TextRole::Caption, finding.source, m_list);
        source->setTone(Label::Tone::Muted);
        source->setWordWrap(true);
        words->addWidget(source);
    }
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(row);
}

} // namespace lajur::ui
