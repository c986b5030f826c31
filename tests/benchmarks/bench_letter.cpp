// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A warm letter to its finished buffer, against Qt's bare way from the same HTML to a PDF: what our kop, signature
// block and checks cost. Prints one line of JSON.

#include "models/letters/letterrenderer.h"
#include "models/letters/pageunits.h"
#include "models/letters/resources.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

using namespace lajur::letters;

constexpr int runs = 101;
constexpr double goal = 1.3;

LetterFields sampleFields()
{
    const LetterPerson signatory{QStringLiteral("Drs. Surya Contoh, M.Si."),
                                 QStringLiteral("198508172010011003"),
                                 QStringLiteral("9971010101850001"),
                                 QStringLiteral("Pembina (IV/a)"),
                                 QStringLiteral("Kepala Dinas Komunikasi dan Informatika"),
                                 QStringLiteral("Dinas Komunikasi dan Informatika"),
                                 QStringLiteral("Pemerintah Kota Contoh"),
                                 {},
                                 {},
                                 {},
                                 QStringLiteral("surya@contoh.go.id")};
    LetterPerson applicant = signatory;
    applicant.name = QStringLiteral("Lestari Contoh");
    applicant.agency = QStringLiteral("Pemerintah Kota Contoh");
    applicant.organisation = QStringLiteral("Dinas Kesehatan");
    applicant.city = QStringLiteral("Kota Contoh");
    applicant.province = QStringLiteral("Contoh");
    return {QStringLiteral("500.12/042/KOMINFO/XI/2026"),
            false,
            signatory,
            applicant,
            QStringLiteral("SRIKANDI"),
            QStringLiteral("Tanda tangan elektronik naskah dinas"),
            QStringLiteral("Contoh"),
            QDate(2026, 11, 23),
            QStringLiteral("KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,"),
            QStringLiteral("Pembina"),
            false};
}

Letterhead sampleHead()
{
    return {QStringLiteral("PEMERINTAH KOTA CONTOH"),
            {QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")},
            {QStringLiteral("Jalan Contoh Nomor 1, Kota Contoh 99999"),
             QStringLiteral("Telepon (0999) 000000, laman contoh.go.id, surel kominfo@contoh.go.id")},
            demoLogo()};
}

QByteArray bareQt(const QString &html, const QPageLayout &page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(units::perInch);
    writer.setPageLayout(page);
    QPainter painter(&writer);
    QTextDocument document;
    document.setDefaultFont(units::font(11));
    document.setHtml(html);
    document.setTextWidth(units::fromMm(155));
    painter.translate(units::fromMm(QPointF(30, 45)));
    document.drawContents(&painter);
    painter.end();
    return buffer.data();
}

/// Processor time: a letter waits for nothing, and other work on the machine must not decide the ratio.
template <typename Work>
double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto source = builtInTemplate();
    const auto renderer = source ? LetterRenderer::create(*source, sampleHead(), {}) : lajur::domain::failure(source);
    const LetterFields fields = sampleFields();
    const auto html = renderer ? renderer->html(fields) : lajur::domain::failure(renderer);
    if (!html || !renderer->pdf(fields)) {
        std::fputs("the sample letter cannot be made\n", stderr);
        return 1;
    }
    bareQt(*html, renderer->pageLayout());

    QList<double> ours;
    QList<double> floor;
    for (int i = 0; i < runs; ++i) {
        ours.append(milliseconds([&] { (void)renderer->pdf(fields); }));
        floor.append(milliseconds([&] { bareQt(*html, renderer->pageLayout()); }));
    }
    const QJsonObject line{{QStringLiteral("name"), QStringLiteral("letter")},
                           {QStringLiteral("value_ms"), median(ours)},
                           {QStringLiteral("floor_ms"), median(floor)},
                           {QStringLiteral("ratio"), median(ours) / median(floor)},
                           {QStringLiteral("goal"), goal}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
