// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace lajur::ui {

/// What a text is on the screen; only these sizes and weights exist.
enum class TextRole {
    Heading, ///< Name on a case, page of the wizard.
    Title, ///< Name of a screen, title of a dialog.
    Body, ///< The application's font.
    BodyStrong, ///< Names, heads of sections.
    Small, ///< Hints, table cells, chips.
    SmallStrong, ///< Heads of tables.
    Caption, ///< Age line of a card, key hints; nothing is smaller.
    CaptionStrong, ///< Heads of stages, late and near-late.
};

QFont font(TextRole role);
/// Height of one line of text, px.
int lineHeight(TextRole role);

} // namespace lajur::ui
