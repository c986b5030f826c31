// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterrenderer.h"
#include "models/services/pageprinter.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QSpinBox;

namespace lajur::ui {

class FormField;
class Workspace;

/// How a person wants a letter on paper.
struct PrintChoice {
    QString printer;
    int copies = 1;
    letters::PaperSize paper = letters::PaperSize::A4;
};

/// Asks for printer, paper and copies, and stays open with the reason when the printer does not take the letter.
class PrintDialog : public Dialog
{
    Q_OBJECT

public:
    PrintDialog(const QString &letter, letters::PaperSize paper, QWidget *parent);

    /// What there is to choose from; the one used last is chosen, else the system's default.
    void setPrinters(const QList<services::PrinterInfo> &printers);
    /// Asks the office's thread for the printers, which may be slow to answer, and shows them.
    void listPrinters(Workspace &workspace);
    /// What is laid out for one size of paper only.
    void fixPaper();
    /// What to say where there is no printer, and what can be done instead.
    void setNoPrinterAdvice(const QString &text) { m_noPrinter = text; }
    PrintChoice choice() const;
    /// While the printer is asked; nothing can be pressed twice.
    void setBusy(bool busy);
    void showTrouble(const QString &text);
    /// The printer took it: it is the one to offer next time.
    void finish();

signals:
    void printRequested();
    void printersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showHints();
    void grow();
    static QString label(const services::PrinterInfo &printer);

    QString m_letter;
    QString m_noPrinter; ///< Empty: as for a letter.
    QList<services::PrinterInfo> m_printers;
    QComboBox *m_printer;
    QComboBox *m_paper;
    QSpinBox *m_copies;
    FormField *m_printerField;
    FormField *m_paperField;
    FormField *m_copiesField;
    Button *m_print;
    Button *m_cancel;
};

} // namespace lajur::ui
