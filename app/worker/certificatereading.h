// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperanswers.h"

#include <optional>

#include <openssl/x509.h>

namespace lajur::worker {

/// What the certificate says of itself.
services::CertificateFacts factsOf(const X509 &certificate);
/// The certificate of a file, DER or PEM; none if it is neither.
std::optional<services::CertificateFacts> certificateIn(const QByteArray &bytes);
/// UTC; invalid if it is no time.
QDateTime timeOf(const ASN1_TIME *time);

} // namespace lajur::worker
