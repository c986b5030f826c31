// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/identity/ktpscan.h"

#include <functional>
#include <QWidget>

namespace lajur::domain {
struct Error;
}

namespace lajur::services {
class Paper;
}

namespace lajur::ui {

class Button;
class KtpPicture;
class Label;
class Workspace;

/// Reads the newest KTP of a case and shows it beside the check: the card, where each field stands on it, and what
/// makes the scan unfit. It proposes; the verdicts are given elsewhere.
class KtpPane : public QWidget
{
    Q_OBJECT

public:
    explicit KtpPane(Workspace &workspace, QWidget *parent = nullptr);

    /// The case and the newest version of its KTP, 0 if there is none. Read once it is seen.
    void setPaper(domain::CaseId id, int version);
    /// The field whose place is marked strongest, by its name in the check.
    void setCurrentField(const QString &field);
    void retranslate();
    /// Calls back once the card is read or cannot be; at once if it is, or if there is none.
    void whenRead(const std::function<void()> &then);

signals:
    /// Read, or taken away: a scan without a card says nothing.
    void readingChanged(const lajur::identity::KtpScan &scan);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void ask(const QByteArray &bytes, int order);
    void take(const identity::KtpScan &scan);
    void drawPage(const services::Paper &paper, int order);
    void tellTrouble(const domain::Error &error);
    void forget();
    void settle();
    void showWords();
    void openViewer();

    enum class State { Nothing, Reading, Read, Failed };

    Workspace &m_workspace;
    Label *m_title;
    Label *m_words;
    KtpPicture *m_picture;
    Label *m_quality;
    Button *m_look;
    Button *m_again;
    domain::CaseId m_case;
    int m_version = 0;
    int m_order = 0; ///< Answers to earlier questions are dropped.
    State m_state = State::Nothing;
    QString m_trouble;
    bool m_mayRetry = false;
    identity::KtpScan m_scan;
    std::function<void()> m_then; ///< Waits for the reading.
};

} // namespace lajur::ui
