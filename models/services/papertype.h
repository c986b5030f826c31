// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace lajur::services {

/// MIME type by magic bytes: application/pdf, image/jpeg, image/png, image/tiff; empty if none of them.
QString paperTypeOf(QByteArrayView firstBytes);

} // namespace lajur::services
