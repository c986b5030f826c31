// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace lajur::ui {

class Button;
class Label;
class PagePreview;

/// Sits over the preview: which page and paper it is, the zoom, and what to do with the letter.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions {
        QAction *save;
        QAction *print;
        QAction *issue;
    };

    PreviewBar(PagePreview &preview, const Actions &actions, QWidget *parent = nullptr);

    /// "Page 1 of 1 · A4"; empty while there is no page.
    void setPage(const QString &paper, int pages);
    /// The one main thing to do: issue a draft, print a letter. `complete`: nothing stands in the way of issuing.
    void setDraft(bool draft, bool complete);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addZooms();
    void addZoomKeys();
    void retranslate();
    void showZoom();

    PagePreview &m_preview;
    Actions m_actions;
    QString m_paper;
    int m_pages = 0;
    Label *m_page;
    Button *m_zoom;
    QMenu *m_zooms;
    QAction *m_fitPage;
    QAction *m_fitWidth;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_actualSize;
    Button *m_save;
    Button *m_print;
    Button *m_issue;
};

} // namespace lajur::ui
