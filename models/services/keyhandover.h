// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <functional>
#include <optional>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWaitCondition>

namespace lajur::services {

class FileWriter;

/// Gives a new office's recovery key to the person at a window and holds the founding until it was typed back, so that
/// no office comes to be whose key nobody has. The window stays alive: only the office's thread waits.
///
/// Answers are called on the window's thread, and not at all once `window` is gone.
class KeyHandover
{
public:
    using Show = std::function<void(const QString &key)>;
    using Saved = std::function<void(const domain::Status &)>;

    KeyHandover(QObject *window, Show show);
    Q_DISABLE_COPY_MOVE(KeyHandover)

    /// For OfficeSetup::found(), on the office's thread: waits until confirm() or cancel(). Cancelled takes back the
    /// files written meanwhile, for their key opens nothing.
    domain::Status deliver(const QString &key, FileWriter &files);

    // On the window's thread.
    void save(const QString &path, Saved then); ///< Writes the key to a file; may be asked for again.
    void confirm(); ///< The key was typed back.
    void cancel(); ///< Also before it was shown.

private:
    enum class Answer { Open, Confirmed, Cancelled };
    struct Order {
        QString path;
        Saved then;
    };

    void answer(Answer answer);
    void report(std::function<void()> words) const;
    void carryOut(const Order &order, const QString &key, FileWriter &files);

    QPointer<QObject> m_window;
    Show m_show;
    QMutex m_mutex; ///< Guards all below.
    QWaitCondition m_changed;
    Answer m_answer = Answer::Open;
    std::optional<Order> m_order;
    QStringList m_written;
};

} // namespace lajur::services
