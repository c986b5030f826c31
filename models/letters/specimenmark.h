// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>

class QPainter;

namespace lajur::letters {

/// CONTOH across a paper of that size in millimetres, so that no print of a demo office is taken for a letter.
void paintSpecimenMark(QPainter *painter, const QSizeF &paper);

} // namespace lajur::letters
