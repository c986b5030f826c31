// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

namespace lajur::vault {

/// What a sealed form is used for; written into what it is bound to, so one form never opens as another.
enum class Form : unsigned char { Value = 0x01, Stream = 0x02, UserSecret = 0x03 };

/// Associated data of an AEAD; short contexts cost no allocation.
using Binding = QVarLengthArray<unsigned char, 192>;

/// Binds sealed data to its form and to `context`: form, length of the context (8 bytes, little-endian), context.
Binding bindingOf(Form form, QByteArrayView context);

} // namespace lajur::vault
