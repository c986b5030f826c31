// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "samplepapers.h"
#include "tests/testlib/windowoffice.h"
#include "ui/papers/papersearch.h"
#include "ui/papers/paperview.h"
#include "ui/papers/paperviewer.h"
#include "ui/papers/searchbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

namespace lajur::testlib {

/// A viewer over a window of the smallest size there is.
struct ViewerBench {
    WindowOffice window{TestOffice::Numbers::Own, WindowOffice::Papers::Read};
    QWidget host;
    QPointer<ui::PaperViewer> viewer;

    ViewerBench() { host.resize(1280, 680); }
    ~ViewerBench() { delete viewer; }
    Q_DISABLE_COPY_MOVE(ViewerBench)

    void open(const QByteArray &bytes)
    {
        viewer = ui::PaperViewer::openBytes(window.workspace(), services::Paper(bytes),
                                            QStringLiteral("Surat Permohonan"), &host);
        if (!QTest::qWaitForWindowActive(viewer))
            qFatal("no active window");
    }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = viewer->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    ui::PaperView *view() const { return child<ui::PaperView>("paperView"); }
    bool waitForPage(int page) const
    {
        return QTest::qWaitFor([this, page] { return view()->page() == page && view()->picture().isSharp(); }, 30'000);
    }
    const ui::PaperSearch &search() const { return viewer->findChild<ui::SearchBar *>()->search(); }
    bool find(const QString &text) const
    {
        child<QLineEdit>("searchField")->setText(text);
        return QTest::qWaitFor([&] { return search().text() == text && !search().isRunning(); }, 30'000);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace lajur::testlib
