// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paperwire/frame.h"

#include <QString>

namespace lajur::paperwire {

/// What a worker is asked to do with which paper.
struct Request {
    quint64 id = 0;
    QString operation;
    quint64 paper = 0;
    bool bringsPaper = false; ///< The paper's bytes come along; otherwise the worker holds them from before.
    QCborMap arguments;

    QCborMap header() const;
    /// None if something is missing or of another kind.
    static std::optional<Request> fromHeader(const QCborMap &header);
};

/// Names of operations.
namespace operations {
inline const QString Describe = QStringLiteral("describe");
inline const QString Render = QStringLiteral("render");
inline const QString Words = QStringLiteral("words");
inline const QString Search = QStringLiteral("search");
inline const QString Normalise = QStringLiteral("normalise");
inline const QString Codes = QStringLiteral("codes");
inline const QString Signatures = QStringLiteral("signatures");
inline const QString Certificate = QStringLiteral("certificate");
inline const QString Ktp = QStringLiteral("ktp");
inline const QString Kind = QStringLiteral("kind");
inline const QString Shrink = QStringLiteral("shrink");
inline const QString Read = QStringLiteral("read");
} // namespace operations

/// Names of arguments.
namespace arguments {
inline const QString Page = QStringLiteral("page");
inline const QString Width = QStringLiteral("width");
inline const QString Height = QStringLiteral("height");
inline const QString Dpi = QStringLiteral("dpi");
inline const QString Text = QStringLiteral("text");
inline const QString Count = QStringLiteral("count");
inline const QString Language = QStringLiteral("language");
inline const QString Limit = QStringLiteral("limit");
inline const QString LeastDpi = QStringLiteral("least-dpi");
} // namespace arguments

} // namespace lajur::paperwire
