// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/letterlook.h"

#include "ui/papers/casepaper.h"
#include "ui/widgets/workspace.h"

#include <algorithm>

namespace lajur::ui {

using domain::Result;
using services::PageReading;
using services::Paper;
using services::PaperUrgency;

namespace {

constexpr qsizetype mostPages = 4;
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
    connect(&m_comparison, &itemmodels::LetterComparison::compared, this, &LetterLook::take);
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
                  m_paper = *paper;
                  describe(order);
              });
}

void LetterLook::describe(int order)
{
    m_workspace.papers()->describe(
        m_paper, {this, PaperUrgency::Soon}, [this, order](const Result<services::PaperDescription> &description) {
            if (!description || order != m_order)
                return;
            m_pages = description->pages.first(std::min(mostPages, description->pages.size()));
            readNext();
        });
}

void LetterLook::readNext()
{
    const int page = m_comparison.pageCount();
    if (m_reading || page >= m_pages.size())
        return;
    m_reading = true;
    m_ticket = m_workspace.papers()->readPage(m_paper, page, {this, PaperUrgency::Soon},
                                              [this, order = m_order](const Result<PageReading> &reading) {
                                                  // A page that cannot be read says nothing; the next one may.
                                                  if (order == m_order)
                                                      takeReading(reading ? *reading : PageReading());
                                              });
}

void LetterLook::takeReading(const PageReading &reading)
{
    identity::OcrWords words;
    for (const services::PageWord &word : reading.words)
        words.append({word.text, word.box, 1});
    m_reading = false;
    m_turns.append(reading.turn);
    m_comparison.addPage(words);
}

void LetterLook::take()
{
    for (const identity::LetterField &field : m_comparison.findings()) {
        if (!field.onLetter.isEmpty() && !m_pictures.contains(field.page))
            draw(field.page);
    }
    tell();
    if (m_comparison.wantsPage())
        readNext();
}

void LetterLook::draw(int page)
{
    m_pictures.insert(page, {{}, m_pages.at(page).points, m_turns.at(page)});
    m_workspace.papers()->renderPageAt(m_paper, page, pictureDpi, {this, PaperUrgency::Soon},
                                       [this, page, order = m_order](const Result<services::PageImage> &drawn) {
                                           if (!drawn || order != m_order)
                                               return;
                                           m_pictures[page].image = drawn->image;
                                           tell();
                                       });
}

void LetterLook::tell()
{
    identity::LetterFindings findings = m_comparison.findings();
    for (identity::LetterField &field : findings)
        field.crop = m_pictures.value(field.page).crop(field.box);
    emit findingsChanged(findings);
}

void LetterLook::forget()
{
    ++m_order;
    if (m_reading)
        m_workspace.papers()->drop(m_ticket);
    m_asked = m_reading = false;
    m_paper = {};
    m_pages.clear();
    m_turns.clear();
    m_pictures.clear();
    m_comparison.forget();
    emit findingsChanged({});
}

} // namespace lajur::ui
