// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

#include <chrono>

namespace lajur::testlib {

/// An application that notes the longest work one event caused on the window's thread, in processor time, so that a
/// busy computer makes no difference; what a nested event loop does counts for its own events.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    std::chrono::nanoseconds longest() const { return m_longest; }
    /// Class and event that took longest, for the failure's message.
    QString culprit() const { return m_culprit; }
    void forget();

private:
    std::chrono::nanoseconds m_nested{0};
    std::chrono::nanoseconds m_longest{0};
    QString m_culprit;
};

} // namespace lajur::testlib
