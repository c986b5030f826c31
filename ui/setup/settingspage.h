// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace lajur::ui {

class Button;
class Label;
class MessageStrip;
class Workspace;

/// A page of the settings: what is kept, editors for it, and one button that saves all of the page or nothing.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// Shows what is kept now; what is being typed stays.
    virtual void load() = 0;
    /// Ctrl+S.
    virtual void save() { }
    /// Half-filled forms go into the journal.
    virtual void leave() { }
    /// Something typed is not saved yet.
    virtual bool isBegun() const { return false; }
    virtual void retranslate();

    Button *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }

protected:
    Workspace &workspace() const { return m_workspace; }
    /// Office data may be changed: by administrators only.
    bool mayChange() const;
    void showNotice(); ///< Says so to the others.
    QVBoxLayout *content() const { return m_content; }
    QWidget *sheet() const { return m_sheet; }
    QHBoxLayout *foot() const { return m_foot; }
    void setSentence(const QString &text);
    void tellSaved();
    void changeEvent(QEvent *event) override;

private:
    Workspace &m_workspace;
    Label *m_title;
    Label *m_sentence;
    Label *m_notice;
    MessageStrip *m_strip;
    QWidget *m_sheet;
    QVBoxLayout *m_content;
    QHBoxLayout *m_foot;
    Button *m_save;
};

} // namespace lajur::ui
