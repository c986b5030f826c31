// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/letterreading.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace lajur::itemmodels {

/// Compares the form with the letter of request, page by page as they are read, on another thread than its own: a page
/// full of words takes longer than a window may stand still.
class LetterComparison : public QObject
{
    Q_OBJECT

public:
    /// Looks for one value on one page; called on a thread of the pool.
    using Find = std::function<identity::LetterField(const identity::OcrWords &words, const QString &typed,
                                                     identity::LetterValue kind)>;

    explicit LetterComparison(QObject *parent = nullptr, Find find = identity::findOnLetter);
    ~LetterComparison() override;

    /// The values to look for. If one is another now, every page is compared again.
    void setForm(const domain::CaseForm &form);
    /// The next page; one without words counts, but says nothing.
    void addPage(const identity::OcrWords &words);
    /// Lets go of words and findings; what is being compared is never told.
    void forget();

    int pageCount() const { return int(m_pages.size()); }
    /// Of the pages compared so far.
    const identity::LetterFindings &findings() const { return m_findings; }
    /// All pages at hand are compared, and something is still missing or differs.
    bool wantsPage() const;

signals:
    void compared(); ///< With every page at hand.

private:
    void goOn();
    void take();
    void stop();

    Find m_find;
    QList<identity::LetterQuestion> m_questions;
    QList<identity::OcrWords> m_pages;
    identity::LetterFindings m_findings;
    int m_compared = 0; ///< Pages.
    bool m_running = false;
    QFutureWatcher<identity::LetterFindings> m_job; ///< Answers of a job that was let go do not come.
};

} // namespace lajur::itemmodels
