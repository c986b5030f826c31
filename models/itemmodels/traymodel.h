// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/scantray.h"

#include <optional>
#include <QAbstractListModel>
#include <QPolygonF>

namespace lajur::itemmodels {

/// What a program thinks a page is; a person's word goes above it.
struct PageGuess {
    QString kind; ///< Of paper; empty if nothing speaks for one.
    QString reason; ///< Sentence that says what speaks for it.
    QString receipt; ///< Case number on a receipt's code; empty on every other page.
};

/// A case that pages can go to.
struct TrayTarget {
    domain::CaseId id;
    QString number;
    QString name;
};

/// Lists the pages that belong to no case yet, with what each seems to be and which case it would go to.
class TrayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole, ///< Chosen, else guessed, else empty.
        ReasonRole, ///< Why it is taken for this.
        TargetRole, ///< Words for the case it would go to; empty if none is known.
        OriginRole, ///< Where and when it came in.
        ReceiptRole, ///< bool: it only says which case follows.
        FaultRole, ///< What is wrong with the scan of a KTP, in sentences; empty if nothing is known to be.
        MarksRole, ///< QList<QPolygonF>, where each of these shows on the page.
        GuessedRole, ///< bool: somebody looked at it for its kind.
    };

    /// Pages that become one paper of a case.
    struct Batch {
        TrayTarget target;
        QString kind;
        QList<domain::TrayPageId> pages;
    };
    /// What would become of some pages.
    struct Plan {
        QList<Batch> batches;
        QList<domain::TrayPageId> receipts; ///< They have done their work once their pages are attached.
        QList<domain::TrayPageId> noKind;
        QList<domain::TrayPageId> noCase;

        bool isComplete() const { return noKind.isEmpty() && noCase.isEmpty() && !batches.isEmpty(); }
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// What was guessed and chosen for pages that stay is kept.
    void setEntries(const QList<services::ScanTray::Entry> &entries);
    domain::TrayPageId idAt(int row) const; ///< Invalid outside the rows.
    int rowOf(domain::TrayPageId id) const; ///< -1 if it is gone.
    const services::ScanTray::Entry &entryAt(int row) const { return m_rows.at(row).entry; }

    bool isGuessed(domain::TrayPageId id) const;
    void setGuess(domain::TrayPageId id, const PageGuess &guess);
    /// What the quality gate found on the scan of a KTP, and where (shares of the page's width and height).
    void setFaults(domain::TrayPageId id, const QStringList &sentences, const QList<QPolygonF> &marks);
    void setKind(const QList<int> &rows, const QString &kind);
    /// Kinds a page of the tray can be, in the order of the keys 1 to 9.
    static QStringList kinds();

    /// Where pages go that follow no receipt; an invalid case for nowhere.
    void setTarget(const TrayTarget &target);
    const TrayTarget &target() const { return m_target; }
    /// Numbers on receipts whose case has not been looked up.
    QStringList unknownReceipts() const;
    void setReceiptTarget(const QString &number, const TrayTarget &target);
    /// Invalid if the page has none.
    TrayTarget targetOf(int row) const;

    /// Neighbouring pages of one kind for one case become one paper, as long as all come from the scanner.
    Plan plan(const QList<int> &rows) const;
    void retranslate();

private:
    struct Row {
        services::ScanTray::Entry entry;
        std::optional<PageGuess> guess;
        QString chosen;
        QStringList faults;
        QList<QPolygonF> marks;
    };

    const Row *receiptBefore(int row) const;
    QString kindOf(int row) const;
    bool continuesPaper(int row) const;
    QString reasonOf(int row) const;
    QString originOf(const Row &row) const;
    QString title(int row) const;
    void tell(int firstRow, int lastRow);

    QList<Row> m_rows;
    TrayTarget m_target;
    QHash<QString, TrayTarget> m_receipts; ///< By number; an invalid case for a number nobody knows.
};

} // namespace lajur::itemmodels
