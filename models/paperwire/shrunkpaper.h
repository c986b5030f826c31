// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paperwire/answer.h"

namespace lajur::paperwire {

/// What became of a paper that was to be made smaller, so that the asking program can say why it was not.
struct ShrunkPaper {
    QByteArray bytes; ///< Empty if it cannot be made as small as asked.
    QString type; ///< Of the bytes.
    qint64 smallest = 0; ///< Bytes it has where it is just still readable; 0 if that was not tried.
    bool electronicallySigned = false; ///< Any change would void its signature, so nothing was tried.

    Answer toAnswer() const;
    static ShrunkPaper fromAnswer(const Answer &answer);
};

} // namespace lajur::paperwire
