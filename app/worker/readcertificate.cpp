// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readcertificate.h"

#include "app/worker/certificatereading.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

QString ReadCertificate::name() const
{
    return operations::Certificate;
}

Outcome<Answer> ReadCertificate::run(HeldPaper &paper, const QCborMap &)
{
    constexpr qsizetype MostBytes = 1024 * 1024;
    if (paper.bytes().size() > MostBytes)
        return refuse(Refusal::NotACertificate);
    const auto facts = certificateIn(paper.bytes());
    if (!facts)
        return refuse(Refusal::NotACertificate);
    return answerOf(toCbor(*facts));
}

} // namespace lajur::worker
