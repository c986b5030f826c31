// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpscan.h"
#include "models/itemmodels/traymodel.h"
#include "models/services/paper.h"
#include "ui/papers/paperoffer.h"

#include <functional>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QQueue>

namespace lajur::ui {

class Workspace;

/// Brings the tray's pages to the screen and from there into cases: reads, has them looked at, attaches, removes.
class TrayDesk : public QObject
{
    Q_OBJECT

public:
    TrayDesk(Workspace &workspace, itemmodels::TrayModel &model, QObject *parent = nullptr);

    void load();
    /// A small picture of a page as large as fits into `box` (device px); asked for if it is not at hand.
    QImage picture(domain::TrayPageId page, const QSize &box);
    /// Opens a page to be looked at: who did is noted.
    void open(domain::TrayPageId page, const std::function<void(const domain::Result<services::Paper> &)> &then);

    void take(const QList<PaperOffer> &offers);
    /// Batch by batch; attached() after each, finished() when all are done or one failed.
    void attach(const itemmodels::TrayModel::Plan &plan);
    void remove(const QList<domain::TrayPageId> &pages, const QString &reason);
    bool isBusy() const { return m_busy; }

signals:
    void loaded();
    void pictureArrived(lajur::domain::TrayPageId page);
    void busyChanged();
    void attached(const lajur::itemmodels::TrayModel::Batch &batch);
    void finished(); ///< All batches are in their cases.
    void removed(int pages);
    void failed(const QString &sentence);

private:
    void show(const QList<services::ScanTray::Entry> &entries);
    void glance(domain::TrayPageId page, const std::function<void(const domain::Result<services::Paper> &)> &then);
    void guessNext();
    void judge(domain::TrayPageId page, const services::Paper &paper);
    void takeGuess(domain::TrayPageId page, const itemmodels::PageGuess &guess);
    void lookUpReceipts();
    void attachNext();
    void cutSides(const itemmodels::TrayModel::Batch &batch, const QList<identity::KtpScan> &cut);
    void send(const itemmodels::TrayModel::Batch &batch, const QList<identity::KtpScan> &cut);
    void setBusy(bool busy);
    void forget();

    Workspace &m_workspace;
    itemmodels::TrayModel &m_model;
    /// Opened a moment ago: drawn, guessed and judged in a row, each page is read and sent to a worker once.
    QCache<domain::TrayPageId, services::Paper> m_glanced;
    QHash<domain::TrayPageId, QImage> m_pictures; ///< Null for what is being fetched or cannot be shown.
    QQueue<itemmodels::TrayModel::Batch> m_batches;
    QList<domain::TrayPageId> m_receipts; ///< To be removed after the batches.
    bool m_guessing = false;
    bool m_busy = false;
};

} // namespace lajur::ui
