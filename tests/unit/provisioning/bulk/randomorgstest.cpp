// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/followupruns.h"
#include "provisioning/bulk/missingphones.h"
#include "provisioning/bulk/phoneruns.h"
#include "provisioning/bulk/runtotals.h"
#include "provisioning/bulk/stationruns.h"
#include "provisioning/changeplan.h"
#include "provisioning/draft.h"
#include "provisioning/naming.h"
#include "unit/provisioning/bulk/bulkfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::described;
using Test::person;
using Test::phoneOf;
using Test::signedOut;

namespace {

/// People and phones as an org may have them, with few different names so that they collide.
class RandomOrg
{
public:
    explicit RandomOrg(quint32 seed) : m_random(seed)
    {
        const int size = m_random.bounded(1, 60);
        for (int i = 0; i < size; ++i)
            addPerson(i);
        for (int i = 0; i < 5; ++i)
            addPhone(bulkPhoneOf({}, u"spare%1"_s.arg(i)));
    }

    std::vector<BulkPerson> people{};
    std::vector<BulkPhone> phones{};
    QStringList names{};

private:
    bool isOne(int in) { return m_random.bounded(in) == 0; }
    template <typename T>
    T oneOf(const QList<T> &values)
    {
        return values.at(m_random.bounded(values.size()));
    }

    void addPerson(int index)
    {
        UserRow user = person(u"u%1"_s.arg(index), oneOf<QString>(m_names));
        user.department = oneOf<QString>({u"Sales"_s, u""_s});
        user.state = isOne(6) ? oneOf<QString>({u"inactive"_s, u"deleted"_s, u"odd"_s}) : u"active"_s;
        user.stationKnown = !isOne(5);
        BulkPerson subject{.user = user, .phonesKnown = !isOne(8)};
        if (isOne(3))
            subject.isCollaborateOnly = isOne(2);
        const int phoneCount = oneOf<int>({0, 0, 1, 1, 1, 2});
        for (int i = 0; i < phoneCount; ++i) {
            BulkPhone phone = bulkPhoneOf(user, u"%1-%2"_s.arg(user.id).arg(i));
            if (isOne(4))
                subject.user.defaultStationId = phone.phone.lineId;
            if (isOne(4))
                phone.isSignedIn = true;
            if (isOne(6))
                phone.isSignedIn.reset();
            subject.phones.push_back(phone.phone);
            addPhone(phone);
        }
        people.push_back(subject);
    }

    BulkPhone bulkPhoneOf(const UserRow &user, const QString &id)
    {
        PhoneRow phone = phoneOf(u"p"_s + id, user);
        phone.siteId = oneOf<QString>({u"berlin"_s, u"paris"_s, u""_s});
        phone.baseSettingsId = oneOf<QString>({u"support"_s, u"sales"_s, u""_s});
        phone.modelId = isOne(6) ? oneOf<QString>({u"polycom.json"_s, u""_s}) : phone.modelId;
        phone.userKnown = !user.id.isEmpty() || !isOne(3);
        if (isOne(8))
            phone.lineId.clear();
        return bulkPhone(phone, user.id.isEmpty() || isOne(6) ? nullptr : &user);
    }

    /// Names of an org are unique by exact spelling.
    void addPhone(BulkPhone subject)
    {
        const QString base = oneOf<QString>(m_names) + oneOf<QString>({u"_WebRTC"_s, u"_webrtc_2"_s, u""_s});
        subject.phone.name = base;
        for (int number = 2; names.contains(subject.phone.name); ++number)
            subject.phone.name = numberedName(base, number);
        names.append(subject.phone.name);
        phones.push_back(subject);
    }

    QRandomGenerator m_random;
    const QStringList m_names{u"Ana"_s,
                              u"ANA"_s,
                              u"Åsa"_s,
                              u"A\u030Asa"_s,
                              u"Bo Berg"_s,
                              u"Ana_2"_s,
                              u"👩‍👩‍👧"_s.repeated(40),
                              u""_s,
                              QString(300, u'n')};
};

/// What a step writes to, told by its intent alone.
QStringList writtenBy(const Step &step)
{
    const QString user = u"user/"_s + step.intent[u"userId"_s].toString();
    const QString id = step.intent[u"id"_s].toString();
    switch (step.kind) {
    case StepKind::CreatePhone:
    case StepKind::SetDefaultStation:
    case StepKind::RestoreDefaultStation:
    case StepKind::ClearDefaultStation:
    case StepKind::DisassociateStation:
        return {user};
    case StepKind::UpdatePhone:
        return {u"phone/"_s + id};
    case StepKind::DeletePhone: {
        QStringList written;
        if (!id.isEmpty()) // not of a create in doubt, which has to be found first
            written.append(u"phone/"_s + id);
        for (const QString &of : {u"shown"_s, u"lookUp"_s}) {
            const QString holder = step.intent[of][u"userId"_s].toString();
            if (!holder.isEmpty())
                written.append(u"user/"_s + holder);
        }
        return written;
    }
    default:
        ADD_FAILURE() << "no planner makes such a step";
        return {};
    }
}

void expectSound(const PlannedRun &run, std::size_t subjects)
{
    ASSERT_EQ(run.rows.size(), subjects);
    const RunTotals totals = totalsOf(run.rows);
    EXPECT_EQ(totals.rows, static_cast<int>(subjects));
    EXPECT_EQ(totals.planned + totals.held + totals.skipped + totals.inDoubt + totals.done + totals.failed,
              totals.rows);
    int reasons = 0;
    for (const auto &counted : {totals.heldFor, totals.skippedFor}) {
        for (const auto &[reason, count] : counted) {
            EXPECT_NE(reason, RowReason::None);
            reasons += count;
        }
    }
    EXPECT_EQ(reasons, totals.held + totals.skipped);
    for (const RunRow &row : run.rows) {
        EXPECT_EQ(row.state == RowState::Planned, row.reason == RowReason::None)
            << qPrintable(described(row));
        EXPECT_EQ(row.state == RowState::Skipped, row.steps.empty()) << qPrintable(described(row));
        EXPECT_EQ(QSet<QString>(row.touches.begin(), row.touches.end()).size(), row.touches.size());
        for (const QString &touched : row.touches)
            EXPECT_FALSE(touched.endsWith(u'/')) << qPrintable(described(row));
        for (const Step &step : row.steps) {
            for (const QString &written : writtenBy(step))
                EXPECT_TRUE(row.touches.contains(written))
                    << qPrintable(written + u" in "_s + described(row));
        }
    }
}

/// The names that a run gives away differ from each other and from those of the org; but a phone may get its
/// own name in another spelling.
void expectNewNamesFree(const PlannedRun &run, const QStringList &orgNames)
{
    QHash<QString, int> taken;
    for (const QString &name : orgNames)
        ++taken[comparableName(name)];
    for (const RunRow &row : run.rows) {
        if (row.steps.empty())
            continue;
        const Step &step = row.steps.front();
        const bool isNew = step.kind == StepKind::CreatePhone;
        const QString name =
            isNew ? step.intent[u"name"_s].toString() : changesOf(step).at(0).after.toString();
        EXPECT_EQ(problemInName(name, {}), std::nullopt) << qPrintable(name);
        const QString key = comparableName(name);
        const bool isOwn = !isNew && key == comparableName(row.name);
        EXPECT_EQ(taken[key], isOwn ? 1 : 0) << qPrintable(described(row));
        if (!isOwn)
            ++taken[key];
    }
}

/// The run as it may look when it was stopped: each step done, failed, in doubt or not begun.
std::vector<RunRow> carriedOut(const PlannedRun &run, QRandomGenerator &random)
{
    std::vector<RunRow> rows = run.rows;
    for (RunRow &row : rows) {
        if (row.state != RowState::Planned)
            continue;
        for (Step &step : row.steps) {
            const int dice = random.bounded(10);
            if (dice > 7)
                break;
            step.state = dice == 0 ? StepState::Failed : dice == 1 ? StepState::Sent : StepState::Done;
            step.objectId = step.kind == StepKind::CreatePhone ? u"new-"_s + row.name : QString();
            if (!step.isFinished())
                break;
        }
        row.state = rowStateOf(row.steps);
    }
    return rows;
}

MissingPhoneChoices choices(const QStringList &names)
{
    return {.place = {.siteId = u"berlin"_s, .siteName = u"Berlin"_s, .baseSettingsId = u"support"_s},
            .takenNames = names};
}

} // namespace

TEST(BulkPlanners, AreSoundForRandomOrgs)
{
    const BaseSettingsRow sales{.id = u"sales"_s, .name = u"Sales"_s, .lineId = u"sales-line"_s};
    int made = 0;
    int renamedPhones = 0;
    for (quint32 seed = 1; seed <= 300 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const RandomOrg org(seed);
        std::vector<MissingPhone> missing;
        for (const BulkPerson &one : org.people)
            missing.push_back({.person = one});
        const PlannedRun creates = planMissingPhones(u"org"_s, {}, missing, choices(org.names));
        const PlannedRun renames =
            planRenames(u"org"_s, {}, org.phones, u"{name}_{department}_WebRTC"_s, org.names);
        const PlannedRun deletions = planPhoneDeletions(u"org"_s, {}, org.phones);
        expectSound(creates, org.people.size());
        expectNewNamesFree(creates, org.names);
        expectSound(renames, org.phones.size());
        expectNewNamesFree(renames, org.names);
        expectSound(deletions, org.phones.size());
        expectSound(planDefaultStations(u"org"_s, {}, org.people), org.people.size());
        expectSound(planStationRefreshes(u"org"_s, {}, org.phones), org.phones.size());
        expectSound(planSiteMoves(u"org"_s, {}, org.phones, u"paris"_s, u"Paris"_s), org.phones.size());
        expectSound(planBaseSettingsChanges(u"org"_s, {}, org.phones, sales), org.phones.size());
        made += totalsOf(creates.rows).creates;
        renamedPhones += totalsOf(renames.rows).planned;

        QRandomGenerator random(seed);
        const std::vector<RunRow> rows = carriedOut(creates, random);
        const PlannedRun undo = planUndo(creates.head, rowsOf(rows));
        expectSound(undo, undo.rows.size());
        const PlannedRun retry = planRetry(u"org"_s, {}, rowsOf(rows));
        expectSound(retry, static_cast<std::size_t>(totalsOf(rows).failed));
    }
    EXPECT_GT(made, 100) << "the orgs are too much alike to tell anything";
    EXPECT_GT(renamedPhones, 100);
}

TEST(BulkPlanners, PlanTenThousandRowsAgainstAHundredThousandNames)
{
    std::vector<MissingPhone> missing;
    std::vector<BulkPhone> phones;
    QStringList names;
    for (int i = 0; i < 100'000; ++i)
        names.append(i % 2 == 0 ? u"Ana_WebRTC_%1"_s.arg(i) : u"Phone %1"_s.arg(i));
    names.append(u"Ana_WebRTC"_s);
    for (int i = 0; i < 10'000; ++i) {
        const UserRow user = person(u"u%1"_s.arg(i), u"Ana"_s); // the worst: all want the same name
        missing.push_back({.person = {.user = user, .phonesKnown = true}});
        phones.push_back(signedOut(u"p%1"_s.arg(i), user));
        phones.back().phone.name = u"Old %1"_s.arg(i);
        names.append(phones.back().phone.name);
    }
    QElapsedTimer time;
    time.start();
    const PlannedRun creates = planMissingPhones(u"org"_s, {}, missing, choices(names));
    const auto forCreates = time.restart();
    const PlannedRun renames = planRenames(u"org"_s, {}, phones, u"{name}_WebRTC"_s, names);
    const auto forRenames = time.restart();
    const RunTotals totals = totalsOf(renames.rows);
    std::vector<RunRow> rows = creates.rows;
    for (RunRow &row : rows) {
        for (Step &step : row.steps)
            step.state = StepState::Done;
    }
    time.restart();
    const PlannedRun undo = planUndo(creates.head, rowsOf(rows));
    const auto forUndo = time.elapsed();
    std::cout << "milliseconds: creates " << forCreates << ", renames " << forRenames << ", undo " << forUndo
              << std::endl;
    EXPECT_EQ(totalsOf(creates.rows).creates, 10'000);
    EXPECT_EQ(totals.planned, 10'000);
    EXPECT_EQ(undo.rows.size(), 10'000u);
    EXPECT_LT(std::max({forCreates, forRenames, forUndo}), 10'000) << "quadratic planning takes minutes";
    expectNewNamesFree(creates, names);
    expectNewNamesFree(renames, names);
}

} // namespace Stationmaster
