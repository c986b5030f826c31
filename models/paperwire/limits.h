// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// How much of anything may pass between the program and its worker, and how much of a paper is worked on.
namespace lajur::paperwire {

constexpr qint64 Megabyte = 1024 * 1024;

constexpr qint64 MaximumPaperSize = 50 * Megabyte;
constexpr qint64 MaximumPixels = 60'000'000;
/// Of a rendered page: A4 at 600 dpi fits.
constexpr qint64 MaximumRenderedPixels = 36'000'000;
constexpr int MaximumSide = 30'000;
constexpr int MaximumPagesShown = 200;

constexpr qint64 MaximumHeaderSize = 8 * Megabyte;
constexpr qint64 MaximumImages = 64;
/// What the memory shared with a worker holds: a picture of 60 megapixels.
constexpr qint64 WindowSize = 4 * MaximumPixels;
constexpr qint64 MaximumAnswerSize = WindowSize;
/// Smaller answers go through the pipe.
constexpr qint64 SmallAnswer = 64 * 1024;

constexpr int MaximumWords = 20'000; ///< Of a page.
constexpr int MaximumHits = 200; ///< Of a page.
constexpr int MaximumSearchLength = 200;
constexpr int MaximumSignatures = 50;
constexpr int MaximumGuessWords = 8;
constexpr int MaximumCodeLength = 200; ///< Of the text of a receipt's code.

/// Exit codes of the worker.
constexpr int ExitEndOfRequests = 0;
constexpr int ExitBrokenRequest = 2;
constexpr int ExitUnprotected = 3;

/// Argument of the worker that names the descriptor of the memory it shares ("--window=12").
inline const QString WindowArgument = QStringLiteral("--window=");

} // namespace lajur::paperwire
