// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initIconResource()
{
    Q_INIT_RESOURCE(lajur_icons);
}

namespace lajur::ui {

namespace {

/// Icons of one drawing lie side by side in a strip, in the order of names.txt. The stroke of the smaller drawings
/// is kept at 1.5 logical px, so 12, 14 and 16 have a drawing of their own for screens of 200 %.
struct Strip {
    int logical; ///< Size it was drawn for.
    int pixels; ///< Height of the strip and width of each icon in it.
    QLatin1String file;
};

constexpr Strip strips[] = {
    {12, 12, QLatin1String("12")},    {12, 24, QLatin1String("12@2x")}, {14, 14, QLatin1String("14")},
    {14, 28, QLatin1String("14@2x")}, {16, 16, QLatin1String("16")},    {16, 32, QLatin1String("16@2x")},
    {20, 20, QLatin1String("20")},    {24, 24, QLatin1String("24")},    {32, 32, QLatin1String("32")},
    {20, 40, QLatin1String("40")},    {24, 48, QLatin1String("48")},    {32, 64, QLatin1String("64")},
};

/// The drawing for this logical size that needs no enlarging, or the largest there is.
const Strip &stripFor(int size, int pixels)
{
    const Strip *best = nullptr;
    for (const Strip &strip : strips) {
        const bool mine = strip.logical == size || (size > 16 && strip.logical > 16);
        if (mine && (!best || (best->pixels < pixels && strip.pixels > best->pixels)))
            best = &strip;
    }
    return best ? *best : strips[std::size(strips) - 1];
}

const QImage &maskOf(const Strip &strip)
{
    static QHash<int, QImage> loaded;
    QImage &mask = loaded[static_cast<int>(&strip - strips)];
    if (mask.isNull()) {
        initIconResource();
        QImage grey(QLatin1String(":/lajur/icons/strips/") + strip.file + QLatin1String(".png"));
        grey.convertTo(QImage::Format_Grayscale8);
        grey.invertPixels(); // drawn black on white
        mask = QImage(grey.size(), QImage::Format_Alpha8);
        for (int y = 0; y < grey.height(); ++y)
            std::copy_n(grey.constScanLine(y), grey.width(), mask.scanLine(y));
    }
    return mask;
}

QPixmap tinted(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const auto index = iconNames().indexOf(name);
    if (index < 0)
        return {};
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    const Strip &strip = stripFor(size, pixels);
    QImage mask = maskOf(strip).copy(static_cast<int>(index) * strip.pixels, 0, strip.pixels, strip.pixels);
    QImage picture(mask.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(colour);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    painter.end();
    if (pixels != strip.pixels)
        picture = picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/// Colours an icon when it is painted, so that it follows the theme.
class ThemedIconEngine final : public QIconEngine
{
public:
    enum class Ground { Surface, Accent };

    ThemedIconEngine(const QString &name, Ground ground)
        : m_name(name)
        , m_ground(ground)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / ratio));
        return iconPixmap(m_name, side, colour(mode), ratio);
    }
    QString key() const override { return QStringLiteral("lajur"); }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_ground); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return theme.faint;
        return m_ground == Ground::Accent ? theme.onAccent : theme.muted;
    }

    QString m_name;
    Ground m_ground;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key
        = QStringLiteral("lajur/%1/%2/%3/%4")
              .arg(name, QString::number(size), colour.name(QColor::HexArgb), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(name, size, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon icon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name, ThemedIconEngine::Ground::Surface));
}

QIcon iconOnAccent(const QString &name)
{
    return QIcon(new ThemedIconEngine(name, ThemedIconEngine::Ground::Accent));
}

QStringList iconNames()
{
    static const QStringList names = [] {
        initIconResource();
        QFile file(QStringLiteral(":/lajur/icons/strips/names.txt"));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromLatin1(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }();
    return names;
}

QIcon applicationIcon()
{
    initIconResource();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/lajur/icons/application/%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace lajur::ui
