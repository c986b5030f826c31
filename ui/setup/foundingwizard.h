// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"
#include "ui/setup/founding.h"

#include <memory>
#include <QWidget>

class QStackedWidget;

namespace lajur::services {
class KeyHandover;
}

namespace lajur::ui {

class BrandMark;
class Button;
class FoundingKeyPage;
class FoundingOfficePage;
class FoundingUserPage;
class Label;
class StepsList;
class Workspace;

/// Leads a person through founding an office in three pages: office and signatory, first user, recovery key.
///
/// Nothing is written before the third page, and nothing kept before the key was typed back: whoever stops, or is
/// stopped, leaves no half an office.
class FoundingWizard : public QWidget
{
    Q_OBJECT

public:
    FoundingWizard(Workspace &workspace, Founding founding, QWidget *parent = nullptr);
    ~FoundingWizard() override; ///< Gives up a founding under way.

    int page() const; ///< From 0.
    /// Whether closing now would lose what was typed.
    bool isBegun() const;

signals:
    /// The office is founded, open in the workspace's work and signed in as its first user.
    void founded(const lajur::domain::User &user);
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeFoot();
    void goTo(int page);
    void next();
    void back();
    void begin();
    void take(const domain::Status &founded);
    void save(const QString &path);
    void giveUp();
    void showFoot();
    void retranslate();

    Workspace &m_workspace;
    Founding m_founding;
    std::shared_ptr<services::KeyHandover> m_handover; ///< While a founding is under way.
    bool m_committing = false;

    BrandMark *m_brand;
    StepsList *m_steps;
    QStackedWidget *m_pages;
    FoundingOfficePage *m_officePage;
    FoundingUserPage *m_userPage;
    FoundingKeyPage *m_keyPage;
    Button *m_demo;
    Label *m_demoNote;
    Button *m_back;
    Button *m_next;
};

} // namespace lajur::ui
