// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace lajur::testlib {

/// Names and contents of an encrypted ZIP as another program reads it; empty if the password is wrong. Each file is
/// read up to 1 MB.
QHash<QString, QByteArray> unzipped(const QByteArray &zip, const QString &password);

} // namespace lajur::testlib
