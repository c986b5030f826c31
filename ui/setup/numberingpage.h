// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/officesetup.h"
#include "ui/setup/profilepage.h"

namespace lajur::ui {

class Label;
class SectionHead;

/// Lets an administrator say how cases, agenda and letters are numbered, with the next number before one's eyes.
class NumberingPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit NumberingPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;

protected:
    void profileShown() override;

private:
    void takeSeries(const QList<services::OfficeSetup::SeriesOutlook> &series);
    void showExternal();

    SectionHead *m_codes;
    SectionHead *m_series;
    Label *m_external;
    Label *m_fields;
};

} // namespace lajur::ui
