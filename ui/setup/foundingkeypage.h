// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

namespace lajur::ui {

class Button;
class Label;
class MessageStrip;
class RecoveryKeyView;
class TypedKeyEdit;
class Workspace;

/// Third page of the founding: the recovery key goes onto paper and is typed back from it, all of it.
class FoundingKeyPage : public QWidget
{
    Q_OBJECT

public:
    explicit FoundingKeyPage(Workspace &workspace, QWidget *parent = nullptr);

    void setWaiting(); ///< The key is being made.
    void setKey(const QString &key, const QString &office);
    bool isTypedBack() const;
    /// Leads to the first group that is missing or differs.
    void enter();
    /// How the writing asked for by saveRequested() went.
    void setSaved(const QString &path, const QString &fault);
    MessageStrip *strip() { return m_strip; }

signals:
    void saveRequested(const QString &path);
    void edited();
    void confirmed(); ///< Enter in a group.

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTakeDown();
    void print();
    void choosePath();
    void cover(bool covered);
    void showHint();
    void retranslate();

    Workspace &m_workspace;
    QString m_key;
    QString m_office;
    bool m_wasCovered = false; ///< Once only by itself: whoever uncovers it wants to see it.
    Label *m_title;
    Label *m_sentence;
    MessageStrip *m_strip;
    RecoveryKeyView *m_view;
    QComboBox *m_printers;
    Button *m_print;
    Button *m_save;
    Button *m_cover;
    Label *m_back;
    TypedKeyEdit *m_typed;
    Label *m_hint;
};

} // namespace lajur::ui
