// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "ui/papers/paperoffer.h"

#include <QObject>

namespace lajur::ui {

class Workspace;

/// Takes papers into a case and copies of them out, and says how it goes.
class PaperDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs appear over `window`.
    PaperDesk(Workspace &workspace, QWidget *window);

    void setCase(domain::CaseId id, const QString &number);
    Workspace &workspace() { return m_workspace; }
    domain::CaseId caseId() const { return m_case; }
    bool isBusy() const { return m_running > 0; }

    /// Attaches one after the other; a kind not known yet is asked for.
    void take(const QString &kind, const QList<PaperOffer> &offers, const QString &missingKind = {});
    void chooseFile(const QString &kind);
    /// Opens the viewer; the history of the case says who looked.
    void look(const QString &kind, int version);
    /// Writes a copy to where the person wants it, after saying that it leaves the protection; version 0: the newest.
    void saveCopy(const QString &kind, int version, const QString &mimeType);

signals:
    void started(const QString &words);
    void attached(const QString &kind);
    void saved(const QString &path);
    void refused(const QString &sentence);
    void idle(); ///< All that was started is answered.

private:
    void attach(const QString &kind, const PaperOffer &offer);
    void finish();

    Workspace &m_workspace;
    QWidget *m_window;
    domain::CaseId m_case;
    QString m_number;
    int m_running = 0;
};

} // namespace lajur::ui
