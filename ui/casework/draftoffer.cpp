// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/draftoffer.h"

#include "models/itemmodels/casewords.h"
#include "models/services/openoffice.h"
#include "ui/casework/draftports.h"
#include "ui/widgets/label.h"
#include "ui/widgets/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lajur::ui {

using domain::CaseId;

namespace {

const QString &actionPrefix()
{
    static const QString prefix = QStringLiteral("action/");
    return prefix;
}

bool isCasework(const DraftOffer::Kept &draft)
{
    return draft.form == u"case" || draft.form == u"check" || draft.form.startsWith(actionPrefix());
}

} // namespace

void DraftOffer::show(Workspace &workspace, QWidget *window)
{
    workspace.run(
        window, [](services::OpenOffice &office) { return office.drafts().kept(); },
        [&workspace, window](const domain::Result<QList<Kept>> &drafts) {
            // What cannot be read now is offered where it was typed, when its case is opened.
            QList<Kept> ours;
            for (const Kept &draft : drafts ? *drafts : QList<Kept>()) {
                if (isCasework(draft))
                    ours.append(draft);
            }
            if (!ours.isEmpty())
                (new DraftOffer(workspace, ours, window))->open();
        });
}

DraftOffer::DraftOffer(Workspace &workspace, const QList<Kept> &drafts, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("draftOffer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    setHeading(tr("Not saved yet"),
               tr("These forms were left half filled. What was typed is kept, sealed, until you "
                  "save it or throw it away."));
    for (const Kept &draft : drafts)
        addDraft(draft);
    addCancelButton(tr("Decide later"))->setObjectName(QStringLiteral("decideLater"));
}

QString DraftOffer::titleOf(const Kept &draft) const
{
    const QString name = draft.content.value(QStringLiteral("name")).toString();
    const QString number = draft.content.value(QStringLiteral("number")).toString();
    if (draft.form == u"case" && number.isEmpty())
        return name.isEmpty() ? tr("New request") : tr("New request: %1").arg(name);
    if (draft.form == u"case")
        return tr("%1, %2: form").arg(name, number);
    if (draft.form == u"check")
        return tr("%1, %2: check").arg(name, number);
    return tr("%1, %2: %3").arg(name, number, draft.content.value(QStringLiteral("title")).toString());
}

void DraftOffer::addDraft(const Kept &draft)
{
    const QString title = titleOf(draft);
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("draft%1").arg(m_left));
    auto *name = new Label(TextRole::BodyStrong, title, row);
    name->setElided(true);
    auto *when = new Label(TextRole::Small, tr("typed %1").arg(itemmodels::momentText(draft.savedAt)), row);
    when->setTone(Label::Tone::Muted);
    auto *go = new Button(tr("Continue"), Button::Kind::Plain, row);
    go->setObjectName(QStringLiteral("resumeDraft%1").arg(m_left));
    go->setAccessibleName(tr("Continue: %1").arg(title));
    auto *drop = new Button(tr("Throw away…"), Button::Kind::Plain, row);
    drop->setObjectName(QStringLiteral("discardDraft%1").arg(m_left));
    drop->setAccessibleName(tr("Throw away: %1").arg(title));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(when);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(go);
    line->addWidget(drop);
    content()->addWidget(row);
    connect(go, &Button::clicked, this, [this, draft] { resume(draft); });
    connect(drop, &Button::clicked, this, [this, draft, row] { discard(draft, row); });
    ++m_left;
}

void DraftOffer::resume(const Kept &draft)
{
    accept();
    const CaseId id{draft.content.value(QStringLiteral("case")).toInteger()};
    if (draft.form == u"case") {
        m_workspace.openCase(id, QStringLiteral("draft:%1").arg(draft.id.value));
        return;
    }
    m_workspace.openCase(id, draft.form == u"check" ? draft.form : QString());
    if (draft.form.startsWith(actionPrefix()))
        m_workspace.startAction(id, draft.form.mid(actionPrefix().size()));
}

void DraftOffer::discard(const Kept &draft, QWidget *row)
{
    if (!m_workspace.prompts().confirm(this, tr("Throw away what was typed?"),
                                       tr("“%1” cannot be brought back then.").arg(titleOf(draft)), tr("Throw away")))
        return;
    discardThrough(m_workspace)(draft.id);
    row->hide();
    if (--m_left == 0)
        accept();
}

} // namespace lajur::ui
