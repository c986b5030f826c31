// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/caseheader.h"

#include "models/itemmodels/casewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::CaseMissing;
using itemmodels::CaseOverview;
using itemmodels::StageAge;
using workflow::Action;

namespace {

constexpr int shownLinks = 3;
constexpr int msecsPerMinute = 60'000;

QString verbOf(const Action &action)
{
    return (action.shortTitle.isEmpty() ? action.title : action.shortTitle).shown();
}

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("caseHeader"));
    build();
}

void CaseHeader::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 6);
    row->setSpacing(16);
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight(), 0, Qt::AlignTop);
    connect(m_back, &Button::clicked, this, &CaseHeader::listRequested);
    connect(m_main, &Button::clicked, this, &CaseHeader::pressMain);
    connect(m_other, &Button::clicked, this, [this] { emit actionRequested(m_backAction); });
}

QWidget *CaseHeader::buildLeft()
{
    auto *left = new QWidget(this);
    m_back = new Button(Button::Kind::Link, left);
    m_back->setObjectName(QStringLiteral("backToCases"));
    m_crumb = new Label(TextRole::Small, left);
    m_crumb->setTone(Label::Tone::Muted);
    m_crumb->setElided(true);
    m_name = new Label(TextRole::Heading, left);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_name->setElided(true);
    m_stage = new Chip(left);
    m_stage->setObjectName(QStringLiteral("stageChip"));
    m_round = new Chip(left);
    m_round->setObjectName(QStringLiteral("roundChip"));
    m_about = new Label(TextRole::Small, left);
    m_about->setTone(Label::Tone::Muted);
    m_about->setElided(true);

    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(6);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_crumb, 1);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_name);
    title->addWidget(m_stage);
    title->addWidget(m_round);
    title->addStretch(1);
    auto *clocks = new QHBoxLayout;
    clocks->setSpacing(6);
    for (Clock *clock : {&m_office, &m_applicant, &m_bsre}) {
        clock->mark = new Label(TextRole::Small, left);
        clock->text = new Label(TextRole::Small, left);
        clock->text->setTextFormat(Qt::RichText);
        clocks->addWidget(clock->mark);
        clocks->addWidget(clock->text);
        clocks->addSpacing(10);
    }
    m_office.text->setObjectName(QStringLiteral("officeClock"));
    m_applicant.text->setObjectName(QStringLiteral("applicantClock"));
    m_bsre.text->setObjectName(QStringLiteral("bsreClock"));
    clocks->addStretch(1);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(crumbs);
    column->addLayout(title);
    column->addWidget(m_about);
    column->addLayout(clocks);
    return left;
}

QWidget *CaseHeader::buildRight()
{
    auto *right = new QWidget(this);
    m_other = new Button(Button::Kind::Plain, right);
    m_other->setObjectName(QStringLiteral("backAction"));
    m_other->setKeyHint(QKeySequence(Qt::Key_F9));
    m_other->setIcon(icon(QStringLiteral("ret")));
    m_more = new Button(Button::Kind::Plain, right);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(QStringLiteral("moreActionsMenu"));
    m_menu->setToolTipsVisible(true);
    connect(m_more, &Button::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_main = new Button(Button::Kind::Main, right);
    m_main->setObjectName(QStringLiteral("mainAction"));
    m_main->setHeight(Button::Height::Large);
    m_main->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_more);
    buttons->addWidget(m_main);
    m_missingRow = new QWidget(right);
    m_missingRow->setObjectName(QStringLiteral("missingRow"));
    m_missingLinks = new QHBoxLayout(m_missingRow);
    m_missingLinks->setContentsMargins(0, 0, 0, 0);
    m_missingLinks->setSpacing(6);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_missingRow, 0, Qt::AlignRight);
    return right;
}

void CaseHeader::setNewCase()
{
    m_crumb->setText(QStringLiteral("› ") + tr("new"));
    m_name->setText(tr("New request"));
    m_about->setText(tr("Fill in what the letter of request says; the case number is given when the case is opened."));
    m_stage->hide();
    m_round->hide();
    for (const Clock &clock : {m_office, m_applicant, m_bsre}) {
        clock.mark->hide();
        clock.text->hide();
    }
    m_other->hide();
    m_more->hide();
    m_missing.clear();
    m_missingRow->hide();
    m_mainAction.clear();
    m_open = true;
    m_main->setKind(Button::Kind::Main);
    m_main->setText(tr("Open the case"));
    m_main->show();
    retranslate();
}

void CaseHeader::setName(const QString &name)
{
    m_name->setText(name.isEmpty() ? tr("New request") : name);
}

void CaseHeader::setOverview(const CaseOverview &overview, const QDateTime &now)
{
    const domain::Case &record = overview.record;
    QStringList crumb{record.number, tr("received %1").arg(itemmodels::momentText(record.openedAt))};
    if (!record.agendaNumber.isEmpty())
        crumb.append(tr("agenda %1").arg(record.agendaNumber));
    m_crumb->setText(QStringLiteral("› ") + crumb.join(QStringLiteral(" · ")));
    m_name->setText(record.name);
    const workflow::Stage &where = overview.stage;
    QStringList stage{(where.shortTitle.isEmpty() ? where.title : where.shortTitle).shown()};
    if (!overview.laneTitle.isEmpty() && !overview.stage.final)
        stage.append(overview.laneTitle.shown());
    m_stage->setContent(overview.stage.final ? Chip::Tone::Ok : Chip::Tone::Grey, {},
                        stage.join(QStringLiteral(" · ")));
    m_stage->setToolTip(where.title.shown());
    m_stage->show();
    m_round->setVisible(record.round > 1);
    m_round->setContent(Chip::Tone::Info, QStringLiteral("repeat"), tr("Round %1").arg(record.round));
    QStringList about{record.opd, tr("new certificate")};
    if (!overview.incomingLetter.number.isEmpty())
        about.append(tr("letter %1").arg(overview.incomingLetter.number));
    m_about->setText(about.join(QStringLiteral(" · ")));
    showClocks(overview, now);
    showActions(overview);
    retranslate();
}

void CaseHeader::showClocks(const CaseOverview &overview, const QDateTime &now)
{
    const auto &calendar = workflow::WorkingCalendar::shipped();
    const StageAge age = StageAge::of(overview.stage, overview.record.stageSince, now, calendar);
    const workflow::ClockTimes &sums = overview.times.clocks;
    const workflow::ClockKind running = overview.stage.final ? workflow::ClockKind::None : overview.stage.clock;
    showClock(m_office, QStringLiteral("clock"), tr("Office"), sums.office, running == workflow::ClockKind::Office,
              age);
    showClock(m_applicant, QStringLiteral("pause"), tr("Applicant"), sums.applicant,
              running == workflow::ClockKind::Applicant, age);
    showClock(m_bsre, QStringLiteral("glass"), QStringLiteral("BSrE"), sums.bsre, running == workflow::ClockKind::Bsre,
              age);
}

void CaseHeader::showClock(const Clock &clock, const QString &iconName, const QString &name, qint64 msecs, bool running,
                           const StageAge &age)
{
    const bool late = running && age.state == StageAge::State::Late;
    const bool near = running && age.state == StageAge::State::Near;
    const Theme &theme = Theme::current();
    const QColor colour = late ? theme.late : near ? theme.warn : theme.muted;
    const QString shape = late ? QStringLiteral("oct") : near ? QStringLiteral("tri") : iconName;
    clock.mark->setIcon(shape, 16, colour);
    clock.text->setTone(late ? Label::Tone::Late : near ? Label::Tone::Warn : Label::Tone::Muted);
    QString words;
    if (running && !age.text.isEmpty())
        words = tr("%1 in all · now %2")
                    .arg(itemmodels::durationText(int(msecs / msecsPerMinute)), age.text.toHtmlEscaped());
    else if (msecs > 0)
        words = tr("%1, stopped").arg(itemmodels::durationText(int(msecs / msecsPerMinute)));
    else
        words = tr("not begun");
    clock.text->setText(QStringLiteral("<b>%1</b> %2").arg(name.toHtmlEscaped(), words));
    clock.mark->show();
    clock.text->show();
}

void CaseHeader::showActions(const CaseOverview &overview)
{
    m_mainAction = overview.mainAction;
    m_backAction = overview.backAction;
    const Action *next = overview.action(m_mainAction);
    m_open = next && next->open;
    m_main->setVisible(next);
    if (next) {
        m_main->setKind(next->open ? Button::Kind::Main : Button::Kind::Closed);
        m_main->setText(verbOf(*next));
        m_missing = CaseMissing::of(*next, overview.form);
        QStringList reasons{next->title.shown()};
        for (const domain::Reason &reason : next->closedBecause)
            reasons.append(reason.text);
        m_main->setToolTip(reasons.join(u'\n'));
        m_main->setAccessibleDescription(reasons.join(u' '));
    } else {
        m_missing.clear();
    }
    const Action *back = overview.action(m_backAction);
    m_other->setVisible(back);
    if (back) {
        m_other->setText(verbOf(*back) + (back->inputs.isEmpty() ? QString() : QStringLiteral("…")));
        m_other->setToolTip(back->title.shown());
    }
    fillMenu(overview);
    m_more->setVisible(!m_menu->isEmpty());
    showMissing();
}

void CaseHeader::fillMenu(const CaseOverview &overview)
{
    m_menu->clear();
    for (const Action &action : overview.actions) {
        if (action.transition == m_mainAction || action.transition == m_backAction)
            continue;
        QAction *entry = m_menu->addAction(verbOf(action) + QStringLiteral("…"));
        entry->setObjectName(action.transition);
        QStringList words{action.title.shown()};
        for (const domain::Reason &reason : action.closedBecause)
            words.append(reason.text);
        entry->setToolTip(words.join(u'\n'));
        if (!action.open)
            entry->setIcon(icon(QStringLiteral("lock")));
        connect(entry, &QAction::triggered, this, [this, id = action.transition] { emit actionRequested(id); });
    }
    m_menu->addSeparator();
    if (!overview.undo.step.isEmpty()) {
        QAction *undo = m_menu->addAction(icon(QStringLiteral("undo")), tr("Take back the last step…"));
        undo->setObjectName(QStringLiteral("undoStep"));
        undo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        undo->setShortcutContext(Qt::WidgetShortcut); // the page has the key; this one only shows it
        undo->setToolTip(overview.undo.possible ? overview.undo.step.shown() : overview.undo.closedBecause.join(u'\n'));
        connect(undo, &QAction::triggered, this, &CaseHeader::undoRequested);
    }
    if (overview.currentLetter()) {
        QAction *print = m_menu->addAction(icon(QStringLiteral("printer")), tr("Letter: look at it, print it again…"));
        print->setObjectName(QStringLiteral("reprintLetter"));
        connect(print, &QAction::triggered, this, &CaseHeader::reprintRequested);
    }
}

void CaseHeader::showMissing()
{
    while (QLayoutItem *item = m_missingLinks->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_missingRow->setVisible(!m_missing.isEmpty());
    if (m_missing.isEmpty())
        return;
    auto *mark = new Label(TextRole::Small, m_missingRow);
    mark->setIcon(QStringLiteral("tri"), 14, Theme::current().warn);
    auto *word = new Label(TextRole::Small, tr("still missing:"), m_missingRow);
    word->setTone(Label::Tone::Warn);
    m_missingLinks->addWidget(mark);
    m_missingLinks->addWidget(word);
    for (int i = 0; i < qMin(shownLinks, int(m_missing.size())); ++i) {
        const CaseMissing &thing = m_missing.at(i);
        if (thing.place.isEmpty()) {
            auto *sentence = new Label(TextRole::Small, thing.text, m_missingRow);
            sentence->setWordWrap(true);
            sentence->setMaximumWidth(420);
            m_missingLinks->addWidget(sentence, 1);
            continue;
        }
        auto *link = new Button(thing.text, Button::Kind::Link, m_missingRow);
        link->setObjectName(QStringLiteral("missing%1").arg(i));
        link->setFont(ui::font(TextRole::Small));
        link->setToolTip(thing.sentence);
        connect(link, &Button::clicked, this, [this, place = thing.place] { emit placeRequested(place); });
        m_missingLinks->addWidget(link);
    }
    if (m_missing.size() > shownLinks) {
        auto *rest = new Label(TextRole::Small, tr("and %1 more").arg(m_missing.size() - shownLinks), m_missingRow);
        rest->setTone(Label::Tone::Muted);
        m_missingLinks->addWidget(rest);
    }
}

void CaseHeader::pressMain()
{
    if (m_open) {
        emit actionRequested(m_mainAction);
        return;
    }
    if (m_missing.size() == 1 && m_missing.constFirst().place.startsWith(u"document:")) {
        emit actionRequested(m_mainAction); // its dialog takes the one paper in
        return;
    }
    QStringList sentences;
    for (const CaseMissing &thing : std::as_const(m_missing)) {
        if (!thing.place.isEmpty()) {
            emit placeRequested(thing.place);
            return;
        }
        sentences.append(thing.sentence);
    }
    emit explanationRequested(sentences);
}

void CaseHeader::retranslate()
{
    m_back->setText(tr("Cases"));
    m_back->setToolTip(tr("Back to the list of cases (Alt+Left)"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("All other actions of this stage (Alt+Down)"));
}

void CaseHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().surface);
}

} // namespace lajur::ui
