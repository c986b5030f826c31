// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/officeform.h"
#include "models/forms/officialform.h"
#include "models/services/officeprofile.h"

#include <QWidget>

class QVBoxLayout;

namespace lajur::ui {

class FormBinding;
class Label;
class LetterheadPreview;
class SectionHead;
class Workspace;

/// First page of the founding: what stands on the office's paper and who signs it.
class FoundingOfficePage : public QWidget
{
    Q_OBJECT

public:
    explicit FoundingOfficePage(Workspace &workspace, QWidget *parent = nullptr);

    void enter(); ///< Puts the focus where typing begins.
    /// Judges everything, leads to the first fault; true if there is none.
    bool check();
    services::OfficeProfile profile() const; ///< After check().
    services::OfficialEntry signatory() const; ///< After check().

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeForm();
    void addOfficeFields(QVBoxLayout *column, QWidget *sheet);
    void addSignatoryFields(QVBoxLayout *column, QWidget *sheet);
    void followOffice(const QString &name);
    void showHead();
    void retranslate();

    Workspace &m_workspace;
    forms::OfficeForm m_office;
    forms::OfficialForm m_official;
    FormBinding *m_officeBinding;
    FormBinding *m_officialBinding;
    Label *m_title;
    Label *m_sentence;
    SectionHead *m_paperHead = nullptr;
    SectionHead *m_numberHead = nullptr;
    SectionHead *m_signatoryHead = nullptr;
    Label *m_previewTitle;
    Label *m_previewNote;
    LetterheadPreview *m_preview;
};

} // namespace lajur::ui
