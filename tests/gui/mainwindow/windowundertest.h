// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/windowoffice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/place.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/preferences.h"

#include <memory>
#include <QTemporaryDir>
#include <QTest>

namespace lajur::testlib {

/// The whole window on a test office, with somebody signed in.
class WindowUnderTest
{
public:
    explicit WindowUnderTest(const QString &user = QStringLiteral("semua"),
                             TestOffice::Numbers numbers = TestOffice::Numbers::Own,
                             WindowOffice::Papers papers = WindowOffice::Papers::Kept,
                             services::ScannerBackend *scanner = nullptr)
        : m_office(numbers, papers, scanner)
        , m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
        , m_window(std::make_unique<ui::MainWindow>(m_office.workspace(), m_preferences))
    {
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_office.signIn(user);
        m_window->begin(m_office.workspace().user());
        (void)QTest::qWaitForWindowActive(m_window.get());
        m_office.settle();
    }

    WindowOffice &window() { return m_office; }
    TestOffice &office() { return m_office.office(); }
    ui::MainWindow *operator->() { return m_window.get(); }
    ui::MainWindow *get() { return m_window.get(); }
    ui::Preferences &preferences() { return m_preferences; }
    /// As a kill would: nobody is told.
    void destroy() { m_window.reset(); }

    void go(ui::Place place)
    {
        m_window->shell()->go(place);
        m_office.settle();
    }
    /// A visible control by its object name; null if there is none.
    template <typename Widget = QWidget>
    Widget *control(const QString &name) const
    {
        for (Widget *found : m_window->findChildren<Widget *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    WindowOffice m_office;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace lajur::testlib
