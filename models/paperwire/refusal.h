// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace lajur::paperwire {

/// Why a worker does not do what it is asked. Said as a code, so that no text of a worker comes before a person.
enum class Refusal {
    TooLarge, ///< More bytes than a paper may have.
    TooManyPixels,
    UnknownType, ///< Neither PDF nor one of the kinds of pictures.
    Damaged,
    Locked, ///< Opens with a password only.
    NoSuchPage,
    OtherKind, ///< What is asked cannot be asked of this kind of file.
    NotACertificate,
    NoMemory, ///< It needs more memory than a worker gets.
    UnknownRequest, ///< This worker was not built to do that, or the request is not whole.
};

QString refusalName(Refusal refusal);
std::optional<Refusal> refusalNamed(const QString &name);

} // namespace lajur::paperwire
