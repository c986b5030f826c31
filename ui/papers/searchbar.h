// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace lajur::ui {

class Button;
class Label;
class OpenPaper;
class PaperSearch;
class PaperView;
class SearchField;

/// The field that searches the paper, with what was found and the ways from hit to hit.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    SearchBar(OpenPaper &paper, PaperView &view, QWidget *parent = nullptr);

    void enter(); ///< To the field, its text selected; nowhere while there is nothing to search.
    void next();
    void previous();
    const PaperSearch &search() const { return *m_search; }

private:
    Button *button(const char *name, const QString &icon, const QString &words, const QString &keys);
    void followPaper();
    void start();
    void showFound();
    void showHits();
    void goToHit();

    OpenPaper &m_paper;
    PaperView &m_view;
    PaperSearch *m_search;
    SearchField *m_field;
    Label *m_found;
    Button *m_previous;
    Button *m_next;
    QTimer m_pause; ///< Between the last letter typed and the search.
    quint64 m_shown = 0;
};

} // namespace lajur::ui
