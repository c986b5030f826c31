// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workflow/engine.h"
#include "models/workflow/resources.h"

#include <QFile>
#include <QTimeZone>

/// The shipped definition and an office in which everything is as it should be, for the tests of the engine.
namespace shipped {

inline QByteArray json()
{
    lajur::workflow::initResources();
    QFile file(QStringLiteral(":/lajur/workflows/baru.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const lajur::workflow::Definition &definition()
{
    static const auto loaded = lajur::workflow::Definition::load(json());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    return *loaded;
}

/// Minutes after the start of an office day.
inline QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC).addSecs(60LL * minutes);
}

inline lajur::workflow::Facts goodFacts()
{
    lajur::workflow::Facts facts;
    facts.documents
        = {QStringLiteral("surat_permohonan"), QStringLiteral("ktp"), QStringLiteral("surat_rekomendasi_ttd")};
    facts.consent = facts.emailProven = facts.letterIssued = facts.letterSigned = facts.letterNumbered = true;
    facts.signatoryKnown = true;
    return facts;
}

/// Facts under which the transition is open: recording a number needs a letter that waits for one.
inline lajur::workflow::Facts factsFor(const QString &transition)
{
    lajur::workflow::Facts facts = goodFacts();
    if (transition == QLatin1String("catat_nomor")) {
        facts.numbersExternal = true;
        facts.letterNumbered = false;
    }
    return facts;
}

inline lajur::workflow::Actor actor(const QString &role, const QString &nip = {})
{
    return {{role}, nip};
}

inline lajur::workflow::Actor everybody()
{
    return {{QStringLiteral("loket"), QStringLiteral("kepala_dinas"), QStringLiteral("kabid"), QStringLiteral("kasi"),
             QStringLiteral("verifikator")},
            {}};
}

/// A right value for each input of the transition.
inline QJsonObject inputsFor(const lajur::workflow::Transition &transition)
{
    using lajur::workflow::InputType;
    QJsonObject values;
    for (const auto &input : transition.inputs) {
        switch (input.type) {
        case InputType::Text:
            values.insert(input.name, QStringLiteral("Nama pada surat berbeda dari KTP"));
            break;
        case InputType::Choice:
            values.insert(input.name, input.choices.constFirst());
            break;
        case InputType::Integer:
        case InputType::Number:
            values.insert(input.name, 7);
            break;
        case InputType::DateTime:
            values.insert(input.name, QStringLiteral("2026-11-23T08:00:00"));
            break;
        case InputType::Date:
            values.insert(input.name,
                          input.after.isEmpty() ? QStringLiteral("2026-11-23") : QStringLiteral("2028-11-23"));
            break;
        }
    }
    return values;
}

/// A history under construction: every act must succeed, one minute after the other.
class Course
{
public:
    explicit Course(const QString &stage = QStringLiteral("DRAF"))
        : m_engine(definition())
    {
        lajur::workflow::Step step;
        step.type = stage == QLatin1String("DRAF") ? QStringLiteral("open") : QStringLiteral("import");
        step.toStage = stage;
        append(step);
    }

    Course &act(const QString &transition, const QString &nip = {}, const lajur::workflow::Facts *facts = nullptr)
    {
        lajur::workflow::Actor someone = everybody();
        someone.nip = nip;
        const auto *found = m_engine.definition().transition(transition);
        const auto step = m_engine.take(m_state, transition, facts ? *facts : factsFor(transition), someone,
                                        found ? inputsFor(*found) : QJsonObject());
        if (!step)
            qFatal("%s", qPrintable(step.error().text));
        append(*step);
        return *this;
    }

    Course &undo()
    {
        const auto step = m_engine.undo(m_state, everybody());
        if (!step)
            qFatal("%s", qPrintable(step.error().text));
        append(*step);
        return *this;
    }

    const lajur::workflow::Engine &engine() const { return m_engine; }
    const lajur::workflow::CaseState &state() const { return m_state; }
    const QList<lajur::workflow::Step> &steps() const { return m_steps; }

private:
    void append(lajur::workflow::Step step)
    {
        step.sequence = m_state.lastSequence + 1;
        step.eventAt = at(step.sequence);
        const auto next = m_engine.apply(m_state, step);
        if (!next)
            qFatal("%s", qPrintable(next.error().detail));
        m_state = *next;
        m_steps.append(step);
    }

    lajur::workflow::Engine m_engine;
    lajur::workflow::CaseState m_state;
    QList<lajur::workflow::Step> m_steps;
};

} // namespace shipped
