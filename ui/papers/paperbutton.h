// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/papers/casepaper.h"

#include <QAbstractButton>

namespace lajur::ui {

class PaperThumbnail;

/// Shows a paper of a case as a small picture, and the paper itself when it is pressed.
class PaperButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaperButton(Workspace &workspace, QWidget *parent = nullptr);

    /// `title` names the paper, `iconName` is drawn until there is a picture. An invalid paper has only the icon.
    void setPaper(const CasePaper &paper, const QString &title, const QString &iconName);
    bool hasPicture() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openPaper();

    Workspace &m_workspace;
    PaperThumbnail *m_thumbnail;
    CasePaper m_paper;
    QString m_title;
    QString m_icon;
};

} // namespace lajur::ui
