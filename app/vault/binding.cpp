// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/binding.h"

#include "app/vault/bytes.h"

#include <QtEndian>

namespace lajur::vault {

Binding bindingOf(Form form, QByteArrayView context)
{
    Binding binding;
    binding.reserve(1 + qsizetype(sizeof(quint64)) + context.size());
    binding.append(static_cast<unsigned char>(form));
    binding.resize(1 + qsizetype(sizeof(quint64)));
    qToLittleEndian(static_cast<quint64>(context.size()), binding.data() + 1);
    binding.append(bytesOf(context), context.size());
    return binding;
}

} // namespace lajur::vault
