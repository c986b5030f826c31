// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/telltale.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#define ZLIB_CONST
#include <zlib.h>

namespace lajur::testlib {

namespace {

/// Everything inside the Flate streams of a file, one after the other; what does not inflate is left out.
QByteArray inflated(const QByteArray &bytes)
{
    QByteArray all;
    for (qsizetype at = bytes.indexOf('\x78'); at >= 0; at = bytes.indexOf('\x78', at + 1)) {
        // The second byte makes the pair a multiple of 31: most that only look like a beginning are not.
        if (at + 1 >= bytes.size() || (0x7800 + uchar(bytes[at + 1])) % 31 != 0)
            continue;
        QByteArray out(64 * 1024, Qt::Uninitialized);
        z_stream stream{};
        if (inflateInit(&stream) != Z_OK)
            continue;
        stream.next_in = reinterpret_cast<const Bytef *>(bytes.constData() + at);
        stream.avail_in = uInt(bytes.size() - at);
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        (void)inflate(&stream, Z_SYNC_FLUSH);
        all += out.left(qsizetype(stream.total_out));
        inflateEnd(&stream);
    }
    return all;
}

QList<QByteArray> spellings(const QString &text)
{
    QList<QByteArray> all{text.toUtf8()};
    QByteArray little;
    QByteArray big;
    for (const QChar c : text) {
        little += char(c.unicode() & 0xff);
        little += char(c.unicode() >> 8);
        big += char(c.unicode() >> 8);
        big += char(c.unicode() & 0xff);
    }
    all << little << big;
    for (const char *between : {" ", ".", "-"}) {
        QByteArray spaced;
        for (const QChar c : text)
            spaced += (spaced.isEmpty() ? "" : between) + QString(c).toUtf8();
        all << spaced;
    }
    QString groups = text;
    for (qsizetype at = (text.size() - 1) / 4 * 4; at > 0; at -= 4)
        groups.insert(at, u' ');
    return all << groups.toUtf8();
}

bool holdsPicture(const QByteArray &bytes)
{
    static const QByteArray png("\x89PNG\r\n\x1a\n");
    static const QByteArray jfif("\xff\xd8\xff\xe0\x00\x10JFIF", 10);
    if (bytes.contains(png) || bytes.contains(jfif))
        return true;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    // Two letters are enough for some formats to be taken for it, and sealed bytes begin with any two.
    return reader.canRead() && !reader.read().isNull();
}

} // namespace

TellTale::TellTale(const QStringList &secrets)
{
    for (const QString &text : secrets)
        m_secrets += spellings(text);
}

QString TellTale::told(const QByteArray &bytes) const
{
    if (bytes.contains("%PDF-"))
        return QStringLiteral("holds a PDF");
    if (holdsPicture(bytes))
        return QStringLiteral("decodes as a picture");
    const QByteArray inside = inflated(bytes);
    for (qsizetype i = 0; i < m_secrets.size(); ++i) {
        if (bytes.contains(m_secrets[i]) || inside.contains(m_secrets[i]))
            return QStringLiteral("holds secret %1").arg(i);
    }
    return {};
}

QString TellTale::toldBy(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot be read");
    return told(file.readAll());
}

} // namespace lajur::testlib
