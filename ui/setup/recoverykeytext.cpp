// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/recoverykeytext.h"

namespace lajur::ui::recoverykey {

QString normalised(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        const QChar upper = c.toUpper();
        if (upper == u'I' || upper == u'L')
            text.append(u'1');
        else if (upper == u'O')
            text.append(u'0');
        else if (upper.isLetterOrNumber())
            text.append(upper);
    }
    return text;
}

QStringList split(const QString &text)
{
    const QString all = normalised(text);
    QStringList parts;
    for (qsizetype i = 0; i < all.size(); i += groupSize)
        parts << all.mid(i, groupSize);
    return parts;
}

} // namespace lajur::ui::recoverykey
