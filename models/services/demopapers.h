// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"

#include <QByteArray>

namespace lajur::services {

/// A picture marked CONTOH with the form's data where a KTP has them, as JPEG; nobody can take it for a card.
QByteArray demoKtp(const domain::CaseForm &form);

/// A one-page PDF marked CONTOH with a title and some lines, standing for a scanned letter.
QByteArray demoScan(const QString &title, const QStringList &lines);

} // namespace lajur::services
