// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paperoffer.h"

#include "models/services/openoffice.h"
#include "models/services/paperintake.h"
#include "models/services/scantray.h"

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

namespace {

QByteArray png(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

domain::Status PaperOffer::attach(services::OpenOffice &office, domain::CaseId id, const QString &kind) const
{
    if (!path.isEmpty()) {
        LAJUR_TRY(office.papers().attach(id, kind, path));
        return {};
    }
    QByteArray bytes = png(picture);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY(office.papers().attachBytes(id, kind, buffer, QStringLiteral("image/png")));
    return {};
}

domain::Status PaperOffer::putInTray(services::OpenOffice &office) const
{
    services::ScanTray::Origin origin;
    origin.label = name();
    if (!path.isEmpty()) {
        origin.source = domain::TraySource::file();
        LAJUR_TRY(office.tray().addFile(path, origin));
        return {};
    }
    origin.source = domain::TraySource::paste();
    QByteArray bytes = png(picture);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY(office.tray().add(buffer, origin));
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
