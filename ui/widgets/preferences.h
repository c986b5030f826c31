// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/look.h"

#include <QObject>
#include <QSettings>

namespace lajur::ui {

/// How the person at this computer likes the window; kept for the computer's user, never in the office's data.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Density { Compact, Medium, Roomy }; ///< Cards of 48, 92 and 112 points.

    static constexpr int longestIdleMinutes = 60;

    explicit Preferences(QObject *parent = nullptr);
    /// Kept in a file of its own, for tests and for a portable folder.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    QString language() const; ///< "id" (default) or "en".
    void setLanguage(const QString &language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Density density() const;
    void setDensity(Density density);
    QStringList foldedLanes() const; ///< Ids of the board's lanes that are shown as a strip.
    void setFoldedLanes(const QStringList &lanes);
    /// Minutes without a key or a click after which the office is locked, 1 to longestIdleMinutes; 0 for never.
    int idleMinutes() const;
    void setIdleMinutes(int minutes);
    bool lessMotion() const;
    void setLessMotion(bool less);
    QString lastUser() const; ///< Sign-in name of whoever was in last, empty at first.
    void setLastUser(const QString &name);
    QString scanner() const; ///< The one that scanned last, as its driver knows it.
    void setScanner(const QString &device);
    QString scanProfile() const; ///< Id of the profile that was used last.
    void setScanProfile(const QString &profile);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

signals:
    void changed();

private:
    QVariant value(const char *key, const QVariant &otherwise) const;
    void setValue(const char *key, const QVariant &value);

    QSettings m_settings;
};

} // namespace lajur::ui
