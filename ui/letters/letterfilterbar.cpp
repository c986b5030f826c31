// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterfilterbar.h"

#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace lajur::ui {

using domain::LetterFilter;

namespace {

constexpr int typingPause = 200; // ms

} // namespace

LetterFilterBar::LetterFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Title))
    , m_kind(new QComboBox)
    , m_year(new QComboBox)
    , m_search(new SearchField)
    , m_typing(new QTimer(this))
{
    m_kind->setObjectName(QStringLiteral("letterKind"));
    m_year->setObjectName(QStringLiteral("letterYear"));
    m_search->setObjectName(QStringLiteral("letterSearch"));
    m_search->setKeyHint(QKeySequence::Find);
    for (const auto kind :
         {LetterFilter::Kind::All, LetterFilter::Kind::Waiting, LetterFilter::Kind::Signed, LetterFilter::Kind::Void})
        m_kind->addItem(QString(), int(kind));
    m_year->addItem(QString(), 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_year);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 12, 8);
    rows->setSpacing(6);
    rows->addLayout(head);
    rows->addWidget(m_search);
    rows->addWidget(m_kind);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &LetterFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterFilterBar::changed);
    connect(m_year, &QComboBox::currentIndexChanged, this, &LetterFilterBar::changed);
    retranslate();
}

LetterFilter LetterFilterBar::filter() const
{
    LetterFilter filter;
    filter.kind = static_cast<LetterFilter::Kind>(m_kind->currentData().toInt());
    filter.year = m_year->currentData().toInt();
    filter.text = m_search->text();
    return filter;
}

void LetterFilterBar::setYears(const QList<int> &years)
{
    QList<int> shown;
    for (int i = 1; i < m_year->count(); ++i)
        shown.append(m_year->itemData(i).toInt());
    if (shown == years)
        return;
    const QSignalBlocker silence(m_year);
    const int chosen = m_year->currentData().toInt();
    while (m_year->count() > 1)
        m_year->removeItem(1);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(qMax(0, m_year->findData(chosen)));
}

void LetterFilterBar::reset()
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker year(m_year);
    m_kind->setCurrentIndex(0);
    m_year->setCurrentIndex(0);
    m_search->clear();
    m_typing->stop();
}

void LetterFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LetterFilterBar::retranslate()
{
    m_title->setText(tr("Letters"));
    m_kind->setItemText(0, tr("All letters and drafts"));
    m_kind->setItemText(1, tr("Waiting: drafts, signature, number"));
    m_kind->setItemText(2, tr("Signed"));
    m_kind->setItemText(3, tr("Void and replaced"));
    m_year->setItemText(0, tr("All years"));
    m_kind->setAccessibleName(tr("State of the letters"));
    m_year->setAccessibleName(tr("Year of the letters"));
    m_search->setPlaceholderText(tr("Number, name, OPD"));
    m_search->setAccessibleName(tr("Search letters by number, name or OPD"));
}

} // namespace lajur::ui
