// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/printdialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lajur::ui {

using services::PrinterInfo;

namespace {

constexpr int mostCopies = 99;
constexpr int narrowest = 520; // px
const QString lastPrinterKey = QStringLiteral("print/lastPrinter");

} // namespace

PrintDialog::PrintDialog(const QString &letter, letters::PaperSize paper, QWidget *parent)
    : Dialog(parent)
    , m_letter(letter)
    , m_printer(new QComboBox)
    , m_paper(new QComboBox)
    , m_copies(new QSpinBox)
    , m_printerField(new FormField({}, m_printer))
    , m_paperField(new FormField({}, m_paper))
    , m_copiesField(new FormField({}, m_copies))
    , m_print(addButton(Button::Kind::Main, {}))
    , m_cancel(addCancelButton())
{
    setObjectName(QStringLiteral("printDialog"));
    setMinimumWidth(narrowest);
    m_printer->setObjectName(QStringLiteral("printer"));
    m_paper->setObjectName(QStringLiteral("paper"));
    m_copies->setObjectName(QStringLiteral("copies"));
    m_print->setObjectName(QStringLiteral("printNow"));
    m_copies->setRange(1, mostCopies);
    m_printerField->setHintReserved(true);
    for (FormField *field : {m_printerField, m_paperField, m_copiesField})
        content()->addWidget(field);
    m_paper->addItem(QStringLiteral("A4"), int(letters::PaperSize::A4));
    m_paper->addItem(QStringLiteral("F4"), int(letters::PaperSize::F4));
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
    connect(m_printer, &QComboBox::currentIndexChanged, this, [this] { showHints(); });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::printRequested);
    connect(strip(), &MessageStrip::actionTriggered, this, &PrintDialog::printersRequested);
    retranslate();
    setBusy(true);
}

void PrintDialog::setPrinters(const QList<PrinterInfo> &printers)
{
    const QString wanted
        = m_printer->count() > 0 ? m_printer->currentData().toString() : QSettings().value(lastPrinterKey).toString();
    m_printers = printers;
    m_printer->clear();
    int chosen = 0;
    for (const PrinterInfo &printer : printers) {
        if (printer.name == wanted)
            chosen = m_printer->count();
        m_printer->addItem(label(printer), printer.name);
    }
    m_printer->setCurrentIndex(printers.isEmpty() ? -1 : chosen);
    setBusy(false);
    showHints();
    if (printers.isEmpty())
        strip()->show(MessageStrip::Tone::Warning,
                      m_noPrinter.isEmpty()
                          ? tr("This computer has no printer, or its print service does not run. Add a printer in the "
                               "system's settings, or save the letter as PDF.")
                          : m_noPrinter,
                      {tr("Look again")});
    else
        strip()->clear();
    grow();
}

void PrintDialog::listPrinters(Workspace &workspace)
{
    setBusy(true);
    const services::PagePrinter *printer = &workspace.printer();
    using Printers = domain::Result<QList<services::PrinterInfo>>;
    workspace.run(
        this, [printer](services::OpenOffice &) { return Printers(printer->printers()); },
        [this](const Printers &printers) { setPrinters(printers.value_or(QList<services::PrinterInfo>())); });
}

void PrintDialog::fixPaper()
{
    m_paperField->hide();
}

PrintChoice PrintDialog::choice() const
{
    return {m_printer->currentData().toString(), m_copies->value(),
            static_cast<letters::PaperSize>(m_paper->currentData().toInt())};
}

void PrintDialog::setBusy(bool busy)
{
    for (QWidget *editor : std::initializer_list<QWidget *>{m_printer, m_paper, m_copies})
        editor->setEnabled(!busy);
    m_print->setEnabled(!busy && m_printer->count() > 0);
    if (!busy)
        m_printer->setFocus();
}

void PrintDialog::showTrouble(const QString &text)
{
    setBusy(false);
    strip()->show(MessageStrip::Tone::Error, text, {tr("Look again")});
    grow();
}

/// Makes room for a strip of several lines, so that nothing below it is squeezed.
void PrintDialog::grow()
{
    layout()->activate();
    const int wanted
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    resize(width(), qMax(height(), wanted));
}

void PrintDialog::finish()
{
    QSettings().setValue(lastPrinterKey, m_printer->currentData());
    accept();
}

QString PrintDialog::label(const PrinterInfo &printer)
{
    if (printer.description.isEmpty() || printer.description == printer.name)
        return printer.name;
    return QStringLiteral("%1 (%2)").arg(printer.description, printer.name);
}

void PrintDialog::showHints()
{
    const int index = m_printer->currentIndex();
    const QString trouble = index >= 0 && index < m_printers.size() ? m_printers.at(index).trouble : QString();
    if (trouble.isEmpty())
        m_printerField->setHint(FormField::Hint::None);
    else
        m_printerField->setHint(FormField::Hint::Warning, tr("Does not print now: %1").arg(trouble));
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Dialog::changeEvent(event);
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print letter"));
    setHeading(tr("Print letter"), m_letter);
    m_printerField->setTitle(tr("Printer"));
    m_paperField->setTitle(tr("Paper"));
    m_copiesField->setTitle(tr("Copies"));
    m_paper->setItemText(0, tr("A4, 210 × 297 mm"));
    m_paper->setItemText(1, tr("F4, 215 × 330 mm"));
    m_print->setText(tr("Print"));
    showHints();
}

} // namespace lajur::ui
