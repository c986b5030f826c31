// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/progress.h"

#include <QCoreApplication>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

} // namespace

Status Progress::advance(int done)
{
    m_done = done;
    if (m_cancelled)
        return failure(ErrorCode::Cancelled, Tr::tr("Stopped before it was finished."));
    return {};
}

} // namespace lajur::services
