// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casedatatab.h"

#include "models/itemmodels/casewords.h"
#include "ui/casework/agreementlight.h"
#include "ui/casework/casedesk.h"
#include "ui/casework/formbinder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionhead.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>

namespace lajur::ui {

namespace {

constexpr int twoColumnsFrom = 800;

/// Fields whose hint comes while one types: room is kept, so that nothing jumps.
bool hintsAlways(const QString &field)
{
    static const QStringList fields{QStringLiteral("nik"), QStringLiteral("nip"), QStringLiteral("name"),
                                    QStringLiteral("email")};
    return fields.contains(field);
}

} // namespace

CaseDataTab::CaseDataTab(CaseDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_binder(new FormBinder(desk.form(), this))
    , m_page(new QWidget(viewport()))
    , m_grid(new QGridLayout(m_page))
    , m_light(new AgreementLight(m_page))
    , m_foot(new QWidget(m_page))
    , m_save(new Button(Button::Kind::Plain, m_foot))
    , m_kept(new Label(TextRole::Small, m_foot))
    , m_undo(new Button(Button::Kind::Link, m_foot))
{
    setObjectName(QStringLiteral("caseData"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins(16, 12, 16, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    build();
    buildFoot();
    setWidget(m_page);
    arrange(true);
    retranslate();
    connect(&m_desk.form(), &forms::CaseFormModel::agreementChanged, this,
            [this] { m_light->setAgreement(m_desk.form().agreement()); });
    connect(&m_desk.form(), &forms::FormModel::dirtyChanged, this, &CaseDataTab::showFoot);
    connect(&m_desk.form(), &forms::FormModel::undoChanged, this, &CaseDataTab::showFoot);
    connect(&m_desk, &CaseDesk::journalled, this, &CaseDataTab::showFoot);
    connect(&m_desk, &CaseDesk::saveStarted, this, &CaseDataTab::showFoot);
    connect(&m_desk, &CaseDesk::stored, this, &CaseDataTab::showFoot);
    connect(m_save, &Button::clicked, this, &CaseDataTab::saveRequested);
    connect(m_undo, &Button::clicked, &m_desk.form(), &forms::FormModel::undo);
    connect(m_binder, &FormBinder::fieldEntered, this,
            [this](const QString &name) { ensureWidgetVisible(m_binder->field(name), 0, 24); });
}

QWidget *CaseDataTab::makeEditor(const QString &name)
{
    if (name == u"consent")
        return new QCheckBox(m_page);
    if (name == u"employment")
        return new QComboBox(m_page);
    auto *line = new QLineEdit(m_page);
    if (name == u"nik" || name == u"nip") {
        QFont spaced = line->font();
        spaced.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        line->setFont(spaced);
    }
    return line;
}

void CaseDataTab::addSection(const QString &head, const QList<QStringList> &rows)
{
    auto *section = new SectionHead(head, m_page);
    m_heads.append(section);
    Row headRow;
    headRow.head = section;
    m_rows.append(headRow);
    for (const QStringList &names : rows) {
        Row row;
        for (const QString &name : names) {
            QWidget *field = nullptr;
            if (name.isEmpty()) {
                m_lightField = new FormField(tr("NIK and NIP"), m_light, m_page);
                m_lightField->setHintReserved(true);
                field = m_lightField;
            } else {
                FormField *bound = m_binder->bind(name, makeEditor(name), m_page);
                bound->setHintReserved(hintsAlways(name));
                field = bound;
            }
            (row.left ? row.right : row.left) = field;
        }
        m_rows.append(row);
    }
}

void CaseDataTab::build()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    addSection({}, {{s("nik"), s("nip")}, {s("name"), {}}, {s("employment"), s("phone")}});
    nameEmployments();
    addSection(
        {},
        {{s("opd"), s("rank")}, {s("unit"), s("email")}, {s("position"), s("emailProof")}, {s("city"), s("province")}});
    addSection({}, {{s("system"), s("purpose")}, {s("consent")}});
    addSection(
        {}, {{s("letterNumber"), s("letterDate")}, {s("letterSender"), s("letterReceivedOn")}, {s("letterSubject")}});
    Row reason;
    reason.left = m_binder->bind(s("reason"), makeEditor(s("reason")), m_page);
    m_rows.append(reason);
}

void CaseDataTab::nameEmployments()
{
    auto *box = qobject_cast<QComboBox *>(m_binder->editor(QStringLiteral("employment")));
    const QList<std::pair<QString, QString>> kinds{{QStringLiteral("pns"), tr("PNS")},
                                                   {QStringLiteral("pppk"), tr("PPPK")},
                                                   {QStringLiteral("pppk_paruh_waktu"), tr("PPPK, part time")},
                                                   {QStringLiteral("lainnya"), tr("Neither PNS nor PPPK")}};
    const QSignalBlocker blocker(box);
    const bool fresh = box->count() == 0;
    for (int i = 0; i < kinds.size(); ++i) {
        if (fresh)
            box->addItem(kinds.at(i).second, kinds.at(i).first);
        else
            box->setItemText(i, kinds.at(i).second);
    }
    if (fresh)
        box->setCurrentIndex(box->findData(m_desk.form().text(QStringLiteral("employment"))));
}

void CaseDataTab::buildFoot()
{
    m_save->setObjectName(QStringLiteral("saveCase"));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_save->setKeyHint(QKeySequence::Save);
    m_undo->setObjectName(QStringLiteral("undoTyping"));
    m_kept->setObjectName(QStringLiteral("keptAt"));
    m_kept->setTone(Label::Tone::Muted);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(124, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_save);
    row->addWidget(m_kept);
    row->addWidget(m_undo);
    row->addStretch();
}

void CaseDataTab::arrange(bool twoColumns)
{
    m_twoColumns = twoColumns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int line = 0;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.head) {
            m_grid->addWidget(row.head, line++, 0, 1, 2);
        } else if (!row.right || !twoColumns) {
            m_grid->addWidget(row.left, line++, 0, 1, 2);
            if (row.right)
                m_grid->addWidget(row.right, line++, 0, 1, 2);
        } else {
            m_grid->addWidget(row.left, line, 0, Qt::AlignTop);
            m_grid->addWidget(row.right, line++, 1, Qt::AlignTop);
        }
    }
    m_grid->addWidget(m_foot, line++, 0, 1, 2);
    m_grid->setRowStretch(line, 1);
}

void CaseDataTab::takeCase()
{
    const auto *overview = m_desk.overview();
    const bool closed = overview && !overview->record.open;
    const QStringList names = m_desk.form().fieldNames();
    for (const QString &name : names)
        m_binder->setReadOnly(name, closed);
    showFoot();
}

void CaseDataTab::showFoot()
{
    const forms::CaseFormModel &form = m_desk.form();
    const auto *overview = m_desk.overview();
    const bool asksReason = overview && overview->pastIntake && form.isDirty();
    m_binder->field(QStringLiteral("reason"))->setVisible(asksReason);
    m_foot->setVisible(!overview || overview->record.open);
    m_save->setText(m_desk.isNew() ? tr("Open the case") : tr("Save"));
    m_save->setEnabled(!m_desk.isSaving() && (m_desk.isNew() || form.isDirty()));
    m_undo->setVisible(form.canUndo());
    const QDateTime kept = m_desk.draftSavedAt();
    if (m_desk.isSaving())
        m_kept->setText(tr("Saving…"));
    else if (form.isDirty() && kept.isValid())
        m_kept->setText(tr("Not saved yet; kept safe at %1").arg(itemmodels::clockText(kept)));
    else
        m_kept->setText(form.isDirty() ? tr("Not saved yet") : QString());
}

bool CaseDataTab::goTo(const QString &field)
{
    if (!m_binder->field(field))
        return false;
    ensureWidgetVisible(m_binder->field(field), 0, 48);
    return m_binder->focusField(field);
}

bool CaseDataTab::goToFirstFault()
{
    const QStringList faulty = m_binder->faultyFields();
    return !faulty.isEmpty() && goTo(faulty.constFirst());
}

void CaseDataTab::retitle()
{
    const QStringList titles{tr("Applicant"), tr("Employment"), tr("Request"), tr("Letter of request")};
    for (int i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setTitle(titles.value(i));
    m_lightField->setTitle(tr("NIK and NIP"));
    m_undo->setText(tr("Undo the last change"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_save->setToolTip(tr("Save the form (Ctrl+S)"));
}

void CaseDataTab::retranslate()
{
    retitle();
    nameEmployments();
    m_desk.form().refresh();
    m_binder->retranslate();
    m_binder->field(QStringLiteral("phone"))->setTitle(tr("Phone"));
    m_binder->field(QStringLiteral("consent"))->setTitle(tr("Consent"));
    m_light->setAgreement(m_desk.form().agreement());
    if (auto *consent = qobject_cast<QCheckBox *>(m_binder->editor(QStringLiteral("consent"))))
        consent->setText(
            tr("The holder agrees to BSrE's terms and to the processing of the data (signed declaration)"));
    showFoot();
}

void CaseDataTab::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool wide = event->size().width() >= twoColumnsFrom;
    if (wide != m_twoColumns)
        arrange(wide);
}

void CaseDataTab::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
