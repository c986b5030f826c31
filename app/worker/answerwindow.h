// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace lajur::worker {

/// The memory that the worker shares with the program that started it, where large answers are put.
class AnswerWindow
{
public:
    /// Of the inherited descriptor; without one, or if it is not what it should be, the window is closed.
    explicit AnswerWindow(int descriptor);
    ~AnswerWindow();
    Q_DISABLE_COPY_MOVE(AnswerWindow)

    char *data() const { return m_data; } ///< Null if closed.
    qint64 size() const { return m_size; }

private:
    char *m_data = nullptr;
    qint64 m_size = 0;
};

} // namespace lajur::worker
