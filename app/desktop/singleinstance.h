// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace lajur::desktop {

/// Keeps one window for each office and person: a second start shows the window of the first.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if this start is the first; false if another one was there and has been asked to come to the front.
    bool claim();

signals:
    /// A second start asks for the window.
    void asked();

private:
    bool askOther() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace lajur::desktop
