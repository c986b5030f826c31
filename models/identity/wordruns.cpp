// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/wordruns.h"

#include <algorithm>

namespace lajur::identity {

namespace {

constexpr float inked = 0.5F; ///< Of a pixel, and of a column in pixels.

/// Height of the capitals. Each stands for itself, so that a line may lean.
int heightOf(const InkMap &line)
{
    std::vector<int> heights;
    for (const Run &letter : runsAbove(line.columns(0, line.height()), inked)) {
        const std::vector<Run> rows = runsAbove(line.rows(letter.begin, letter.end), inked);
        if (!rows.empty())
            heights.push_back(rows.back().end - rows.front().begin);
    }
    if (heights.empty())
        return 0;
    std::sort(heights.begin(), heights.end());
    return heights[heights.size() / 2];
}

/// How far two neighbours stand from each other, row by row.
struct Distance {
    double least;
    double usual; ///< Mean of the rows on which both have ink.
};

Distance between(const InkMap &line, const Run &left, const Run &right, int height)
{
    // Only what lies near the gap tells, and slanted strokes are looked at a little above and below.
    const int reach = height * 3 / 2;
    const int slack = height / 8;
    const int first = std::max(left.begin, left.end - reach);
    const int last = std::min(right.end, right.begin + reach);
    std::vector<int> ends(std::size_t(line.height()), -1);
    std::vector<int> starts(std::size_t(line.height()), -1);
    for (int y = 0; y < line.height(); ++y) {
        for (int x = left.end - 1; x >= first && ends[std::size_t(y)] < 0; --x)
            ends[std::size_t(y)] = line.at(x, y) > inked ? x : -1;
        for (int x = right.begin; x < last && starts[std::size_t(y)] < 0; ++x)
            starts[std::size_t(y)] = line.at(x, y) > inked ? x : -1;
    }
    double least = reach;
    double sum = 0;
    int rows = 0;
    for (int y = 0; y < line.height(); ++y) {
        if (starts[std::size_t(y)] < 0)
            continue;
        int end = -1;
        for (int near = std::max(0, y - slack); near <= std::min(line.height() - 1, y + slack); ++near)
            end = std::max(end, ends[std::size_t(near)]);
        if (end < 0)
            continue;
        const double distance = starts[std::size_t(y)] - end - 1;
        least = std::min(least, distance);
        sum += distance;
        ++rows;
    }
    return {least, rows > 0 ? sum / rows : right.begin - left.end};
}

/// DOMAIN: a space is a quarter to half as wide as capitals are high, letters stand a tenth to a third apart. Slanted
/// letters come nearer to each other at one end, and farther at the other.
bool isSpace(const InkMap &line, const Run &left, const Run &right, int height)
{
    const double gap = double(right.begin - left.end) / height;
    if (gap < 0.1 || gap > 0.45)
        return gap > 0.45;
    const Distance distance = between(line, left, right, height);
    // The foot of an L is near the next letter, though the rest of it is not.
    const bool slanted = gap > 0.17 && distance.least > 0.2 * height && distance.usual > 0.45 * height;
    return slanted || distance.least > 0.33 * height;
}

/// Two dots above each other: nothing of it stands in the middle.
bool isColon(const InkMap &line, const Run &run, int height)
{
    if (run.length() > height / 3)
        return false;
    const std::vector<float> rows = line.rows(run.begin, run.end);
    const std::vector<Run> dots = runsAbove(rows, 0.5F);
    return dots.size() == 2 && dots[0].length() < height / 3 && dots[1].length() < height / 3;
}

} // namespace

std::vector<Run> wordRuns(const InkMap &line)
{
    if (line.width() < 1 || line.height() < 1)
        return {};
    const int height = std::max(4, heightOf(line));
    std::vector<Run> words;
    Run before;
    for (const Run &letter : runsAbove(line.columns(0, line.height()), inked)) {
        if (words.empty() || isSpace(line, before, letter, height))
            words.push_back(letter);
        else
            words.back().end = letter.end;
        before = letter;
    }
    if (!words.empty() && isColon(line, words.front(), height))
        words.erase(words.begin());
    return words;
}

QString withTails(const QString &word, const InkMap &line, const Run &run)
{
    std::vector<Run> letters;
    for (const Run &letter : runsAbove(line.columns(0, line.height()), inked)) {
        if (letter.begin >= run.begin && letter.end <= run.end)
            letters.push_back(letter);
    }
    if (qsizetype(letters.size()) != word.size())
        return word;
    std::vector<int> bottoms;
    for (const Run &letter : letters) {
        const std::vector<Run> rows = runsAbove(line.rows(letter.begin, letter.end), inked);
        bottoms.push_back(rows.empty() ? 0 : rows.back().end);
    }
    std::vector<int> sorted = bottoms;
    std::sort(sorted.begin(), sorted.end());
    const int baseline = sorted[(sorted.size() - 1) / 2];
    const int tail = std::max(2, heightOf(line) / 12);
    QString mended = word;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if ((word.at(i) == u'O' || word.at(i) == u'0') && bottoms[std::size_t(i)] >= baseline + tail)
            mended[i] = u'Q';
    }
    return mended;
}

} // namespace lajur::identity
