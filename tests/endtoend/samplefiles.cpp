// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/samplefiles.h"

#include <QDate>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

namespace lajur::endtoend {

namespace {

QJsonObject official(const char *function, const char *name, const char *title)
{
    return {{QStringLiteral("function"), QLatin1String(function)},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("nip"), nipOfOfficial(QLatin1String(function))},
            {QStringLiteral("functionTitle"), QLatin1String(title)},
            {QStringLiteral("position"), QLatin1String(title)},
            {QStringLiteral("validFrom"), QStringLiteral("2020-01-01")}};
}

QJsonArray officials()
{
    QJsonObject head = official("kepala_dinas", "Contoh Kepala Dinas", "Kepala Dinas Komunikasi dan Informatika");
    head.insert(QStringLiteral("signatory"), true);
    head.insert(QStringLiteral("nik"), QStringLiteral("9971010203700001"));
    head.insert(QStringLiteral("email"), QStringLiteral("kadis@batam.go.id"));
    head.insert(QStringLiteral("rank"), QStringLiteral("IV/b"));
    return {head, official("kabid", "Contoh Kabid", "Kepala Bidang Persandian"),
            official("kasi", "Contoh Kasi", "Kepala Seksi Persandian"),
            official("verifikator", "Contoh Verifikator", "Verifikator")};
}

QString digits(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

} // namespace

QString nipOfOfficial(const QString &function)
{
    const QStringList order{QStringLiteral("kepala_dinas"), QStringLiteral("kabid"), QStringLiteral("kasi"),
                            QStringLiteral("verifikator")};
    return QStringLiteral("197003021995031%1").arg(digits(int(order.indexOf(function)) + 1, 3));
}

QJsonObject officeFile()
{
    return {{QStringLiteral("government"), QStringLiteral("PEMERINTAH KOTA BATAM")},
            {QStringLiteral("agencyLines"), QJsonArray{QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")}},
            {QStringLiteral("addressLines"), QJsonArray{QStringLiteral("Jalan Contoh Nomor 1, Batam")}},
            {QStringLiteral("city"), QStringLiteral("Batam")},
            {QStringLiteral("province"), QStringLiteral("Kepulauan Riau")},
            {QStringLiteral("agency"), QStringLiteral("Pemerintah Kota Batam")},
            {QStringLiteral("unit"), QStringLiteral("Dinas Komunikasi dan Informatika")},
            {QStringLiteral("opdCode"), QStringLiteral("DISKOMINFO")},
            {QStringLiteral("classification"), QStringLiteral("500.12")},
            {QStringLiteral("emailDomains"), QJsonArray{QStringLiteral("batam.go.id")}},
            {QStringLiteral("demo"), true},
            {QStringLiteral("officials"), officials()},
            {QStringLiteral("firstUser"),
             QJsonObject{{QStringLiteral("fullName"), QStringLiteral("Contoh Administrator")},
                         {QStringLiteral("roles"),
                          QJsonArray{QStringLiteral("administrator"), QStringLiteral("loket"), QStringLiteral("kasi"),
                                     QStringLiteral("verifikator")}}}}};
}

QString nikOf(int n)
{
    return QStringLiteral("99710101018500%1").arg(digits(n, 2));
}

QJsonObject caseFile(int n)
{
    const QJsonObject form{{QStringLiteral("name"), QStringLiteral("Contoh Pemohon %1").arg(QChar(u'A' + n))},
                           {QStringLiteral("nip"), QStringLiteral("198501012010011%1").arg(digits(n, 3))},
                           {QStringLiteral("nik"), nikOf(n)},
                           {QStringLiteral("email"), QStringLiteral("pemohon.%1@batam.go.id").arg(n)},
                           {QStringLiteral("phone"), QStringLiteral("08120000%1").arg(digits(n, 4))},
                           {QStringLiteral("employment"), QStringLiteral("pns")},
                           {QStringLiteral("rank"), QStringLiteral("III/a")},
                           {QStringLiteral("position"), QStringLiteral("Arsiparis")},
                           {QStringLiteral("unit"), QStringLiteral("Sekretariat")},
                           {QStringLiteral("opd"), QStringLiteral("Dinas Contoh")},
                           {QStringLiteral("city"), QStringLiteral("Kota Batam")},
                           {QStringLiteral("province"), QStringLiteral("Kepulauan Riau")},
                           {QStringLiteral("system"), QStringLiteral("Sistem Contoh")},
                           {QStringLiteral("purpose"), QStringLiteral("Tanda tangan elektronik")},
                           {QStringLiteral("consent"), true}};
    return {{QStringLiteral("form"), form},
            {QStringLiteral("incomingLetter"),
             QJsonObject{{QStringLiteral("number"), QStringLiteral("800/%1/CONTOH").arg(n)},
                         {QStringLiteral("date"), QStringLiteral("2026-01-05")},
                         {QStringLiteral("sender"), QStringLiteral("Dinas Contoh")},
                         {QStringLiteral("subject"), QStringLiteral("Permohonan sertifikat elektronik")}}}};
}

QString writeJson(const QString &path, const QJsonObject &json)
{
    QFile file(path);
    const QByteArray bytes = QJsonDocument(json).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QString writePdf(const QString &path, const QString &text)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(QPoint(1000, 1000), text);
    return painter.end() ? path : QString();
}

QString writeJpeg(const QString &path, const QString &text)
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(QColor(180, 210, 235));
    QPainter painter(&image);
    painter.drawText(QPoint(40, 60), text);
    painter.end();
    return image.save(path, "JPEG", 90) ? path : QString();
}

} // namespace lajur::endtoend
