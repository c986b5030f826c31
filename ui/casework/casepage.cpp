// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casepage.h"

#include "models/domain/document.h"
#include "models/itemmodels/casewords.h"
#include "models/services/casereceipt.h"
#include "ui/casework/actionflow.h"
#include "ui/casework/casechecktab.h"
#include "ui/casework/casedatatab.h"
#include "ui/casework/casedesk.h"
#include "ui/casework/caseheader.h"
#include "ui/casework/casehistorytab.h"
#include "ui/casework/caselettertab.h"
#include "ui/casework/documentpane.h"
#include "ui/casework/packagedialog.h"
#include "ui/casework/paperdesk.h"
#include "ui/casework/returnnoticedialog.h"
#include "ui/letters/sheetoutput.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lajur::ui {

using domain::CaseId;

namespace {

constexpr int sideWidth = 300;
constexpr int sideFrom = 1080; ///< Narrower pages show the papers in their tab only.
constexpr int tabHeight = 40;

} // namespace

CasePage::CasePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(new CaseDesk(workspace, this))
    , m_papers(new PaperDesk(workspace, this))
    , m_receipts(new SheetOutput(workspace, this))
    , m_header(new CaseHeader(this))
    , m_tabs(new QTabBar(this))
    , m_strip(new MessageStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_data(new CaseDataTab(*m_desk, m_stack))
    , m_documentsTab(new DocumentPane(m_documents, *m_papers, 2, m_stack))
    , m_check(new CaseCheckTab(workspace, *m_desk, m_stack))
    , m_letter(new CaseLetterTab(m_stack))
    , m_history(new CaseHistoryTab(m_stack))
    , m_side(new DocumentPane(m_documents, *m_papers, 1, this))
{
    setObjectName(QStringLiteral("casePage"));
    build();
    connectDesk();
    connectPapers();
    connectHeader();
    addKeys();
    retranslate();
}

CasePage::~CasePage()
{
    leave();
    // The tabs look at the desk and at the papers until they are gone.
    delete m_stack;
    delete m_side;
}

void CasePage::build()
{
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(tabHeight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_strip->setObjectName(QStringLiteral("caseStrip"));
    m_side->setObjectName(QStringLiteral("sidePapers"));
    m_documentsTab->setObjectName(QStringLiteral("papersTab"));
    for (QWidget *tab :
         {static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_documentsTab), static_cast<QWidget *>(m_check),
          static_cast<QWidget *>(m_letter), static_cast<QWidget *>(m_history)}) {
        m_tabs->addTab({});
        m_stack->addWidget(tab);
    }
    m_side->setFixedWidth(sideWidth);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(8, 0, 16, 0);
    tabRow->addWidget(m_tabs, 1);
    auto *stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(16, 0, 16, 0);
    stripRow->addWidget(m_strip);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 8, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(stripRow);
    middle->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(middle, 1);
    body->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabRow);
    column->addLayout(body, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &CasePage::setTab);
    connect(m_strip, &MessageStrip::actionTriggered, this, &CasePage::answerStrip);
}

void CasePage::connectDesk()
{
    connect(m_desk, &CaseDesk::opened, this, &CasePage::showOpened);
    connect(m_desk, &CaseDesk::overviewChanged, this, &CasePage::showOverview);
    connect(m_desk, &CaseDesk::readFailed, this,
            [this](const domain::Error &error) { m_strip->show(MessageStrip::Tone::Error, error.text); });
    connect(m_desk, &CaseDesk::draftFound, this, [this](const QDateTime &at) {
        m_stripUse = StripUse::Draft;
        m_strip->show(MessageStrip::Tone::Info,
                      tr("Typed %1 and not saved: it is kept.").arg(itemmodels::momentText(at)),
                      {tr("Continue"), tr("Throw away")});
    });
    connect(m_desk, &CaseDesk::draftResumed, this, [this](const QDateTime &at) {
        m_stripUse = StripUse::None;
        m_strip->show(MessageStrip::Tone::Info,
                      tr("What was typed %1 is back; it is not saved yet.").arg(itemmodels::momentText(at)));
        setTab(Data);
    });
    connect(m_desk, &CaseDesk::journalFailed, this, [this](const domain::Error &error) {
        m_strip->show(MessageStrip::Tone::Error,
                      tr("What you type cannot be kept safe at the moment: %1").arg(error.text));
    });
    connect(m_desk, &CaseDesk::stored, this, [this] {
        m_strip->clear();
        m_stripUse = StripUse::None;
        m_workspace.say(tr("Saved %1").arg(itemmodels::clockText(m_workspace.now())));
    });
    connect(m_desk, &CaseDesk::saveFailed, this, &CasePage::tellSaveFailed);
    connect(m_desk, &CaseDesk::changedByOthers, this, &CasePage::tellConflict);
    connect(&m_desk->form(), &forms::FormModel::fieldChanged, this, [this](const QString &name) {
        if (m_desk->isNew() && name == u"name")
            m_header->setName(m_desk->form().text(name));
    });
    connect(&m_workspace, &Workspace::changed, m_desk, [this] { m_desk->reload(); });
    connect(&m_workspace, &Workspace::profileChanged, m_desk, [this] { m_desk->reload(true); });
}

void CasePage::connectPapers()
{
    connect(m_papers, &PaperDesk::started, this, [this](const QString &words) {
        m_strip->show(MessageStrip::Tone::Info, words);
        m_stripUse = StripUse::None;
    });
    connect(m_papers, &PaperDesk::attached, this, [this](const QString &kind) {
        m_strip->clear();
        m_workspace.say(tr("Attached: %1").arg(domain::documentKindTitle(kind)));
        m_desk->reload(true);
    });
    connect(m_papers, &PaperDesk::saved, this, [this](const QString &path) {
        m_strip->show(MessageStrip::Tone::Warning, tr("Copy saved, unprotected: %1").arg(path));
        m_desk->reload(true);
    });
    connect(m_papers, &PaperDesk::refused, this,
            [this](const QString &sentence) { m_strip->show(MessageStrip::Tone::Error, sentence); });
}

void CasePage::connectHeader()
{
    connect(m_header, &CaseHeader::listRequested, this, &CasePage::goToList);
    connect(m_header, &CaseHeader::actionRequested, this, &CasePage::start);
    connect(m_header, &CaseHeader::placeRequested, this, &CasePage::goTo);
    connect(m_header, &CaseHeader::explanationRequested, this, &CasePage::explain);
    connect(m_header, &CaseHeader::undoRequested, this, &CasePage::takeBack);
    connect(m_header, &CaseHeader::reprintRequested, this, [this] { m_workspace.openLetter(m_desk->id()); });
    connect(m_letter, &CaseLetterTab::actionRequested, this, &CasePage::start);
    connect(m_letter, &CaseLetterTab::letterRequested, this, [this] { m_workspace.openLetter(m_desk->id()); });
    connect(m_documentsTab, &DocumentPane::receiptRequested, this, &CasePage::printReceipt);
    connect(m_letter, &CaseLetterTab::packageRequested, this, &CasePage::openPackage);
    connect(m_check, &CaseCheckTab::mainRequested, this, &CasePage::takeMain);
    connect(m_check, &CaseCheckTab::placeRequested, this, &CasePage::goTo);
    connect(m_data, &CaseDataTab::saveRequested, this, &CasePage::save);
    connect(m_check, &CaseCheckTab::recorded, this, [this] { m_workspace.say(tr("Check recorded")); });
    connect(m_history, &CaseHistoryTab::copied, this, [this] { m_workspace.say(tr("Copied")); });
}

void CasePage::addKey(const QKeySequence &keys, const char *name, void (CasePage::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

void CasePage::addKeys()
{
    addKey(QKeySequence::Save, "saveKey", &CasePage::save);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), "mainKey", &CasePage::takeMain);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), "mainKeyPad", &CasePage::takeMain);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "undoStepKey", &CasePage::takeBack);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Tab), "nextTabKey", &CasePage::nextTab);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), "previousTabKey", &CasePage::previousTab);
    addKey(QKeySequence::Paste, "pastePaperKey", &CasePage::paste);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), "listKey", &CasePage::goToList);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down), "moreKey", &CasePage::showMore);
    addKey(QKeySequence(Qt::Key_F9), "backKey", &CasePage::sendBack);
}

void CasePage::showMore()
{
    if (auto *more = m_header->findChild<Button *>(QStringLiteral("moreActions")); more && more->isVisible())
        more->click();
}

void CasePage::openCase(CaseId id, const QString &place)
{
    const bool resumes = place.startsWith(u"draft:");
    const domain::DraftId draft{resumes ? place.mid(6).toLongLong() : 0};
    m_place = resumes ? QString() : place;
    const bool same = m_desk->id() == id && m_desk->overview();
    m_desk->open(id, draft);
    if (same && resumes)
        m_desk->resumeDraft();
    else if (same && !place.isEmpty())
        goTo(std::exchange(m_place, {}));
}

void CasePage::openNew(domain::DraftId draft)
{
    m_place.clear();
    m_desk->openNew(draft);
    goTo(QStringLiteral("nik"));
}

void CasePage::close()
{
    m_check->leave();
    m_desk->close();
}

void CasePage::leave()
{
    m_check->leave();
    m_desk->leave();
}

void CasePage::enter()
{
    m_desk->reload(true);
    if (!isAncestorOf(QApplication::focusWidget()))
        m_header->mainButton()->setFocus(Qt::OtherFocusReason);
}

void CasePage::showOpened()
{
    m_strip->clear();
    m_stripUse = StripUse::None;
    m_documents.setPapers({});
    m_papers->setCase({}, {});
    if (m_desk->isNew())
        m_header->setNewCase();
    m_data->takeCase();
    m_tabs->setCurrentIndex(Data);
    for (int tab = Papers; tab <= History; ++tab)
        m_tabs->setTabEnabled(tab, !m_desk->isNew());
    m_fresh = true;
    showTabs();
    showSide();
}

void CasePage::showOverview()
{
    const itemmodels::CaseOverview &overview = *m_desk->overview();
    m_header->setOverview(overview, m_workspace.now());
    m_papers->setCase(overview.record.id, overview.record.number);
    m_documents.setPapers(overview.papers);
    for (DocumentPane *pane : {m_documentsTab, m_side})
        pane->setMayChange(overview.record.open);
    for (int tab = Papers; tab <= History; ++tab)
        m_tabs->setTabEnabled(tab, true);
    m_data->takeCase();
    m_check->takeCase();
    m_letter->takeCase(overview);
    m_history->setHistory(overview.history);
    showTabs();
    showSide();
    offerNotice();
    const bool fresh = std::exchange(m_fresh, false);
    if (!m_place.isEmpty())
        goTo(std::exchange(m_place, {}));
    else if (fresh)
        m_header->mainButton()->setFocus(Qt::OtherFocusReason);
}

void CasePage::showTabs()
{
    const auto *overview = m_desk->overview();
    const auto counted = [](const QString &text, qsizetype count) {
        return count > 0 ? QStringLiteral("%1  %2").arg(text).arg(count) : text;
    };
    m_tabs->setTabText(Data, tr("Data"));
    m_tabs->setTabText(Papers, counted(tr("Papers"), m_documents.present()));
    m_tabs->setTabText(
        Check, counted(tr("Check"), overview && overview->action(QStringLiteral("periksa")) ? m_check->open() : 0));
    m_tabs->setTabText(LetterTab, tr("Letter"));
    m_tabs->setTabText(History, counted(tr("History"), overview ? overview->history.size() : 0));
}

void CasePage::showSide()
{
    m_side->setVisible(m_stack->currentIndex() == Data && m_desk->overview() && width() >= sideFrom);
}

void CasePage::setTab(int tab)
{
    if (tab < 0 || !m_tabs->isTabEnabled(tab))
        return;
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
    showSide();
}

void CasePage::turnTab(int by)
{
    if (m_desk->isNew())
        return;
    setTab((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (m_stack->currentIndex() == Check)
        m_check->goToFirstOpen();
    else if (m_stack->currentIndex() == LetterTab)
        m_letter->focusFirst();
    else if (!m_stack->currentWidget()->hasFocus())
        m_stack->currentWidget()->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

bool CasePage::goTo(const QString &place)
{
    static const QHash<QString, int> tabs{{QStringLiteral("data"), Data},
                                          {QStringLiteral("documents"), Papers},
                                          {QStringLiteral("check"), Check},
                                          {QStringLiteral("letter"), LetterTab},
                                          {QStringLiteral("history"), History}};
    if (place.startsWith(u"document:")) {
        const QString kind = place.section(u':', 1);
        if (m_side->isVisible() && m_side->goTo(kind))
            return true;
        setTab(Papers);
        return m_documentsTab->goTo(kind);
    }
    const auto *overview = m_desk->overview();
    if (place == u"arrived") {
        const workflow::Action *check = overview ? overview->action(QStringLiteral("periksa")) : nullptr;
        return goTo(check && check->open ? QStringLiteral("check") : QStringLiteral("documents"));
    }
    const workflow::Action *proof = overview ? overview->action(QStringLiteral("catat_bukti_email")) : nullptr;
    if (place == u"emailProof" && proof && proof->open) {
        start(proof->transition);
        return true;
    }
    if (tabs.contains(place)) {
        setTab(tabs.value(place));
        if (place == u"check")
            m_check->goToFirstOpen();
        return true;
    }
    setTab(Data);
    return m_data->goTo(place);
}

void CasePage::save()
{
    m_desk->form().setEditing({});
    m_desk->save();
}

void CasePage::takeMain()
{
    if (Button *main = m_header->mainButton(); main->isVisible() && main->isEnabled())
        main->click();
}

/// Back to whoever has to mend something; to the applicant's letter once it is there.
void CasePage::sendBack()
{
    auto *back = m_header->findChild<Button *>(QStringLiteral("backAction"));
    if (m_stripUse == StripUse::Returned)
        openNotice();
    else if (back && back->isVisible() && back->isEnabled())
        back->click();
}

void CasePage::start(const QString &transition)
{
    if (m_desk->isNew()) {
        save();
        return;
    }
    // What is on the screen is what the action is taken on.
    m_desk->save([this, transition] { m_workspace.startAction(m_desk->id(), transition); });
}

void CasePage::takeBack()
{
    if (!m_desk->isNew())
        start(ActionFlow::undoStep());
}

void CasePage::paste()
{
    if (const QMimeData *pasted = QApplication::clipboard()->mimeData())
        m_documentsTab->take(*pasted);
}

void CasePage::goToList()
{
    leave();
    emit listRequested();
}

void CasePage::explain(const QStringList &sentences)
{
    m_stripUse = StripUse::None;
    m_strip->show(MessageStrip::Tone::Warning, sentences.join(u' '));
}

void CasePage::tellSaveFailed(const domain::Error &error, const QStringList &rest)
{
    m_stripUse = StripUse::None;
    m_strip->show(MessageStrip::Tone::Error,
                  rest.isEmpty() ? tr("Not saved. %1").arg(error.text)
                                 : tr("Not saved. %1").arg(error.text + u' ' + rest.join(u' ')));
    setTab(Data);
    const bool unreasoned = m_desk->overview() && m_desk->overview()->pastIntake && m_desk->form().reason().isEmpty();
    if (!m_data->goToFirstFault() && unreasoned)
        m_data->goTo(QStringLiteral("reason"));
}

void CasePage::tellConflict(const QString &who, const QDateTime &when, const QStringList &fields)
{
    m_stripUse = StripUse::Conflict;
    m_conflicts = fields;
    const QString base
        = tr("%1 changed this case at %2. What you typed is still here.").arg(who, itemmodels::clockText(when));
    if (fields.isEmpty()) {
        m_strip->show(MessageStrip::Tone::Warning, base);
        return;
    }
    QStringList titles;
    for (const QString &field : fields)
        titles.append(m_desk->form().title(field));
    m_strip->show(MessageStrip::Tone::Warning, tr("%1 Both changed: %2.").arg(base, titles.join(QStringLiteral(", "))),
                  {tr("Keep mine"), tr("Take theirs")});
}

void CasePage::answerStrip(int action)
{
    const StripUse use = std::exchange(m_stripUse, StripUse::None);
    m_strip->clear();
    if (use == StripUse::Draft) {
        if (action == 0)
            m_desk->resumeDraft();
        else
            m_desk->discardDraft();
    } else if (use == StripUse::Conflict && action == 1) {
        for (const QString &field : std::as_const(m_conflicts))
            m_desk->form().revert(field);
    } else if (use == StripUse::Returned) {
        openNotice();
        m_stripUse = StripUse::Returned;
        offerNotice();
    }
}

/// While the papers are with the applicant, the way to tell him why is at hand.
void CasePage::offerNotice()
{
    const itemmodels::CaseOverview &overview = *m_desk->overview();
    const bool returned = overview.record.open && !overview.record.returnedFrom.isEmpty();
    if (returned && m_stripUse == StripUse::None && !m_strip->isVisible()) {
        m_stripUse = StripUse::Returned;
        m_strip->show(MessageStrip::Tone::Info, tr("The papers are back with the applicant."),
                      {tr("Letter and message to the applicant…")});
    } else if (!returned && m_stripUse == StripUse::Returned) {
        m_stripUse = StripUse::None;
        m_strip->clear();
    }
}

/// With the place on the KTP of each field that was found wrong, once the card is read.
void CasePage::openNotice()
{
    m_check->whenRead([this] {
        const auto *overview = m_desk->overview();
        if (!overview)
            return;
        auto *dialog = new ReturnNoticeDialog(m_workspace, overview->record.id, m_check->returnContent(), this);
        connect(dialog, &ReturnNoticeDialog::kept, this, [this] { m_desk->reload(true); });
        dialog->open();
    });
}

void CasePage::openPackage()
{
    auto *dialog = new PackageDialog(m_workspace, m_desk->id(), this);
    connect(dialog, &PackageDialog::packed, this, [this] { m_desk->reload(true); });
    dialog->open();
}

void CasePage::printReceipt()
{
    const services::OfficeProfile profile = m_workspace.profile();
    m_receipts->print({tr("Receipt"),
                       [id = m_desk->id(), profile](services::OpenOffice &office) {
                           return services::CaseReceipt(office).pages(id, profile);
                       },
                       {}});
}

QList<QWidget *> CasePage::panes() const
{
    QList<QWidget *> panes{m_header, m_tabs, m_stack};
    if (m_side->isVisible())
        panes.append(m_side);
    return panes;
}

void CasePage::retranslate()
{
    m_header->retranslate();
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->setToolTip(tr("Next part: Ctrl+Tab"));
    showTabs();
    if (m_desk->isNew())
        m_header->setNewCase();
    else
        m_desk->reload(true);
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSide();
}

void CasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_desk->overview())
        showOverview();
}

void CasePage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int top = m_header->geometry().bottom() + 1;
    painter.fillRect(QRect(0, top, width(), tabHeight), theme.surface);
    painter.fillRect(QRect(0, top + tabHeight - 1, width(), 1), theme.line);
}

} // namespace lajur::ui
