// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/paperdesk.h"

#include "models/domain/document.h"
#include "models/services/openoffice.h"
#include "models/services/paperintake.h"
#include "models/services/ports.h"
#include "ui/casework/paperkinddialog.h"
#include "ui/papers/paperviewer.h"
#include "ui/widgets/workspace.h"

#include <QBuffer>
#include <QFileInfo>
#include <QWidget>

namespace lajur::ui {

using domain::CaseId;
using domain::Status;
using services::OpenOffice;

namespace {

QString suffixOf(const QString &mimeType)
{
    if (mimeType == u"application/pdf")
        return QStringLiteral("pdf");
    if (mimeType == u"image/jpeg")
        return QStringLiteral("jpg");
    return mimeType == u"image/png" ? QStringLiteral("png") : QStringLiteral("tif");
}

Status copyOut(OpenOffice &office, CaseId id, const QString &kind, int version, const QString &path)
{
    QBuffer bytes;
    bytes.open(QIODevice::ReadWrite);
    LAJUR_TRY(office.papers().read(id, kind, version, bytes, QStringLiteral("export")));
    return office.ports().files.write(path, bytes.data());
}

} // namespace

PaperDesk::PaperDesk(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void PaperDesk::setCase(CaseId id, const QString &number)
{
    m_case = id;
    m_number = number;
}

void PaperDesk::take(const QString &kind, const QList<PaperOffer> &offers, const QString &missingKind)
{
    if (offers.isEmpty() || !m_case.isValid())
        return;
    if (!kind.isEmpty() && offers.size() == 1) {
        attach(kind, offers.constFirst());
        return;
    }
    auto *dialog = new PaperKindDialog(offers, kind.isEmpty() ? missingKind : kind, m_window);
    connect(dialog, &PaperKindDialog::chosen, this, &PaperDesk::attach);
    dialog->open();
}

void PaperDesk::chooseFile(const QString &kind)
{
    const QStringList files = m_workspace.prompts().filesToOpen(
        m_window, kind.isEmpty() ? tr("Attach papers") : tr("Attach: %1").arg(domain::documentKindTitle(kind)),
        tr("Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"));
    take(kind, PaperOffer::of(files));
}

void PaperDesk::attach(const QString &kind, const PaperOffer &offer)
{
    ++m_running;
    emit started(tr("Attaching %1…").arg(offer.name()));
    const CaseId id = m_case;
    m_workspace.run(
        this, [id, kind, offer](OpenOffice &office) { return offer.attach(office, id, kind); },
        [this, kind, offer](const Status &done) {
            finish();
            if (done)
                emit attached(kind);
            else
                emit refused(tr("%1 was not attached. %2").arg(offer.name(), done.error().text));
        });
}

void PaperDesk::look(const QString &kind, int version)
{
    PaperViewer::open(m_workspace, m_case, kind, version, domain::documentKindTitle(kind), m_window->window());
}

void PaperDesk::saveCopy(const QString &kind, int version, const QString &mimeType)
{
    const QString title = domain::documentKindTitle(kind);
    const bool agreed = m_workspace.prompts().confirm(
        m_window, tr("Save a copy outside Lajur?"),
        tr("The copy of “%1” is no longer protected: whoever can open the folder can read it. The history of the case "
           "will say that you saved it. Delete the copy when you no longer need it.")
            .arg(title),
        tr("Save a copy"));
    if (!agreed)
        return;
    const QString path = m_workspace.prompts().fileToSave(
        m_window, tr("Save a copy"), QStringLiteral("%1 %2.%3").arg(m_number, title, suffixOf(mimeType)),
        tr("%1 (*.%2)").arg(title, suffixOf(mimeType)));
    if (path.isEmpty())
        return;
    ++m_running;
    emit started(tr("Saving a copy…"));
    const CaseId id = m_case;
    m_workspace.run(
        this, [id, kind, version, path](OpenOffice &office) { return copyOut(office, id, kind, version, path); },
        [this, path](const Status &done) {
            finish();
            if (done)
                emit saved(path);
            else
                emit refused(tr("The copy was not saved. %1").arg(done.error().text));
        });
}

void PaperDesk::finish()
{
    if (--m_running == 0)
        emit idle();
}

} // namespace lajur::ui
