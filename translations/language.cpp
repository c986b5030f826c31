// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// Outside any namespace, as Qt asks: a static library's resources are dropped by the linker unless named.
static void initialiseResources()
{
    Q_INIT_RESOURCE(lajur_i18n);
}

namespace lajur::translations {

namespace {

/// Puts the file of `words` in `language` in the place of the one before. English files may be missing or hold plurals
/// only: the sources are English already.
void install(const QString &words, const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QString name = QStringLiteral("words of ") + words;
    // Its destructor removes a translator from the application.
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(words, language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("id"), QStringLiteral("en")};
}

QString speak(const QString &language)
{
    initialiseResources();
    QString known = languages().contains(language) ? language : languages().constFirst();
    // What is not translated by a catalogue goes by the locale: the words of workflow files, names of months.
    const bool english = known == QLatin1String("en");
    QLocale::setDefault(QLocale(english ? QLocale::English : QLocale::Indonesian, QLocale::Indonesia));
    // Qt's own words first, for the last one in is asked first.
    for (const char *words : {"qtbase", "lajur"})
        install(QLatin1String(words), known);
    return known;
}

} // namespace lajur::translations
