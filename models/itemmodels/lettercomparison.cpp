// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/lettercomparison.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace lajur::itemmodels {

using identity::LetterFindings;
using identity::LetterQuestion;

LetterComparison::LetterComparison(QObject *parent, Find find)
    : QObject(parent)
    , m_find(std::move(find))
{
    connect(&m_job, &QFutureWatcher<LetterFindings>::finished, this, &LetterComparison::take);
}

LetterComparison::~LetterComparison()
{
    m_job.cancel();
}

void LetterComparison::setForm(const domain::CaseForm &form)
{
    const QList<LetterQuestion> questions = identity::letterQuestions(form);
    if (questions == m_questions)
        return;
    stop();
    m_questions = questions;
    goOn();
}

void LetterComparison::addPage(const identity::OcrWords &words)
{
    m_pages.append(words);
    goOn();
}

void LetterComparison::forget()
{
    stop();
    m_pages.clear();
}

bool LetterComparison::wantsPage() const
{
    return m_compared == m_pages.size()
        && std::any_of(m_questions.cbegin(), m_questions.cend(), [this](const LetterQuestion &question) {
               const auto found = m_findings.constFind(question.field);
               return found == m_findings.cend() ? !question.typed.trimmed().isEmpty()
                                                 : identity::isWorthLooking(*found);
           });
}

void LetterComparison::stop()
{
    m_job.cancel(); // it ends before the next value
    m_job.setFuture({});
    m_running = false;
    m_findings.clear();
    m_compared = 0;
}

void LetterComparison::goOn()
{
    if (m_running || m_questions.isEmpty() || m_compared == m_pages.size())
        return;
    m_running = true;
    auto promise = std::make_shared<QPromise<LetterFindings>>();
    m_job.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, find = m_find, questions = m_questions, page = m_compared,
                                          words = m_pages.at(m_compared), findings = m_findings]() mutable {
        for (const LetterQuestion &question : std::as_const(questions)) {
            if (words.isEmpty() || promise->isCanceled())
                break;
            if (findings.contains(question.field) && !identity::isWorthLooking(findings.value(question.field)))
                continue;
            identity::LetterField here = find(words, question.typed, question.kind);
            here.page = page;
            identity::takeBetter(findings[question.field], here);
        }
        promise->addResult(findings);
        promise->finish();
    });
}

void LetterComparison::take()
{
    if (m_job.isCanceled())
        return; // let go meanwhile
    m_findings = m_job.result();
    m_job.setFuture({});
    m_running = false;
    ++m_compared;
    if (m_compared == m_pages.size())
        emit compared();
    else
        goOn();
}

} // namespace lajur::itemmodels
