// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/papers/casepaper.h"
#include "ui/papers/openpaper.h"

#include <QDialog>

namespace lajur::ui {

class MessageStrip;
class PageList;
class PaperView;
class SearchBar;

/// Shows a paper over the whole window: its pages at the left, the page looked at beside them, and a bar to turn, zoom
/// and search. Closes by Esc, and by itself when the user is signed out; then nothing of the paper is kept.
class PaperViewer : public QDialog
{
    Q_OBJECT

public:
    /// Opens a paper of a case; the history of the case says so. Version 0 is the newest. Gone when it is closed.
    static PaperViewer *open(Workspace &workspace, domain::CaseId id, const QString &kind, int version,
                             const QString &title, QWidget *parent);
    /// The same for a paper that is not in a case.
    static PaperViewer *openBytes(Workspace &workspace, const services::Paper &paper, const QString &title,
                                  QWidget *parent);

    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PaperViewer(Workspace &workspace, const QString &title, QWidget *parent);
    void arrange(const QString &title);
    void addKeys();
    void appear();
    void followPaper();
    void followUser();
    void letGo();

    Workspace &m_workspace;
    OpenPaper m_paper;
    MessageStrip *m_strip;
    PageList *m_list;
    PaperView *m_view;
    SearchBar *m_search;
    quint64 m_told = 0; ///< The paper of which it was said that it opens page by page.
    bool m_closed = false;
};

} // namespace lajur::ui
