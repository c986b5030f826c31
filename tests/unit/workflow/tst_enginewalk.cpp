// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shippedworkflow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lajur::workflow;

namespace {

constexpr int Walks = 10000;
constexpr int LongestWalk = 60;

/// One case led about at random; knows by its own bookkeeping what the state has to be after an undo.
class Walk
{
public:
    Walk(const Engine &engine, QRandomGenerator &random)
        : m_engine(engine)
        , m_random(random)
    {
        Step step;
        step.type = QStringLiteral("open");
        step.toStage = engine.definition().startStage();
        if (chance(30)) {
            step.type = QStringLiteral("import");
            step.toStage = oneOf(engine.definition().stages()).id;
        }
        append(step);
        m_past = {m_state};
    }

    void go()
    {
        const int dice = m_random.bounded(100);
        if (dice < 65)
            act();
        else if (dice < 77)
            undo();
        else if (dice < 87)
            tryAnything();
        else if (dice < 95)
            forge();
        else
            note();
        m_fault
            = m_fault.isEmpty() && !m_engine.definition().stage(m_state.stage) ? QStringLiteral("no stage") : m_fault;
    }

    QString finish()
    {
        const auto replayed = m_engine.replay(m_steps);
        if (!replayed || !(*replayed == m_state) || replayed->trail.size() != m_state.trail.size())
            fault("the history replays to another state");
        return m_fault;
    }

    QString fault() const { return m_fault; }
    int taken() const { return m_taken; }
    int undone() const { return m_undone; }
    int refused() const { return m_refused; }
    QString stage() const { return m_state.stage; }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    template <typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }

    void fault(const char *what)
    {
        if (m_fault.isEmpty())
            m_fault = QString::fromLatin1(what) + u' ' + m_state.stage;
    }

    Facts someFacts(int percentGood)
    {
        Facts facts = shipped::goodFacts();
        facts.consent = chance(percentGood);
        facts.emailProven = chance(percentGood);
        facts.letterIssued = chance(percentGood);
        facts.letterSigned = chance(percentGood);
        facts.letterNumbered = chance(percentGood);
        facts.numbersExternal = chance(50);
        facts.signatoryKnown = chance(percentGood);
        facts.checkOpen = chance(percentGood) ? 0 : 2;
        if (!chance(percentGood))
            facts.documents.clear();
        if (!chance(percentGood))
            facts.missingFields = QStringList(QStringLiteral("NIK"));
        if (chance(20))
            facts.replacedDocuments = {QStringLiteral("surat_permohonan")};
        return facts;
    }

    Actor someActor() { return chance(70) ? shipped::everybody() : shipped::actor(oneOf(shipped::everybody().roles)); }

    void append(Step step)
    {
        step.sequence = m_state.lastSequence + 1 + m_random.bounded(2);
        m_now = m_now.addSecs(m_random.bounded(600));
        step.eventAt = m_now;
        const auto next = m_engine.apply(m_state, step);
        if (!next)
            return fault("a legal step does not apply");
        m_state = *next;
        m_steps.append(step);
    }

    /// A step only if the list of actions says that it is open, and always then.
    void act()
    {
        const Facts facts = someFacts(90);
        const Actor actor = someActor();
        QList<Action> actions = m_engine.actions(m_state, facts, actor);
        erase_if(actions,
                 [this](const Action &action) { return action.target == QLatin1String("DIBATALKAN") && chance(95); });
        if (actions.isEmpty())
            return;
        const Action action = oneOf(actions);
        const auto step = m_engine.take(m_state, action.transition, facts, actor,
                                        shipped::inputsFor(*m_engine.definition().transition(action.transition)));
        if (step.has_value() != action.open)
            return fault("the list of actions and the act disagree");
        if (!step) {
            ++m_refused;
            return;
        }
        append(*step);
        if (m_state.stage != action.target)
            fault("the action leads elsewhere than announced");
        m_past.append(m_state);
        ++m_taken;
    }

    void undo()
    {
        const auto step = m_engine.undo(m_state, someActor());
        if (!step) {
            ++m_refused;
            return;
        }
        m_past.removeLast();
        append(*step);
        if (m_past.isEmpty() || !(m_state == m_past.constLast()))
            fault("the undo does not restore the state");
        ++m_undone;
    }

    /// An act out of the blue: refused, or legal and then not appended.
    void tryAnything()
    {
        const CaseState before = m_state;
        const Transition &transition = oneOf(m_engine.definition().transitions());
        QJsonObject inputs = shipped::inputsFor(transition);
        const bool spoilt = chance(50);
        if (spoilt)
            inputs.insert(QStringLiteral("warna"), QStringLiteral("biru"));
        const auto step = m_engine.take(m_state, transition.id, someFacts(50), someActor(), inputs);
        if (step && (spoilt || !transition.from.contains(m_state.stage)))
            fault("an illegal act is allowed");
        if (!step && step.error().reasons.isEmpty())
            fault("a refusal without reason");
        if (!(m_state == before) || m_state.trail.size() != before.trail.size())
            fault("an attempt changes the state");
        m_refused += step ? 0 : 1;
    }

    /// A step nobody took: never applies.
    void forge()
    {
        Step step;
        step.sequence = m_state.lastSequence + 1;
        step.type = QStringLiteral("transition");
        step.fromStage = m_state.stage;
        step.eventAt = m_now;
        const Transition &transition = oneOf(m_engine.definition().transitions());
        step.transition = transition.id;
        step.toStage = oneOf(m_engine.definition().stages()).id;
        switch (m_random.bounded(5)) {
        case 0:
            step.sequence = m_state.lastSequence - m_random.bounded(3);
            break;
        case 1:
            step.fromStage = QStringLiteral("HILANG");
            break;
        case 2:
            step.transition = QStringLiteral("terbang");
            break;
        case 3:
            step.eventAt = m_state.trail.constLast().eventAt.addSecs(-1);
            break;
        default:
            step.type = QStringLiteral("undo");
            step.undoes = m_state.trail.constLast().sequence + 1;
            break;
        }
        if (m_engine.apply(m_state, step))
            fault("a forged step applies");
        ++m_refused;
    }

    void note()
    {
        Step step;
        step.type = oneOf(QStringList{QStringLiteral("edit"), QStringLiteral("attach"), QStringLiteral("access")});
        const CaseState before = m_state;
        append(step);
        if (!(m_state == before))
            fault("a note moves the case");
    }

    const Engine &m_engine;
    QRandomGenerator &m_random;
    CaseState m_state;
    QList<CaseState> m_past; ///< State after each step in force.
    QList<Step> m_steps;
    QDateTime m_now = shipped::at(0);
    QString m_fault;
    int m_taken = 0;
    int m_undone = 0;
    int m_refused = 0;
};

} // namespace

/// Property test: whatever is tried, a case is in one known stage and its history tells how it got there.
class TestEngineWalk : public QObject
{
    Q_OBJECT

private slots:
    void shouldNeverLoseACase()
    {
        QRandomGenerator random(20211007);
        const Engine engine(shipped::definition());
        int taken = 0;
        int undone = 0;
        int refused = 0;
        QSet<QString> ends;
        for (int walk = 0; walk < Walks; ++walk) {
            Walk course(engine, random);
            const int length = 1 + random.bounded(LongestWalk);
            for (int i = 0; i < length && course.fault().isEmpty(); ++i)
                course.go();
            const QString fault = course.finish();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("walk %1: %2").arg(walk).arg(fault)));
            taken += course.taken();
            undone += course.undone();
            refused += course.refused();
            ends.insert(course.stage());
        }
        // The walks must have been somewhere, or they prove nothing.
        QVERIFY2(taken > 5 * Walks && undone > Walks / 2 && refused > Walks,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(taken).arg(undone).arg(refused)));
        QCOMPARE(ends.size(), engine.definition().stages().size());
    }
};

QTEST_GUILESS_MAIN(TestEngineWalk)

#include "tst_enginewalk.moc"
