// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/wholefile.h"

#include "models/services/paperintake.h"

#include <QFile>

namespace lajur::intake {

bool isWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    const QString type = services::paperTypeOf(file.peek(8));
    if (!file.seek(qMax<qint64>(0, file.size() - 2048)))
        return false;
    const QByteArray end = file.readAll();
    if (type == u"application/pdf")
        return end.contains("%%EOF");
    if (type == u"image/jpeg")
        return end.contains("\xff\xd9"); // some copiers fill up behind it
    if (type == u"image/png")
        return end.contains("IEND");
    return true;
}

} // namespace lajur::intake
