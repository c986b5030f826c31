// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QSpinBox;

namespace lajur::ui {

class Button;
class Label;
class OpenPaper;
class PaperView;
class SearchBar;

/// Sits over the page: what paper it is, which page, how it is shown, the search and the way out.
class PaperBar : public QWidget
{
    Q_OBJECT

public:
    PaperBar(const QString &title, OpenPaper &paper, PaperView &view, SearchBar *search, QWidget *parent = nullptr);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(const char *name, const QString &icon, const QString &words, const QString &keys);
    void addPages();
    void addZooms();
    void addFits();
    void fillZooms();
    void showPage();
    void showZoom();

    OpenPaper &m_paper;
    PaperView &m_view;
    QHBoxLayout *m_row;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    QSpinBox *m_page;
    Label *m_of;
    Button *m_smaller = nullptr;
    Button *m_zoom;
    Button *m_larger = nullptr;
    QMenu *m_zooms;
    Button *m_fitPage;
    Button *m_fitWidth;
    Button *m_turn = nullptr;
};

} // namespace lajur::ui
