// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace lajur::endtoend {

// What a user has lying ready before the first command: the office file, forms, and scans. Everybody in them is
// invented.

/// The office file of `init`: four officials, a first user with every role, province 99 allowed.
QJsonObject officeFile();
/// The case file of applicant number `n`, complete.
QJsonObject caseFile(int n);
QString nikOf(int n);
QString nipOfOfficial(const QString &function);

/// Writes a JSON object, a real PDF of one page, a real JPEG; answers the path, empty if it could not be written.
QString writeJson(const QString &path, const QJsonObject &json);
QString writePdf(const QString &path, const QString &text);
QString writeJpeg(const QString &path, const QString &text);

} // namespace lajur::endtoend
