// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/itemmodels/lettercomparison.h"
#include "models/services/paperreader.h"

#include <QMap>
#include <QObject>

namespace lajur::ui {

class Workspace;

/// Has the letter of request read for the check, so that its words stand beside the form's; forgets it on lock.
///
/// It reads page by page and tells what was found after each. It stops once nothing is missing or differs, and in any
/// case after four pages: a letter has one, two with the list of names, and what is joined behind it (an SK, a form)
/// is a paper of its own; each page takes a worker some seconds.
class LetterLook : public QObject
{
    Q_OBJECT

public:
    explicit LetterLook(Workspace &workspace, QObject *parent = nullptr);

    /// The case and the newest version of its letter, 0 if there is none; read by read().
    void setPaper(domain::CaseId id, int version);
    /// What the letter is compared with.
    void setForm(const domain::CaseForm &form) { m_comparison.setForm(form); }
    /// Reads it once; the history of the case says who looked.
    void read();

signals:
    void findingsChanged(const lajur::identity::LetterFindings &findings);

private:
    void describe(int order);
    void readNext();
    void takeReading(const services::PageReading &reading);
    void take();
    void draw(int page);
    void tell();
    void forget();

    Workspace &m_workspace;
    itemmodels::LetterComparison m_comparison;
    domain::CaseId m_case;
    int m_version = 0;
    int m_order = 0; ///< Answers to earlier questions are dropped.
    bool m_asked = false;
    bool m_reading = false; ///< A page.
    services::PaperTicket m_ticket = 0; ///< Of the page being read.
    services::Paper m_paper;
    QList<services::PaperPage> m_pages; ///< Those that may be read.
    QList<int> m_turns; ///< Of the pages read, as LetterPicture::turn.
    QMap<int, identity::LetterPicture> m_pictures; ///< Of pages on which something was found.
};

} // namespace lajur::ui
