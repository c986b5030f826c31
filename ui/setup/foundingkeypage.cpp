// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/foundingkeypage.h"

#include "models/services/pageprinter.h"
#include "ui/setup/recoverykeyview.h"
#include "ui/setup/recoverysheet.h"
#include "ui/setup/typedkeyedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int SheetWidth = 600;

} // namespace

FoundingKeyPage::FoundingKeyPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new Label(TextRole::Heading, this))
    , m_sentence(new Label(TextRole::Body, this))
    , m_strip(new MessageStrip(this))
    , m_view(new RecoveryKeyView(this))
    , m_printers(new QComboBox(this))
    , m_print(new Button(Button::Kind::Plain, this))
    , m_save(new Button(Button::Kind::Plain, this))
    , m_cover(new Button(Button::Kind::Link, this))
    , m_back(new Label(TextRole::BodyStrong, this))
    , m_typed(new TypedKeyEdit(this))
    , m_hint(new Label(TextRole::Small, this))
{
    for (Label *label : {m_sentence, m_hint})
        label->setWordWrap(true);
    m_sentence->setTone(Label::Tone::Muted);
    m_hint->setObjectName(QStringLiteral("typedKeyHint"));
    m_hint->setMinimumHeight(lineHeight(TextRole::Small));
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(SheetWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_strip);
    column->addSpacing(4);
    column->addWidget(m_view);
    column->addWidget(makeTakeDown());
    column->addSpacing(16);
    column->addWidget(m_back);
    column->addWidget(m_typed);
    column->addWidget(m_hint);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 32, 32, 24);
    row->addWidget(sheet, 1);
    row->addStretch();
    connect(m_typed, &TypedKeyEdit::edited, this, [this] {
        // Typed from the screen it would prove nothing about the paper.
        if (!m_wasCovered && m_typed->isBegun())
            cover(true);
        showHint();
        emit edited();
    });
    connect(m_typed, &TypedKeyEdit::returnPressed, this, &FoundingKeyPage::confirmed);
    setWaiting();
}

QWidget *FoundingKeyPage::makeTakeDown()
{
    auto *row = new QWidget(this);
    m_printers->setObjectName(QStringLiteral("keyPrinter"));
    m_print->setObjectName(QStringLiteral("printKey"));
    m_print->setIcon(icon(QStringLiteral("printer")));
    m_save->setObjectName(QStringLiteral("saveKey"));
    m_cover->setObjectName(QStringLiteral("coverKey"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_print);
    layout->addWidget(m_printers);
    layout->addWidget(m_save);
    layout->addStretch();
    layout->addWidget(m_cover);
    connect(m_print, &QPushButton::clicked, this, &FoundingKeyPage::print);
    connect(m_save, &QPushButton::clicked, this, &FoundingKeyPage::choosePath);
    connect(m_cover, &QPushButton::clicked, this, [this] { cover(!m_view->isCovered()); });
    return row;
}

void FoundingKeyPage::setWaiting()
{
    m_key.clear();
    m_view->setKey({});
    m_typed->setKey({});
    m_strip->clear();
    for (QWidget *widget : QList<QWidget *>{m_print, m_save, m_cover, m_typed})
        widget->setEnabled(false);
    m_printers->hide();
    m_wasCovered = false;
    cover(false);
    showHint();
}

void FoundingKeyPage::setKey(const QString &key, const QString &office)
{
    m_key = key;
    m_office = office;
    m_view->setKey(key);
    m_typed->setKey(key);
    m_printers->clear();
    const QList<services::PrinterInfo> printers = m_workspace.printer().printers();
    for (const services::PrinterInfo &printer : printers) {
        m_printers->addItem(printer.description.isEmpty() ? printer.name : printer.description, printer.name);
        if (printer.isDefault)
            m_printers->setCurrentIndex(m_printers->count() - 1);
    }
    m_printers->setVisible(printers.size() > 1);
    for (QWidget *widget : QList<QWidget *>{m_save, m_cover, m_typed})
        widget->setEnabled(true);
    m_print->setEnabled(!printers.isEmpty());
    cover(false);
    retranslate();
    (printers.isEmpty() ? m_save : m_print)->setFocus(Qt::OtherFocusReason);
}

bool FoundingKeyPage::isTypedBack() const
{
    return !m_key.isEmpty() && m_typed->isRight();
}

void FoundingKeyPage::enter()
{
    const QList<int> wrong = m_typed->wrongGroups();
    const QList<QLineEdit *> groups = m_typed->findChildren<QLineEdit *>();
    for (int i = 0; i < groups.size(); ++i) {
        if (wrong.isEmpty() ? groups.at(i)->text().size() < 4 : wrong.contains(i + 1)) {
            groups.at(i)->setFocus(Qt::OtherFocusReason);
            groups.at(i)->selectAll();
            return;
        }
    }
}

void FoundingKeyPage::print()
{
    const RecoverySheet sheet(m_key, m_office, m_workspace.today());
    const auto printed = m_workspace.printer().print(sheet, m_printers->currentData().toString(), 1);
    if (!printed)
        m_strip->show(MessageStrip::Tone::Error, printed.error().text);
    else
        m_strip->show(MessageStrip::Tone::Ok, tr("Sent to the printer. Take the sheet and type the key back from it."));
}

void FoundingKeyPage::choosePath()
{
    const QString path = m_workspace.prompts().fileToSave(this, tr("Save the recovery key"),
                                                          tr("Lajur recovery key") + QStringLiteral(".txt"),
                                                          tr("Text") + QStringLiteral(" (*.txt)"));
    if (!path.isEmpty())
        emit saveRequested(path);
}

void FoundingKeyPage::setSaved(const QString &path, const QString &fault)
{
    if (!fault.isEmpty())
        m_strip->show(MessageStrip::Tone::Error, fault);
    else
        m_strip->show(
            MessageStrip::Tone::Ok,
            tr("Saved as %1. Print it, lock the paper away and delete the file: it opens everything.").arg(path));
}

void FoundingKeyPage::cover(bool covered)
{
    m_wasCovered = m_wasCovered || covered;
    m_view->setCovered(covered);
    retranslate();
}

void FoundingKeyPage::showHint()
{
    const QList<int> wrong = m_typed->wrongGroups();
    QStringList names;
    for (const int group : wrong)
        names << QString::number(group);
    if (isTypedBack()) {
        m_hint->setTone(Label::Tone::Ok);
        m_hint->setText(tr("All groups are right. The office can be founded now."));
    } else if (!wrong.isEmpty()) {
        m_hint->setTone(Label::Tone::Late);
        m_hint->setText(
            tr("Not as on the sheet: group %1. Compare and type it again.").arg(names.join(QStringLiteral(", "))));
    } else {
        m_hint->setTone(Label::Tone::Muted);
        m_hint->setText(m_key.isEmpty() ? tr("The key is being made…")
                                        : tr("Upper and lower case do not matter. I and L count as 1, O as 0."));
    }
}

void FoundingKeyPage::retranslate()
{
    m_title->setText(tr("Recovery key"));
    m_sentence->setText(tr("When every password is lost, only this key opens the data. It is shown this once and kept "
                           "nowhere: print it or copy it by hand, and lock the paper away."));
    m_print->setText(tr("Print"));
    m_print->setToolTip(m_print->isEnabled() || m_key.isEmpty() ? tr("Print the sheet with the key")
                                                                : tr("No printer is set up on this computer."));
    m_printers->setAccessibleName(tr("Printer"));
    m_save->setText(tr("Save to a file…"));
    m_cover->setText(m_view->isCovered() ? tr("Show the key") : tr("Cover the key"));
    m_back->setText(tr("Type the key back from the paper"));
    showHint();
}

void FoundingKeyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
