// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "tests/gui/mainwindow/windowundertest.h"

#include <functional>
#include <stdexcept>

namespace lajur::testlib {

/// What a person at the window could not do: a control that is not there, or that the hand does not reach.
class Stuck : public std::runtime_error
{
public:
    explicit Stuck(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// A person who takes a case through the SOP in the real window, with the mouse or with the keyboard alone.
///
/// With the keyboard nothing is focused or chosen for him: every control is reached by Tab, menus by arrows. All
/// functions throw Stuck.
class SopWalk
{
public:
    enum class Hand { Mouse, Keys };

    SopWalk(WindowUnderTest &window, Hand hand);

    /// Called for each press that stores something, with what it is; by default it presses.
    std::function<void(const QString &what, const std::function<void()> &press)> storing;

    /// Fills the form of a new request and opens the case.
    void openCase(const domain::CaseForm &person);
    /// Attaches a real PDF and a real JPEG.
    void attachPapers(const domain::CaseForm &person);
    /// Takes every action of the SOP, from intake to SELESAI.
    void takeSteps();

    domain::CaseId id() const { return m_id; }

    // Single deeds, for tests that go other ways.
    void click(const QString &name); ///< Or, with the keyboard, reaches it and presses Space.
    void type(const QString &name, const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void start(const QString &transition); ///< By the main button or from the menu.
    void store(const QString &what, const std::function<void()> &press);

private:
    void reach(const QString &name);
    void choose(const QString &name, const QString &value);
    void chooseFromMenu(const QString &transition);
    void backToTheCase();
    void check();
    QWidget *field(const QString &name) const;
    QString file(const QString &name, const QByteArray &bytes);

    WindowUnderTest &m_window;
    Hand m_hand;
    domain::CaseId m_id;
};

} // namespace lajur::testlib
