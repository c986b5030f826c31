// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/letterlook.h"

#include "models/services/paperreader.h"
#include "ui/papers/casepaper.h"
#include "ui/widgets/workspace.h"

namespace lajur::ui {

using domain::Result;
using services::Paper;

namespace {

constexpr int letterPage = 0; // who asks, for what, stands on the first page
constexpr double pictureDpi = 150;

const QString &letter()
{
    static const QString kind = QStringLiteral("surat_permohonan");
    return kind;
}

} // namespace

LetterLook::LetterLook(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::locked, this, &LetterLook::forget);
    connect(&m_workspace, &Workspace::userChanged, this, [this] {
        if (!m_workspace.user().id.isValid())
            forget();
    });
}

void LetterLook::setPaper(domain::CaseId id, int version)
{
    if (id == m_case && version == m_version)
        return;
    forget();
    m_case = id;
    m_version = version;
}

void LetterLook::read()
{
    if (m_asked || m_version == 0 || !m_workspace.papers() || !m_workspace.user().id.isValid())
        return;
    m_asked = true;
    const int order = ++m_order;
    readPaper(m_workspace, this, {m_case, letter(), m_version}, QStringLiteral("view"),
              [this, order](const Result<Paper> &paper) {
                  if (!paper || order != m_order)
                      return; // its card in the papers says what is wrong with it
                  readWords(*paper, order);
                  draw(*paper, order);
              });
}

void LetterLook::readWords(const Paper &paper, int order)
{
    m_workspace.papers()->readPage(paper, letterPage, {this, services::PaperUrgency::Soon},
                                   [this, order](const Result<QList<services::PageWord>> &words) {
                                       if (!words || order != m_order)
                                           return;
                                       for (const services::PageWord &word : *words)
                                           m_scan.words.append({word.text, word.box, 1});
                                       tell();
                                   });
}

void LetterLook::draw(const Paper &paper, int order)
{
    const services::PaperCaller caller{this, services::PaperUrgency::Soon};
    m_workspace.papers()->describe(
        paper, caller, [this, order, paper, caller](const Result<services::PaperDescription> &description) {
            if (!description || description->pages.isEmpty() || order != m_order)
                return;
            m_scan.points = description->pages.constFirst().points;
            m_workspace.papers()->renderPageAt(paper, letterPage, pictureDpi, caller,
                                               [this, order](const Result<services::PageImage> &page) {
                                                   if (!page || order != m_order)
                                                       return;
                                                   m_scan.picture = page->image;
                                                   tell();
                                               });
        });
}

void LetterLook::tell()
{
    if (!m_scan.words.isEmpty())
        emit scanChanged(m_scan);
}

void LetterLook::forget()
{
    ++m_order;
    m_asked = false;
    m_scan = {};
    emit scanChanged(m_scan);
}

} // namespace lajur::ui
