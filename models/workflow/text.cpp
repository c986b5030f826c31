// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/text.h"

#include <QLocale>

namespace lajur::workflow {

QString Text::shown() const
{
    const bool inEnglish = !english.isEmpty() && QLocale().language() == QLocale::English;
    return inEnglish ? english : indonesian;
}

} // namespace lajur::workflow
