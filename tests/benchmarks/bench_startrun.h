// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <QEvent>
#include <QObject>

class QWidget;

namespace lajur::bench {

/// Watches one start from inside the process: waits until the sign-in has been painted, goes in, waits for the board.
///
/// Prints numbers parted by blanks, times in ms since the process was started or, for the board, since the password was
/// accepted: "empty MS", or "signin MS" and "board MS OPEN-CASES RESIDENT-KIB". Then the program ends.
class StartRun : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock; // one for all processes

    /// An empty window, to compare with. Answers the exit status.
    static int ofEmptyWindow(int argc, char *argv[], Clock::time_point start);
    /// The desktop program on the office in `dataFolder`. Answers the exit status.
    static int ofProgram(int argc, char *argv[], Clock::time_point start, const QString &dataFolder);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum class Stage { Starting, SignIn, Board, End };

    explicit StartRun(Clock::time_point start);
    bool isOver(const QWidget &widget, QEvent::Type type) const;
    double elapsed() const;
    void goIn(QWidget *window);
    void tellBoard(const QWidget *window);

    Clock::time_point m_start;
    Stage m_stage = Stage::Starting;
};

} // namespace lajur::bench
