// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paperviewer.h"

#include "ui/papers/pagelist.h"
#include "ui/papers/paperbar.h"
#include "ui/papers/paperview.h"
#include "ui/papers/searchbar.h"
#include "ui/widgets/messagestrip.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace lajur::ui {

using domain::Result;
using services::Paper;

PaperViewer *PaperViewer::open(Workspace &workspace, domain::CaseId id, const QString &kind, int version,
                               const QString &title, QWidget *parent)
{
    auto *viewer = new PaperViewer(workspace, title, parent);
    viewer->m_paper.await();
    viewer->appear();
    // Once for each opening: it stands in the history.
    readPaper(workspace, viewer, {id, kind, version}, QStringLiteral("view"), [viewer](const Result<Paper> &paper) {
        if (viewer->m_closed)
            return;
        if (paper)
            viewer->m_paper.open(*paper);
        else
            viewer->m_paper.fail(paper.error());
    });
    return viewer;
}

PaperViewer *PaperViewer::openBytes(Workspace &workspace, const Paper &paper, const QString &title, QWidget *parent)
{
    auto *viewer = new PaperViewer(workspace, title, parent);
    viewer->appear();
    viewer->m_paper.open(paper);
    return viewer;
}

PaperViewer::PaperViewer(Workspace &workspace, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_paper(workspace.papers())
    , m_strip(new MessageStrip(this))
    , m_list(new PageList(m_paper, this))
    , m_view(new PaperView(m_paper, this))
    , m_search(new SearchBar(m_paper, *m_view, this))
{
    setObjectName(QStringLiteral("paperViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    arrange(title);
    addKeys();
    connect(m_list, &PageList::pageChosen, m_view, &PaperView::setPage);
    connect(m_view, &PaperView::pageChanged, m_list, &PageList::setPage);
    connect(&m_paper, &OpenPaper::changed, this, &PaperViewer::followPaper);
    connect(&m_workspace, &Workspace::userChanged, this, &PaperViewer::followUser);
    connect(&m_workspace, &Workspace::locked, this, &PaperViewer::letGo);
    followPaper();
}

void PaperViewer::arrange(const QString &title)
{
    m_view->setObjectName(QStringLiteral("paperView"));
    auto *bar = new PaperBar(title, m_paper, *m_view, m_search, this);
    connect(bar, &PaperBar::closeRequested, this, &PaperViewer::reject);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_list);
    panes->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_strip);
    column->addLayout(panes, 1);
}

void PaperViewer::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto member) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_search, member);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), &SearchBar::enter);
    add(QKeySequence(Qt::Key_F3), &SearchBar::next);
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), &SearchBar::previous);
}

/// As large as the window it stands over.
void PaperViewer::appear()
{
    if (parentWidget())
        setGeometry(parentWidget()->window()->geometry());
    else
        resize(1216, 720);
    QDialog::open();
    m_view->setFocus();
}

void PaperViewer::followPaper()
{
    const services::PaperDescription &description = m_paper.description();
    m_list->setVisible(m_paper.pageCount() > 1 && !description.pageByPage());
    if (m_told == m_paper.paper().id() || m_paper.pageCount() == 0)
        return;
    m_told = m_paper.paper().id();
    if (description.pageByPage())
        m_strip->show(MessageStrip::Tone::Info,
                      tr("This paper has %1 pages. It is opened page by page, without the list of its pages.")
                          .arg(description.pageCount));
    else
        m_strip->clear();
}

void PaperViewer::followUser()
{
    if (!m_workspace.user().id.isValid())
        letGo();
}

void PaperViewer::letGo()
{
    reject();
    if (m_workspace.papers())
        m_workspace.papers()->forgetAll();
}

void PaperViewer::done(int result)
{
    m_closed = true;
    m_paper.close();
    QDialog::done(result);
}

/// Keys of the view hold wherever the focus is, unless the place that has it needs them.
void PaperViewer::keyPressEvent(QKeyEvent *event)
{
    if (!m_view->takeKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace lajur::ui
