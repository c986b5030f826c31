// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/endtoend/lajurctl.h"

#include <QTemporaryDir>

namespace lajur::endtoend {

/// An office founded with `init` from its JSON file, in a folder that goes away with the test.
class FoundedOffice
{
public:
    FoundedOffice();

    bool isFounded() const { return m_founding.exitCode == 0; }
    const Run &founding() const { return m_founding; }
    /// lajurctl of the first user, who holds every role a desk needs but Kepala Dinas and Kabid.
    const Lajurctl &admin() const { return m_admin; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString data() const { return path(QStringLiteral("data")); }
    QString recoveryFile() const { return path(QStringLiteral("recovery.txt")); }
    static QString password() { return QStringLiteral("kata-sandi-contoh"); }

    /// Opens the complete case of applicant `n` and attaches letter and KTP, both real files; its id, 0 on failure.
    int openCase(int n) const;
    /// The case's stage as `case show` tells it.
    QString stageOf(int id) const;

private:
    QTemporaryDir m_folder;
    Lajurctl m_admin;
    Run m_founding;
};

} // namespace lajur::endtoend
