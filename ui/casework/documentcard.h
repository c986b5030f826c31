// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"

#include <QModelIndex>
#include <QWidget>

class QMimeData;

namespace lajur::ui {

class Button;
class Chip;
class Label;
class PaperButton;
class Workspace;

/// Shows one kind of paper of a case: what is there of it, or that it is missing; files can be dropped on it.
class DocumentCard : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentCard(Workspace &workspace, QWidget *parent = nullptr);

    /// As the row of a DocumentModel says; `mayChange` in an open case.
    void setPaper(domain::CaseId id, const QModelIndex &paper, bool mayChange);
    QString kind() const { return m_kind; }

signals:
    void attachRequested(const QString &kind);
    void lookRequested(const QString &kind, int version);
    void copyRequested(const QString &kind, int version, const QString &mimeType);
    void dropped(const QString &kind, const QMimeData *data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showState(const QModelIndex &paper);
    void askForCopy();

    domain::CaseId m_case;
    QString m_kind;
    QString m_mimeType;
    int m_version = 0;
    QList<domain::DocumentVersion> m_versions; ///< Newest first.
    bool m_required = false;
    bool m_target = false; ///< Files are held over it.
    PaperButton *m_picture;
    Label *m_title;
    Label *m_about;
    Chip *m_state;
    Button *m_look;
    Button *m_attach;
    Button *m_copy;
};

} // namespace lajur::ui
