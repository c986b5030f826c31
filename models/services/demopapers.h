// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/domain/incomingletter.h"

#include <QByteArray>

namespace lajur::services {

/// A picture with the form's data where a KTP has them, as a colour scan at 300 dpi in JPEG: good enough for the check
/// to read it, marked CONTOH over its face and its province so that nobody takes it for a card.
QByteArray demoKtp(const domain::CaseForm &form);

/// A letter of request marked CONTOH that names what the form says, as PDF.
QByteArray demoRequest(const domain::CaseForm &form, const domain::IncomingLetter &letter);

/// A one-page PDF marked CONTOH with a title and some lines, standing for a scanned letter.
QByteArray demoScan(const QString &title, const QStringList &lines);

} // namespace lajur::services
