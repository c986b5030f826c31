// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/language.h"

#include <QCoreApplication>
#include <QTranslator>

// Outside any namespace, as Qt asks: a static library's resources are dropped by the linker unless named.
static void initialiseResources()
{
    Q_INIT_RESOURCE(lajur_i18n);
}

namespace lajur::translations {

QStringList languages()
{
    return {QStringLiteral("id"), QStringLiteral("en")};
}

QString speak(const QString &language)
{
    static const QString translatorName = QStringLiteral("lajur-language");
    initialiseResources();
    QCoreApplication *application = QCoreApplication::instance();
    // Its destructor removes a translator from the application.
    delete application->findChild<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);

    QString known = languages().contains(language) ? language : languages().constFirst();
    auto *translator = new QTranslator(application);
    translator->setObjectName(translatorName);
    // The English file holds plurals only, and may be empty: the sources are English already.
    if (translator->load(QStringLiteral(":/i18n/lajur_%1.qm").arg(known)))
        QCoreApplication::installTranslator(translator);
    return known;
}

} // namespace lajur::translations
