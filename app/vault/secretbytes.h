// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <sodium.h>

namespace lajur::vault {

/// Secret bytes that pass through the stack: every copy wipes itself.
template <std::size_t N>
class SecretBytes
{
public:
    static constexpr std::size_t Size = N;

    SecretBytes() = default;
    SecretBytes(const SecretBytes &) = default;
    SecretBytes &operator=(const SecretBytes &) = default;
    ~SecretBytes() { sodium_memzero(m_bytes.data(), N); }

    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, N> m_bytes{};
};

} // namespace lajur::vault
