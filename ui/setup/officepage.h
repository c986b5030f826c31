// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/profilepage.h"

namespace lajur::ui {

class LetterheadPreview;
class SectionHead;

/// Lets an administrator say what stands on the office's paper.
class OfficePage : public ProfilePage
{
    Q_OBJECT

public:
    explicit OfficePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;

protected:
    void profileShown() override;

private:
    SectionHead *m_head;
    SectionHead *m_place;
    LetterheadPreview *m_preview;
};

} // namespace lajur::ui
