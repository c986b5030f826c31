// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paperwire/shrunkpaper.h"

#include "models/paperwire/limits.h"

namespace lajur::paperwire {

namespace {

const QString Type = QStringLiteral("type");
const QString Smallest = QStringLiteral("smallest");
const QString Signed = QStringLiteral("signed");

} // namespace

Answer ShrunkPaper::toAnswer() const
{
    return {{{Type, type}, {Smallest, smallest}, {Signed, electronicallySigned}}, {}, bytes};
}

ShrunkPaper ShrunkPaper::fromAnswer(const Answer &answer)
{
    return {answer.bytes, answer.value[Type].toString(),
            qBound(qint64(0), answer.value[Smallest].toInteger(), MaximumAnswerSize), answer.value[Signed].toBool()};
}

} // namespace lajur::paperwire
