// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/identity/letterreading.h"
#include "models/services/paper.h"

#include <QObject>

namespace lajur::ui {

class Workspace;

/// Has the letter of request read for the check, so that its words stand beside the form's; forgets it on lock.
class LetterLook : public QObject
{
    Q_OBJECT

public:
    explicit LetterLook(Workspace &workspace, QObject *parent = nullptr);

    /// The case and the newest version of its letter, 0 if there is none; read by read().
    void setPaper(domain::CaseId id, int version);
    /// Reads it once; the history of the case says who looked.
    void read();

signals:
    void scanChanged(const lajur::identity::LetterScan &scan);

private:
    void readWords(const services::Paper &paper, int order);
    void draw(const services::Paper &paper, int order);
    void tell();
    void forget();

    Workspace &m_workspace;
    domain::CaseId m_case;
    int m_version = 0;
    int m_order = 0; ///< Answers to earlier questions are dropped.
    bool m_asked = false;
    identity::LetterScan m_scan;
};

} // namespace lajur::ui
