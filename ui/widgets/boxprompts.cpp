// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/boxprompts.h"

#include "ui/widgets/dialog.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

void addReasons(Dialog &dialog, const QList<domain::Reason> &reasons)
{
    for (const domain::Reason &reason : reasons) {
        auto *line = new Label(TextRole::Body, QStringLiteral("•  ") + reason.text, &dialog);
        line->setWordWrap(true);
        dialog.content()->addWidget(line);
    }
}

} // namespace

bool BoxPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb)
{
    Dialog dialog(parent);
    dialog.setHeading(title, text);
    dialog.addCancelButton();
    QObject::connect(dialog.addButton(Button::Kind::Main, verb), &Button::clicked, &dialog, &Dialog::accept);
    return dialog.exec() == Dialog::Accepted;
}

void BoxPrompts::fail(QWidget *parent, const domain::Error &error)
{
    if (error.code == domain::ErrorCode::Cancelled)
        return;
    Dialog dialog(parent);
    dialog.setHeading(tr("Not done"), error.text);
    addReasons(dialog, error.reasons);
    QObject::connect(dialog.addButton(Button::Kind::Main, tr("Close")), &Button::clicked, &dialog, &Dialog::accept);
    dialog.exec();
}

void BoxPrompts::inform(QWidget *parent, const QString &title, const QString &text)
{
    Dialog dialog(parent);
    dialog.setHeading(title, text);
    QObject::connect(dialog.addButton(Button::Kind::Main, tr("Close")), &Button::clicked, &dialog, &Dialog::accept);
    dialog.exec();
}

QStringList BoxPrompts::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString BoxPrompts::fileToSave(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

QString BoxPrompts::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace lajur::ui
