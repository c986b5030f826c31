// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/foundingwizard.h"

#include "models/services/keyhandover.h"
#include "models/services/officesetup.h"
#include "models/services/ports.h"
#include "models/services/session.h"
#include "ui/setup/brandmark.h"
#include "ui/setup/foundingkeypage.h"
#include "ui/setup/foundingofficepage.h"
#include "ui/setup/foundinguserpage.h"
#include "ui/setup/panel.h"
#include "ui/setup/stepslist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace lajur::ui {

using namespace domain;

namespace {

constexpr int SideWidth = 248;
constexpr int FootHeight = 56;
constexpr int KeyPage = 2;

} // namespace

FoundingWizard::FoundingWizard(Workspace &workspace, Founding founding, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_founding(std::move(founding))
    , m_brand(new BrandMark(BrandMark::Size::Small, {}, this))
    , m_steps(new StepsList(this))
    , m_pages(new QStackedWidget(this))
    , m_officePage(new FoundingOfficePage(workspace, this))
    , m_userPage(new FoundingUserPage(this))
    , m_keyPage(new FoundingKeyPage(workspace, this))
    , m_demo(new Button(Button::Kind::Link, this))
    , m_demoNote(new Label(TextRole::Small, this))
    , m_back(new Button(Button::Kind::Plain, this))
    , m_next(new Button(Button::Kind::Main, this))
{
    setObjectName(QStringLiteral("foundingWizard"));
    for (QWidget *page : QList<QWidget *>{m_officePage, m_userPage, m_keyPage})
        m_pages->addWidget(page);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    auto *line = new Panel(&Theme::line, nullptr, 0, this);
    line->setFixedHeight(1);
    right->addWidget(line);
    right->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(right, 1);
    row->insertWidget(0, makeSide());
    connect(m_keyPage, &FoundingKeyPage::edited, this, &FoundingWizard::showFoot);
    connect(m_keyPage, &FoundingKeyPage::confirmed, this, &FoundingWizard::next);
    connect(m_keyPage, &FoundingKeyPage::saveRequested, this, &FoundingWizard::save);
    retranslate();
}

FoundingWizard::~FoundingWizard()
{
    // The office's thread waits for the key; its answer finds nobody here any more, so it cleans up by itself.
    if (m_handover)
        m_handover->cancel();
}

QWidget *FoundingWizard::makeSide()
{
    auto *side = new Panel(&Theme::nav, nullptr, 0, this);
    side->setFixedWidth(SideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(24);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(8, 0, 0, 0);
    brand->addWidget(m_brand);
    brand->addStretch();
    column->addLayout(brand);
    column->addWidget(m_steps);
    column->addStretch();
    return side;
}

QWidget *FoundingWizard::makeFoot()
{
    auto *foot = new Panel(&Theme::surface, nullptr, 0, this);
    foot->setFixedHeight(FootHeight);
    m_demo->setObjectName(QStringLiteral("useDemo"));
    m_demoNote->setTone(Label::Tone::Muted);
    m_demoNote->setElided(true);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    const QKeySequence backKey(Qt::ALT | Qt::Key_Left);
    const QKeySequence nextKey(Qt::ALT | Qt::Key_Right);
    m_back->setKeyHint(backKey);
    m_next->setKeyHint(nextKey);
    connect(new QShortcut(backKey, this), &QShortcut::activated, m_back, &QPushButton::click);
    connect(new QShortcut(nextKey, this), &QShortcut::activated, m_next, &QPushButton::click);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_next, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &FoundingWizard::back);
    connect(m_next, &QPushButton::clicked, this, &FoundingWizard::next);
    connect(m_demo, &QPushButton::clicked, this, [this] {
        giveUp();
        emit demoRequested();
    });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(32, 0, 32, 0);
    row->setSpacing(8);
    row->addWidget(m_demo);
    row->addSpacing(8);
    row->addWidget(m_demoNote, 1);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

int FoundingWizard::page() const
{
    return m_pages->currentIndex();
}

bool FoundingWizard::isBegun() const
{
    return page() > 0 || m_handover;
}

void FoundingWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (page() == 0)
        m_officePage->enter();
}

void FoundingWizard::goTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_steps->setCurrent(page);
    showFoot();
    if (page == 0)
        m_officePage->enter();
    else if (page == 1)
        m_userPage->enter();
}

void FoundingWizard::next()
{
    if (page() == 0 && m_officePage->check()) {
        goTo(1);
    } else if (page() == 1 && m_userPage->check()) {
        goTo(KeyPage);
        begin();
    } else if (page() == KeyPage && m_handover && !m_committing) {
        if (!m_keyPage->isTypedBack()) {
            m_keyPage->enter();
            return;
        }
        m_committing = true;
        showFoot();
        m_handover->confirm();
    }
}

void FoundingWizard::back()
{
    if (m_committing || page() == 0)
        return;
    giveUp();
    goTo(page() - 1);
}

/// Founds on the office's thread, which waits there for the key to be typed back; the office is only opened for the
/// window when it exists.
void FoundingWizard::begin()
{
    m_keyPage->setWaiting();
    const services::OfficeProfile profile = m_officePage->profile();
    m_handover = std::make_shared<services::KeyHandover>(this, [this, office = profile.unit](const QString &key) {
        if (m_handover)
            m_keyPage->setKey(key, office);
        showFoot();
    });
    const auto found
        = [founding = m_founding, profile, signatory = m_officePage->signatory(), user = m_userPage->user(),
           handover = m_handover]() -> Result<std::unique_ptr<services::OpenOffice>> {
        LAJUR_TRY_VALUE(auto office, founding.create());
        const auto founded = office->setup().found(profile, {signatory}, user, founding.cost, [&](const QString &key) {
            return handover->deliver(key, office->ports().files);
        });
        if (founded)
            return office;
        founding.abandon(*office);
        return failure(founded);
    };
    m_workspace.work().open(found, this, [this, handover = m_handover](const Status &founded) {
        if (handover == m_handover) // else given up meanwhile
            take(founded);
    });
}

void FoundingWizard::take(const Status &founded)
{
    m_committing = false;
    m_handover.reset();
    if (!founded) {
        goTo(1);
        m_workspace.prompts().fail(this, founded.error());
        return;
    }
    m_workspace.runOrTell(
        this, [](services::OpenOffice &office) -> Result<User> { return office.session().user(); },
        [this](const User &user) { emit this->founded(user); });
}

void FoundingWizard::save(const QString &path)
{
    if (!m_handover)
        return;
    if (m_founding.isInside(path)) {
        m_keyPage->setSaved(path,
                            tr("The recovery key opens the office's data and must not lie beside them. Choose "
                               "another folder for it."));
        return;
    }
    m_handover->save(path, [this, path](const Status &written) {
        m_keyPage->setSaved(path, written ? QString() : written.error().text);
    });
}

void FoundingWizard::giveUp()
{
    if (!m_handover)
        return;
    m_handover->cancel();
    m_handover.reset();
    m_keyPage->setWaiting();
}

void FoundingWizard::showFoot()
{
    m_demo->setVisible(page() == 0);
    m_demoNote->setVisible(page() == 0);
    m_back->setVisible(page() > 0);
    m_back->setEnabled(!m_committing);
    const QStringList words{tr("Next: first user"), tr("Next: recovery key"), tr("Found the office")};
    m_next->setText(m_committing ? tr("Founding…") : words.at(page()));
    const bool closed = page() == KeyPage && !m_keyPage->isTypedBack();
    m_next->setKind(closed ? Button::Kind::Closed : Button::Kind::Main);
    m_next->setToolTip(closed ? tr("Type the key back first") : m_next->text());
}

void FoundingWizard::retranslate()
{
    m_brand->setText(tr("Setting up Lajur"));
    m_steps->setSteps({{tr("Office and signatory"), tr("name, address, letterhead")},
                       {tr("First user"), tr("administrator")},
                       {tr("Recovery key"), tr("printed once")}});
    m_demo->setText(tr("Use the demo office instead"));
    m_demoNote->setText(tr("60 invented cases to try things out, every print marked CONTOH"));
    m_back->setText(tr("Back"));
    showFoot();
}

void FoundingWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
