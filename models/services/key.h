// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace lajur::services {

/// A symmetric key in memory; wiped when it goes away.
class Key
{
public:
    static constexpr std::size_t Size = 32;

    Key() = default;
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;
    ~Key()
    {
        volatile std::uint8_t *bytes = m_bytes.data();
        for (std::size_t i = 0; i < Size; ++i)
            bytes[i] = 0;
    }
    std::uint8_t *data() { return m_bytes.data(); }
    const std::uint8_t *data() const { return m_bytes.data(); }

private:
    std::array<std::uint8_t, Size> m_bytes{};
};

} // namespace lajur::services
