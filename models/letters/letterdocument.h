// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/letters/spacing.h"

#include <QTextDocument>

namespace lajur::letters {

/// The body of a letter, laid out in the page's units from a small subset of HTML.
class LetterDocument : public QTextDocument
{
public:
    LetterDocument();

    /// Lays `html` out `width` millimetres wide. Invalid if it asks for pictures, other files or another typeface than
    /// the letter's regular and bold.
    domain::Status layOut(const QString &html, double width, const Spacing &spacing);

    double height() const; ///< Millimetres.
    void paint(QPainter *painter, double left, double top);

protected:
    /// Nothing is ever loaded: a template must not reach the office's other files or the net.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    domain::Status checkSubset() const;
    void setLineHeight(double factor);

    bool m_askedForFile = false;
};

} // namespace lajur::letters
