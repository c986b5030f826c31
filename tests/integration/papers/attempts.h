// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace lajur::test {

/// Something that a file which took over the worker would try.
struct Attempt {
    const char *name;
    bool (*succeeds)(); ///< Whether it could be done. Leaves nothing behind that matters.
};

const QList<Attempt> &attempts();

} // namespace lajur::test
