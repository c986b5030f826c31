// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::letters {

/// Makes the fonts, the template and the demo office's emblem (":/lajur/…") known to Qt; may be called again. Needed
/// because a static library's resources are not registered by themselves.
void initResources();

/// Loads the bundled Liberation Serif, regular and bold, once a process; needs a QGuiApplication. Unavailable if there
/// is none or the build is incomplete. A letter loads them by itself; at start it saves the first one 20 ms.
domain::Status loadFonts();

/// The Surat Rekomendasi in BSrE's form that is shipped with the program.
domain::Result<QString> builtInTemplate();

/// PNG of the emblem of the demo office: no city's arms.
QByteArray demoLogo();

} // namespace lajur::letters
