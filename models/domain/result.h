// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <tl/expected.hpp>

namespace lajur::domain {

/// Outcome of everything below `ui` that can fail: a value, or an Error fit to be shown.
template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

/// An Error to return from a function that answers Result.
inline tl::unexpected<Error> failure(ErrorCode code, const QString &text, const QString &detail = {},
                                     const QList<Reason> &reasons = {})
{
    return tl::unexpected<Error>(Error{code, text, detail, reasons});
}

/// Passes on the error of a failed result.
template <typename T>
tl::unexpected<Error> failure(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace lajur::domain

/// Leaves the enclosing function with the error of `expression` if it failed.
#define LAJUR_TRY(expression)                                                                                          \
    do {                                                                                                               \
        if (auto lajurTry = (expression); !lajurTry)                                                                   \
            return ::lajur::domain::failure(lajurTry);                                                                 \
    } while (false)

#define LAJUR_CONCAT_INNER(a, b) a##b
#define LAJUR_CONCAT(a, b) LAJUR_CONCAT_INNER(a, b)
#define LAJUR_TRY_VALUE_INNER(name, declaration, expression)                                                           \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return ::lajur::domain::failure(name);                                                                         \
    declaration = std::move(*name)

/// Declares a variable with the value of `expression`, or leaves the enclosing function with its error.
#define LAJUR_TRY_VALUE(declaration, expression)                                                                       \
    LAJUR_TRY_VALUE_INNER(LAJUR_CONCAT(lajurResult, __LINE__), declaration, expression)
