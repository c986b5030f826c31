// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/serve.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    // For the paths of plugins; there is no event loop.
    const QCoreApplication application(argc, argv);
    return lajur::worker::serve(lajur::worker::standardOperations(), *lajur::worker::Sandbox::ofSystem());
}
