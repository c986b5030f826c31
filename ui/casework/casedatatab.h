// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QGridLayout;

namespace lajur::ui {

class AgreementLight;
class Button;
class CaseDesk;
class FormBinder;
class FormField;
class Label;
class SectionHead;

/// The form of a case in two columns, judged while one types; one column where the window is narrow.
class CaseDataTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit CaseDataTab(CaseDesk &desk, QWidget *parent = nullptr);

    /// Focus into a field of the form; false if there is none of that name.
    bool goTo(const QString &field);
    bool goToFirstFault(); ///< False if no field shows an error.
    /// As the case stands: what may be changed, and whether a reason is asked for.
    void takeCase();
    void retranslate();

signals:
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A line of the form: one field over the whole width, or two beside each other.
    struct Row {
        SectionHead *head = nullptr;
        QWidget *left = nullptr;
        QWidget *right = nullptr;
    };

    void build();
    QWidget *makeEditor(const QString &name);
    void addSection(const QString &head, const QList<QStringList> &rows);
    void buildFoot();
    void arrange(bool twoColumns);
    void showFoot();
    void retitle();
    void nameEmployments();

    CaseDesk &m_desk;
    FormBinder *m_binder;
    QWidget *m_page;
    QGridLayout *m_grid;
    AgreementLight *m_light;
    FormField *m_lightField = nullptr;
    QList<Row> m_rows;
    QList<SectionHead *> m_heads;
    QWidget *m_foot;
    Button *m_save;
    Label *m_kept;
    Button *m_undo;
    bool m_twoColumns = false;
};

} // namespace lajur::ui
