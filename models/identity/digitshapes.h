// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/digitstrokes.h"

#include <QList>

#include <array>
#include <vector>

namespace lajur::identity {

/// One digit cut out of a line and brought to a common size: ink from 0 (ground) to 1.
struct DigitPatch {
    static constexpr int Width = 26;
    static constexpr int Height = 34;
    std::array<float, std::size_t(Width *Height)> ink{};

    float at(int x, int y) const { return ink[std::size_t(y) * Width + std::size_t(x)]; }
};

/// How far a patch is from each digit; less is nearer, and only the proportions mean something.
struct DigitDistances {
    std::array<double, 10> distance{};

    int best() const;
    int second() const;
    /// 0 (two digits fit alike) to 1.
    double margin() const;
};

/// Knows digits by the direction and place of their strokes, in each face it was given.
class DigitShapes
{
public:
    DigitShapes();

    /// Part of a patch that the digit's box is brought to, so that its surroundings count too.
    static constexpr double BoxWidth = 18;
    static constexpr double BoxHeight = 26;

    DigitDistances distances(const DigitPatch &patch, StrokeFace face) const;

private:
    static constexpr std::size_t Features = std::size_t(6 * 8 * 5);
    using FeatureVector = std::array<float, Features>;
    struct Template {
        int digit;
        StrokeFace face;
        FeatureVector features;
    };
    static FeatureVector featuresOf(const DigitPatch &patch, int shiftX, int shiftY);
    void add(const DigitStroke &stroke, double strokeWidth, double shear);

    std::vector<Template> m_templates;
};

} // namespace lajur::identity
