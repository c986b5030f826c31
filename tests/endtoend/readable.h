// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lajur::endtoend {

/// Files below `folder`, hidden ones too, that a thief could use: those that hold one of the texts (UTF-8, UTF-16 of
/// either order), that begin like a PDF, or that decode as an image; each with the reason.
QStringList readableFiles(const QString &folder, const QStringList &texts);

} // namespace lajur::endtoend
