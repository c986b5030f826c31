// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/pageunits.h"
#include "models/letters/sheettable.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace lajur::letters;

/// How pictures stand in a sheet's table.
class TestSheetTable : public QObject
{
    Q_OBJECT

private:
    static constexpr double column = 37; ///< mm

    static SheetCell picture(const QSize &size)
    {
        SheetCell cell;
        cell.picture = QImage(size, QImage::Format_RGB32);
        cell.picture.fill(Qt::red);
        return cell;
    }
    /// Where each picture stands, in millimetres, from top to bottom.
    static QList<QRectF> shown(const QList<QSize> &sizes)
    {
        SheetGrid grid;
        grid.widths = {column};
        for (const QSize &size : sizes)
            grid.rows.append({picture(size)});
        const SheetTable table(grid, {11, 1.0, 3, 0});
        const QRectF page = units::fromMm(QRectF(0, 0, column, table.height()));
        QImage image(page.size().toSize() + QSize(4, 4), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        table.paint(&painter, {0, 0});
        painter.end();
        const double perMm = page.width() / column;
        QList<QRectF> found;
        int from = -1;
        for (int y = 0; y < image.height(); ++y) {
            int left = image.width();
            int right = -1;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).red() > 200 && image.pixelColor(x, y).green() < 60) {
                    left = qMin(left, x);
                    right = x;
                }
            }
            if (right >= 0 && from < 0) {
                from = y;
                found.append(QRectF(left / perMm, y / perMm, (right - left + 1) / perMm, 0));
            } else if (right < 0 && from >= 0) {
                found.last().setHeight((y - from) / perMm);
                from = -1;
            }
        }
        return found;
    }

private slots:
    void shouldNotShowAShortWordMuchLargerThanALongOne()
    {
        const QList<QRectF> found = shown({{470, 44}, {130, 44}});
        QCOMPARE(found.size(), 2);
        QVERIFY2(found[0].width() > 0.85 * column, qPrintable(QString::number(found[0].width())));
        QVERIFY2(found[1].height() < 1.4 * found[0].height(), qPrintable(QString::number(found[1].height())));
        QVERIFY2(found[1].height() > found[0].height(), qPrintable(QString::number(found[1].height())));
    }

    void shouldKeepAPictureInItsCell()
    {
        for (const QSize &size : {QSize(2000, 90), QSize(90, 2000), QSize(40, 10)}) {
            const QList<QRectF> found = shown({size});
            QCOMPARE(found.size(), 1);
            QVERIFY(found[0].right() <= column);
            QVERIFY(found[0].height() <= 9.5);
        }
        QVERIFY2(shown({{40, 10}}).constFirst().width() < 11, "blown up");
    }
};

QTEST_MAIN(TestSheetTable)
#include "tst_sheettable.moc"
