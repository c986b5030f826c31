// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/keysdialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/sectionhead.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr QSize smallestList(520, 420);
constexpr int edge = 24; ///< Of every dialog, left and right.

QWidget *listOf(const QList<QAction *> &actions, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const QAction *action : actions) {
        QString words = action->text();
        words.remove(u'&');
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty() || words.isEmpty())
            continue;
        auto *key = new Label(TextRole::Small, keys.join(QStringLiteral(", ")), list);
        key->setTone(Label::Tone::Muted);
        grid->addWidget(new Label(TextRole::Body, words, list), row, 0);
        grid->addWidget(key, row++, 1, Qt::AlignRight);
    }
    return list;
}

} // namespace

KeysDialog::KeysDialog(const QList<Group> &groups, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setHeading(tr("Keys"), tr("Everything in Lajur can be done without a mouse."));
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 12, 0);
    for (const Group &group : groups) {
        layout->addWidget(new SectionHead(group.title, inside));
        layout->addWidget(listOf(group.actions, inside));
    }
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setMinimumSize(smallestList);
    content()->addWidget(scroll);
    setMinimumWidth(smallestList.width() + 2 * edge);
    Button *close = addButton(Button::Kind::Main, tr("Close"));
    close->setObjectName(QStringLiteral("closeKeys"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

} // namespace lajur::ui
