// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/preferences.h"

#include <array>

namespace lajur::ui {

namespace {

constexpr int UsualIdleMinutes = 10;
// In the order of the enums.
constexpr std::array AppearanceWords{"system", "light", "dark"};
constexpr std::array DensityWords{"compact", "medium", "roomy"};

/// What is not one of the words, perhaps written by a newer version, counts as not set.
template <typename Enum, typename Words>
Enum enumOf(const QVariant &stored, const Words &words, Enum otherwise)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (stored.toString() == QLatin1String(words[i]))
            return static_cast<Enum>(i);
    }
    return otherwise;
}

template <typename Enum, typename Words>
QString wordOf(Enum value, const Words &words)
{
    return QLatin1String(words[static_cast<std::size_t>(value)]);
}

} // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

QVariant Preferences::value(const char *key, const QVariant &otherwise) const
{
    return m_settings.value(QLatin1String(key), otherwise);
}

void Preferences::setValue(const char *key, const QVariant &value)
{
    if (m_settings.value(QLatin1String(key)) == value)
        return;
    m_settings.setValue(QLatin1String(key), value);
    emit changed();
}

QString Preferences::language() const
{
    return value("window/language", {}).toString() == u"en" ? QStringLiteral("en") : QStringLiteral("id");
}

void Preferences::setLanguage(const QString &language)
{
    setValue("window/language", language);
}

Appearance Preferences::appearance() const
{
    return enumOf(value("window/appearance", {}), AppearanceWords, Appearance::System);
}

void Preferences::setAppearance(Appearance appearance)
{
    setValue("window/appearance", wordOf(appearance, AppearanceWords));
}

Preferences::Density Preferences::density() const
{
    return enumOf(value("board/density", {}), DensityWords, Density::Medium);
}

void Preferences::setDensity(Density density)
{
    setValue("board/density", wordOf(density, DensityWords));
}

QStringList Preferences::foldedLanes() const
{
    return value("board/foldedLanes", {}).toStringList();
}

void Preferences::setFoldedLanes(const QStringList &lanes)
{
    setValue("board/foldedLanes", lanes);
}

int Preferences::idleMinutes() const
{
    bool number = false;
    const int minutes = value("lock/idleMinutes", UsualIdleMinutes).toInt(&number);
    return number && minutes >= 0 && minutes <= longestIdleMinutes ? minutes : UsualIdleMinutes;
}

void Preferences::setIdleMinutes(int minutes)
{
    setValue("lock/idleMinutes", minutes);
}

bool Preferences::lessMotion() const
{
    return value("window/lessMotion", false).toBool();
}

void Preferences::setLessMotion(bool less)
{
    setValue("window/lessMotion", less);
}

QString Preferences::lastUser() const
{
    return value("signIn/lastUser", {}).toString();
}

void Preferences::setLastUser(const QString &name)
{
    setValue("signIn/lastUser", name);
}

QString Preferences::scanner() const
{
    return value("scan/scanner", {}).toString();
}

void Preferences::setScanner(const QString &device)
{
    setValue("scan/scanner", device);
}

QString Preferences::scanProfile() const
{
    return value("scan/profile", {}).toString();
}

void Preferences::setScanProfile(const QString &profile)
{
    setValue("scan/profile", profile);
}

QByteArray Preferences::windowGeometry() const
{
    return value("window/geometry", {}).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    setValue("window/geometry", geometry);
}

} // namespace lajur::ui
