// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QMimeData;
class QScrollArea;

namespace lajur::itemmodels {
class DocumentModel;
}

namespace lajur::ui {

class Button;
class DocumentCard;
class Label;
class PaperDesk;

/// Shows the papers of a case as cards, one kind a card, and takes what is dropped or pasted on it.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    /// In `columns` columns; 1 beside the form.
    DocumentPane(itemmodels::DocumentModel &model, PaperDesk &desk, int columns, QWidget *parent = nullptr);

    void setMayChange(bool mayChange);
    /// Focus onto the card's attach link; false if the kind is not shown.
    bool goTo(const QString &kind);
    /// Takes files or a picture; false if there is neither.
    bool take(const QMimeData &files);
    void retranslate();

signals:
    void receiptRequested(); ///< From the pane that fills a tab.

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refresh();
    QString firstMissing() const;

    itemmodels::DocumentModel &m_model;
    PaperDesk &m_desk;
    int m_columns;
    bool m_mayChange = false;
    Label *m_title;
    Button *m_receipt;
    Button *m_attach;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QGridLayout *m_grid;
    QList<DocumentCard *> m_cards;
    Label *m_note;
};

} // namespace lajur::ui
