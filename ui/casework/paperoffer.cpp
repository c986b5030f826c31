// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/paperoffer.h"

#include "models/services/openoffice.h"
#include "models/services/paperintake.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace lajur::ui {

QString PaperOffer::name() const
{
    return path.isEmpty() ? QCoreApplication::translate("Casework", "picture") : QFileInfo(path).fileName();
}

QString PaperOffer::likelyKind() const
{
    static const QList<std::pair<QString, QString>> words{
        {QStringLiteral("ttd"), QStringLiteral("surat_rekomendasi_ttd")},
        {QStringLiteral("ktp"), QStringLiteral("ktp")},
        {QStringLiteral("permohonan"), QStringLiteral("surat_permohonan")},
        {QStringLiteral("disposisi"), QStringLiteral("disposisi")},
        {QStringLiteral("jabatan"), QStringLiteral("sk_jabatan")},
        {QStringLiteral("pangkat"), QStringLiteral("sk_pangkat")},
        {QStringLiteral("email"), QStringLiteral("bukti_email")},
        {QStringLiteral("bsre"), QStringLiteral("bukti_bsre")},
    };
    const QString file = QFileInfo(path).fileName().toLower();
    for (const auto &[word, kind] : words) {
        if (file.contains(word))
            return kind;
    }
    return {};
}

domain::Status PaperOffer::attach(services::OpenOffice &office, domain::CaseId id, const QString &kind) const
{
    if (!path.isEmpty()) {
        LAJUR_TRY(office.papers().attach(id, kind, path));
        return {};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    picture.save(&buffer, "PNG");
    buffer.seek(0);
    LAJUR_TRY(office.papers().attachBytes(id, kind, buffer, QStringLiteral("image/png")));
    return {};
}

QList<PaperOffer> PaperOffer::of(const QStringList &paths)
{
    QList<PaperOffer> offers;
    for (const QString &path : paths)
        offers.append({path, {}});
    return offers;
}

QList<PaperOffer> PaperOffer::of(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        return of(paths);
    const QImage picture = qvariant_cast<QImage>(data.imageData());
    return picture.isNull() ? QList<PaperOffer>() : QList<PaperOffer>{{{}, picture}};
}

} // namespace lajur::ui
