// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/documentcard.h"

#include "models/itemmodels/casewords.h"
#include "models/itemmodels/documentmodel.h"
#include "ui/papers/paperbutton.h"
#include "ui/papers/paperoffer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::DocumentModel;

namespace {

constexpr int pictureSize = 64;
constexpr int padding = 8;

} // namespace

DocumentCard::DocumentCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_picture(new PaperButton(workspace, this))
    , m_title(new Label(TextRole::BodyStrong, this))
    , m_about(new Label(TextRole::Small, this))
    , m_state(new Chip(this))
    , m_look(new Button(Button::Kind::Link, this))
    , m_attach(new Button(Button::Kind::Link, this))
    , m_copy(new Button(Button::Kind::Link, this))
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_picture->setFixedSize(pictureSize, pictureSize);
    m_title->setElided(true);
    m_about->setTone(Label::Tone::Muted);
    m_about->setWordWrap(true);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch();
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    links->addWidget(m_look);
    links->addWidget(m_attach);
    links->addWidget(m_copy);
    links->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    words->addSpacing(2);
    words->addLayout(state);
    words->addLayout(links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(padding, padding, padding, padding);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_attach, &Button::clicked, this, [this] { emit attachRequested(m_kind); });
    connect(m_look, &Button::clicked, this, [this] { emit lookRequested(m_kind, m_version); });
    connect(m_copy, &Button::clicked, this, &DocumentCard::askForCopy);
}

/// A paper that was replaced keeps its earlier versions; which one is meant has to be said.
void DocumentCard::askForCopy()
{
    if (m_versions.size() < 2) {
        emit copyRequested(m_kind, m_version, m_mimeType);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("versionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const domain::DocumentVersion &version : std::as_const(m_versions)) {
        const QString words = tr("Version %1 · %2 · %3")
                                  .arg(version.version)
                                  .arg(itemmodels::momentText(version.storedAt), itemmodels::sizeText(version.size));
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, version] { emit copyRequested(m_kind, version.version, version.mimeType); });
    }
    menu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void DocumentCard::setPaper(domain::CaseId id, const QModelIndex &paper, bool mayChange)
{
    m_case = id;
    m_kind = paper.data(DocumentModel::KindRole).toString();
    m_mimeType = paper.data(DocumentModel::MimeTypeRole).toString();
    m_version = paper.data(DocumentModel::VersionRole).toInt();
    m_versions = paper.data(DocumentModel::VersionsRole).value<QList<domain::DocumentVersion>>();
    m_required = paper.data(DocumentModel::RequiredRole).toBool();
    setObjectName(QStringLiteral("document_") + m_kind);
    const QString title = paper.data().toString();
    m_title->setText(title);
    m_about->setText(paper.data(DocumentModel::AboutRole).toString());
    setAccessibleName(paper.data(Qt::AccessibleTextRole).toString());
    m_attach->setObjectName(QStringLiteral("attach_") + m_kind);
    m_attach->setText(m_version == 0 ? tr("Attach") : tr("Replace"));
    m_attach->setAccessibleName(m_version == 0 ? tr("Attach: %1").arg(title) : tr("Replace: %1").arg(title));
    m_attach->setVisible(mayChange);
    m_look->setObjectName(QStringLiteral("look_") + m_kind);
    m_look->setText(tr("Look"));
    m_look->setAccessibleName(tr("Look at: %1").arg(title));
    m_look->setVisible(m_version > 0);
    m_copy->setObjectName(QStringLiteral("copy_") + m_kind);
    m_copy->setText(tr("Save a copy…"));
    m_copy->setAccessibleName(tr("Save a copy: %1").arg(title));
    m_copy->setVisible(m_version > 0);
    setAcceptDrops(mayChange);
    showState(paper);
    update();
}

void DocumentCard::showState(const QModelIndex &paper)
{
    const bool counts = paper.data(DocumentModel::CountsRole).toBool();
    m_state->setVisible(m_version > 0 || m_required);
    if (counts)
        m_state->setContent(Chip::Tone::Ok, QStringLiteral("check"), tr("There"));
    else if (m_version > 0)
        m_state->setContent(Chip::Tone::Warn, QStringLiteral("tri"), tr("Of an earlier letter"));
    else
        m_state->setContent(Chip::Tone::Warn, QStringLiteral("missing"), tr("Missing"));
    const QString picture = m_version == 0                ? QStringLiteral("minus")
        : m_kind == u"ktp"                                ? QStringLiteral("card")
        : m_mimeType.startsWith(QStringLiteral("image/")) ? QStringLiteral("picture")
                                                          : QStringLiteral("letter");
    m_picture->setObjectName(QStringLiteral("picture_") + m_kind);
    m_picture->setPaper(m_version > 0 ? CasePaper{m_case, m_kind, m_version} : CasePaper{}, m_title->text(), picture);
}

void DocumentCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QColor fill = m_target ? theme.accentTint : m_version > 0 ? theme.card : QColor();
    if (m_version > 0 || m_target) {
        paintRoundedBox(painter, rect(), 4, fill, m_target ? theme.accent : theme.line);
    } else {
        QPen dashed(m_required ? theme.warnBar : theme.lineStrong, 1, Qt::DashLine);
        painter.setPen(dashed);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    }
}

void DocumentCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (PaperOffer::of(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_target = true;
    update();
}

void DocumentCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_target = false;
    update();
}

void DocumentCard::dropEvent(QDropEvent *event)
{
    m_target = false;
    update();
    event->acceptProposedAction();
    emit dropped(m_kind, event->mimeData());
}

} // namespace lajur::ui
