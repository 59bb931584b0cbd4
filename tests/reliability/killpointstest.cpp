// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "orgfixture.h"
#include "provisioning/changeplan.h"
#include "provisioning/recovery.h"
#include "support/awaited.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class KillPointsTest : public Test::OrgFixture
{
protected:
    /// Runs @p plan until @p events steps have gone to disk and @p turns of the event loop after that, which
    /// is before the request leaves, while it is under way, or while its answer is. True when it died.
    bool dies(const Plan &plan, int events, int turns)
    {
        QTestEventLoop loop;
        bool over = false;
        QTimer turner; // fires once in every turn
        QObject::connect(&turner, &QTimer::timeout, &loop, [&] {
            if (turns-- == 0)
                loop.exitLoop();
        });
        QObject::connect(&executor(), &Executor::stepChanged, &loop, [&] {
            if (--events == 0)
                turner.start(0);
        });
        QObject::connect(&executor(), &Executor::finished, &loop, [&] {
            over = true;
            loop.exitLoop();
        });
        executor().run(plan);
        loop.enterLoopMSecs(60'000);
        crash();
        return !over;
    }

    /// Runs @p plan until a request of @p verb to @p path is in the org, which does what @p fault says and
    /// does not answer, and dies then.
    void diesWaitingFor(const Plan &plan, const QString &verb, const QString &path, const QString &fault)
    {
        setFaults({QJsonObject{{u"verb"_s, verb}, {u"path"_s, path}, {u"kind"_s, fault}}});
        const int before = faultsOn(verb, path, fault);
        executor().run(plan);
        EXPECT_TRUE(QTest::qWaitFor([&] { return faultsOn(verb, path, fault) > before; }, 20'000));
        crash();
        setFaults({});
    }

    std::vector<Recovered> recovered()
    {
        Recovery recovery(api(), journal(), nullptr, options);
        const auto found = Stationmaster::Test::awaited(recovery.start(orgId));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<Recovered>());
    }
};

TEST_F(KillPointsTest, ABulkRunThatDiesAgainAndAgainLosesAndDoublesNothing)
{
    using Finding = Recovered::Finding;
    const QString phones = u"/api/v2/telephony/providers/edges/phones"_s;
    const QString users = u"/api/v2/users"_s;
    const Plan plan = planForMany(50);
    std::vector<Recovered> open{{.plan = plan}};
    const auto restart = [&] {
        startProgram();
        open = recovered();
    };
    // Each of these findings for sure: it dies before the org has carried out what was sent, after that, and
    // while it reads between two steps.
    const struct
    {
        QString verb;
        QString path;
        QString fault;
        Finding finding;
    } deaths[] = {{u"POST"_s, phones, u"stall"_s, Finding::NothingMade},
                  {u"POST"_s, phones, u"stallAfter"_s, Finding::Made},
                  {u"GET"_s, users, u"stall"_s, Finding::NotInDoubt},
                  {u"PUT"_s, users, u"stall"_s, Finding::NothingMade},
                  {u"PUT"_s, users, u"stallAfter"_s, Finding::Made}};
    for (int round = 0; round < 5; ++round) {
        for (const auto &death : deaths) {
            SCOPED_TRACE((death.verb + u' ' + death.fault).toStdString());
            diesWaitingFor(open.front().plan, death.verb, death.path, death.fault);
            restart();
            ASSERT_EQ(open.size(), 1u);
            EXPECT_EQ(open.front().finding, death.finding);
        }
    }
    // And wherever it happens to be.
    for (int life = 0; !open.empty(); ++life) {
        dies(open.front().plan, 1 + life % 2, life % 9);
        restart();
        ASSERT_LE(open.size(), 1u);
        ASSERT_LT(life, 1000) << "no progress";
    }
    const auto end = journal().run(plan.id);
    ASSERT_TRUE(end);
    expectExactly(*end);
}

TEST_F(KillPointsTest, EveryPointOfAProvisioning)
{
    int kills = 0;
    std::size_t person = 0;
    // A run that ended before its turn was not killed; how many do depends on the machine.
    for (int round = 0; round < 10 || kills < 30; ++round) {
        ASSERT_LT(round, 100) << kills;
        const int turns = round % 10;
        for (int events = 1; events <= 6; ++events) {
            SCOPED_TRACE(u"event %1, turn %2"_s.arg(events).arg(turns).toStdString());
            const Plan plan = planFor(person++, ProvisionDraft::Profile::CreateNew);
            kills += dies(plan, events, turns) ? 1 : 0;
            startProgram();
            recovered();
            ASSERT_TRUE(completes(plan));
            expectExactly(executor().plan());
        }
    }
}

TEST_F(KillPointsTest, EveryPointOfAnUndo)
{
    const QJsonObject before = state();
    int kills = 0;
    for (int round = 0; round < 10 || kills < 15; ++round) {
        ASSERT_LT(round, 100) << kills;
        const int turns = round % 10;
        for (int events = 1; events <= 4; ++events) {
            SCOPED_TRACE(u"event %1, turn %2"_s.arg(events).arg(turns).toStdString());
            ASSERT_TRUE(completes(planFor(0, ProvisionDraft::Profile::UseExisting)));
            const Plan undo = planUndo(executor().plan());
            kills += dies(undo, events, turns) ? 1 : 0;
            startProgram();
            recovered();
            ASSERT_TRUE(completes(undo));
            const QJsonObject after = state();
            ASSERT_EQ(after[u"phones"_s], before[u"phones"_s]);
            ASSERT_EQ(after[u"defaultStations"_s], before[u"defaultStations"_s]);
        }
    }
}

TEST_F(KillPointsTest, EveryPointOfAnUpdateAndItsUndo)
{
    ASSERT_TRUE(completes(planFor(0, ProvisionDraft::Profile::UseExisting)));
    const Step made = executor().plan().steps.at(0);
    const auto phone = [this, &made] {
        const QJsonArray phones = state()[u"phones"_s].toArray();
        for (const auto &one : phones) {
            if (one[u"id"_s].toString() == made.objectId)
                return one.toObject();
        }
        return QJsonObject();
    };
    // What every write changes, in the phone as in its line.
    const auto lasting = [](QJsonObject object) {
        QJsonObject line = object.value(u"lines"_s)[0].toObject();
        for (QJsonObject *one : {&object, &line}) {
            one->remove(u"version"_s);
            one->remove(u"dateModified"_s);
        }
        object[u"lines"_s] = QJsonArray{line};
        return object;
    };
    const QJsonObject expected = lasting(phone());
    int kills = 0;
    const auto runs = [&](const Plan &plan, int events, int turns) {
        kills += dies(plan, events, turns) ? 1 : 0;
        startProgram();
        recovered();
        return completes(plan);
    };
    for (int round = 0; round < 10 || kills < 15; ++round) {
        ASSERT_LT(round, 100) << kills;
        const int turns = round % 10;
        for (int events = 1; events <= 2; ++events) {
            SCOPED_TRACE(u"event %1, turn %2"_s.arg(events).arg(turns).toStdString());
            const QString name = u"Renamed %1 %2"_s.arg(events).arg(turns);
            const Plan plan =
                planUpdate(orgId, name,
                           {{.kind = StepKind::UpdatePhone,
                             .id = made.objectId,
                             .name = made.objectName,
                             .changes = {{.path = u"name"_s, .before = made.objectName, .after = name}}}});
            ASSERT_TRUE(runs(plan, events, turns));
            EXPECT_EQ(phone()[u"name"_s].toString(), name);
            const Plan undo = planUndo(*journal().run(plan.id));
            ASSERT_EQ(undo.steps.size(), 1u) << "what a killed run has written can be taken back";
            ASSERT_TRUE(runs(undo, events, turns));
            EXPECT_EQ(lasting(phone()), expected);
        }
    }
}

} // namespace Stationmaster
