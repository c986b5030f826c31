// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lajur::translations {

/// Codes of the languages Lajur speaks (ISO 639-1), the default first: "id", "en".
QStringList languages();

/// Lets the running application speak `language` from now on, in place of the one before; Indonesian if it does not
/// know it. Answers the code of the language taken. Needs a QCoreApplication.
QString speak(const QString &language);

} // namespace lajur::translations
