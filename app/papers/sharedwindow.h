// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace lajur::papers {

/// Memory that one worker fills with a page and the program copies from: nothing in it ever lies on a disk.
class SharedWindow
{
public:
    explicit SharedWindow(qint64 size);
    ~SharedWindow();
    Q_DISABLE_COPY_MOVE(SharedWindow)

    /// Closed on exec unless the child opens it; -1 if there is no such memory (answers then come by the pipe).
    int descriptor() const { return m_descriptor; }
    /// The first bytes of it; empty if there are not so many.
    QByteArrayView view(qint64 size) const;
    /// Gives its memory back to the system; what was in it is gone.
    void empty();

private:
    int m_descriptor = -1;
    char *m_data = nullptr;
    const qint64 m_size;
};

} // namespace lajur::papers
