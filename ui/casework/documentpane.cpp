// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/documentpane.h"

#include "models/itemmodels/documentmodel.h"
#include "ui/casework/documentcard.h"
#include "ui/casework/paperdesk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::DocumentModel;

DocumentPane::DocumentPane(DocumentModel &model, PaperDesk &desk, int columns, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_desk(desk)
    , m_columns(columns)
    , m_title(new Label(TextRole::BodyStrong, this))
    , m_receipt(new Button(Button::Kind::Plain, this))
    , m_attach(new Button(Button::Kind::Plain, this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_grid(new QGridLayout(m_page))
    , m_note(new Label(TextRole::Small, this))
{
    setAcceptDrops(true);
    m_attach->setObjectName(QStringLiteral("attachPaper"));
    m_attach->setIcon(icon(QStringLiteral("clip")));
    m_receipt->setObjectName(QStringLiteral("printReceipt"));
    m_receipt->setIcon(icon(QStringLiteral("printer")));
    m_receipt->setVisible(m_columns > 1); // beside the form there is no room for it
    connect(m_receipt, &Button::clicked, this, &DocumentPane::receiptRequested);
    m_note->setTone(Label::Tone::Muted);
    m_note->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setSpacing(8);
    m_scroll->setWidget(m_page);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_receipt);
    head->addWidget(m_attach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_note);
    connect(m_attach, &Button::clicked, this, [this] { m_desk.chooseFile({}); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DocumentPane::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DocumentPane::refresh);
    retranslate();
    rebuild();
}

void DocumentPane::rebuild()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        auto *card = new DocumentCard(m_desk.workspace(), m_page);
        connect(card, &DocumentCard::attachRequested, &m_desk, &PaperDesk::chooseFile);
        connect(card, &DocumentCard::lookRequested, &m_desk, &PaperDesk::look);
        connect(card, &DocumentCard::copyRequested, &m_desk, &PaperDesk::saveCopy);
        connect(card, &DocumentCard::dropped, this,
                [this](const QString &kind, const QMimeData *files) { m_desk.take(kind, PaperOffer::of(*files)); });
        m_grid->addWidget(card, row / m_columns, row % m_columns, Qt::AlignTop);
        m_cards.append(card);
    }
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    const int formerRows = m_grid->rowCount();
    for (int row = 0; row < formerRows; ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(int(m_cards.size()) / m_columns + 1, 1);
    refresh();
}

void DocumentPane::refresh()
{
    for (int row = 0; row < m_cards.size(); ++row)
        m_cards.at(row)->setPaper(m_desk.caseId(), m_model.index(row), m_mayChange);
    m_attach->setVisible(m_mayChange);
}

void DocumentPane::setMayChange(bool mayChange)
{
    m_mayChange = mayChange;
    setAcceptDrops(mayChange);
    refresh();
}

QString DocumentPane::firstMissing() const
{
    for (const itemmodels::CasePaper &paper : m_model.papers()) {
        if (paper.required && !paper.counts)
            return paper.kind;
    }
    return QStringLiteral("lainnya");
}

bool DocumentPane::goTo(const QString &kind)
{
    const int row = m_model.rowOf(kind);
    if (row < 0 || row >= m_cards.size())
        return false;
    m_scroll->ensureWidgetVisible(m_cards.at(row));
    if (auto *attach = m_cards.at(row)->findChild<Button *>(QStringLiteral("attach_") + kind))
        attach->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool DocumentPane::take(const QMimeData &files)
{
    const QList<PaperOffer> offers = PaperOffer::of(files);
    if (offers.isEmpty() || !m_mayChange)
        return false;
    m_desk.take({}, offers, firstMissing());
    return true;
}

void DocumentPane::retranslate()
{
    m_receipt->setText(tr("Receipt…"));
    m_receipt->setToolTip(tr("For the applicant; its code brings pages scanned behind it to this case"));
    m_title->setText(tr("Papers"));
    m_attach->setText(tr("Attach…"));
    m_attach->setToolTip(tr("Choose files; they can also be dropped here or pasted (Ctrl+V)"));
    m_note->setText(tr("PDF, JPEG, PNG or TIFF, at most 50 MB. Saving a copy is noted in the history."));
}

void DocumentPane::paintEvent(QPaintEvent *)
{
    if (m_columns == 1)
        QPainter(this).fillRect(QRect(0, 0, 1, height()), Theme::current().line);
}

void DocumentPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!PaperOffer::of(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentPane::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace lajur::ui
