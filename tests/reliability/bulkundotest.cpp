// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulkrunfixture.h"

#include "provisioning/phoneplans.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Rows of the run; 500 take too long for every day, and STATIONMASTER_UNDO_ROWS=500 tries them.
int wantedRows()
{
    const int wanted = qEnvironmentVariableIntValue("STATIONMASTER_UNDO_ROWS");
    return wanted > 0 ? wanted : 150;
}

/// An org that is large enough for a run of 500 rows of every kind.
class BulkUndoTest : public Test::BulkRunFixture
{
protected:
    BulkUndoTest() : BulkRunFixture(largeOrg()) {}

    static OrgSim::OrgOptions largeOrg()
    {
        OrgSim::OrgOptions options = usualOrg();
        options.users = 800;
        options.phones = 320;
        options.stationDelayMs = 0;
        options.rules.deletedLingerMs = 0;
        return options;
    }

    /// Half of them new phones, each the default of its person; then moves and renames by turns, and deletes.
    PlannedRun mixedRun()
    {
        const QJsonObject store = state();
        PlannedRun run = runForMany(static_cast<std::size_t>(m_rows / 2));
        int number = 0;
        for (const QJsonValue value : store[u"phones"_s].toArray()) {
            const PhoneRow phone = rowOfPhone(Document(value.toObject()));
            if (!phone.isWebRtc() || phone.userId.isEmpty() || std::ssize(run.rows) == m_rows)
                continue;
            ++number;
            const QJsonObject site =
                store[u"sites"_s][phone.siteId == store[u"sites"_s][0][u"id"_s] ? 1 : 0].toObject();
            const QString siteId = site[u"id"_s].toString();
            Plan plan;
            if (number > m_rows * 3 / 10)
                plan = planDeletePhones(orgId, {}, {{phone, true}});
            else if (number % 2 == 0)
                plan = planUpdate(orgId, {}, {movedToSite(phone, siteId, site[u"name"_s].toString())});
            else
                plan = planUpdate(orgId, {}, {renamed(phone, u"Renamed %1"_s.arg(number))});
            run.rows.push_back({.name = phone.name,
                                .touches = {u"phone/"_s + phone.id, u"user/"_s + phone.userId},
                                .steps = plan.steps});
        }
        return run;
    }

    const int m_rows = wantedRows();

    /// Without what every write moves: versions, dates, and who wrote last.
    static QJsonValue unmarked(const QJsonValue &value)
    {
        if (value.isArray()) {
            QJsonArray items;
            for (const QJsonValue item : value.toArray())
                items.append(unmarked(item));
            return items;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const auto key : {"version"_L1, "dateCreated"_L1, "dateModified"_L1, "createdBy"_L1,
                               "createdByApp"_L1, "modifiedBy"_L1, "modifiedByApp"_L1})
            object.remove(key);
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = unmarked(it.value());
        return object;
    }

    /// A phone that was made again has not all that the org, rather than a person, had given to the first:
    /// its division, what provisioning noted, and whether it is registered.
    static QJsonObject asMadeAgain(QJsonObject phone)
    {
        for (const auto key : {"division"_L1, "provisioningHints"_L1, "status"_L1})
            phone.remove(key);
        return phone;
    }

    struct Phone
    {
        QString id{};
        QJsonObject value{}; ///< without its own ids and those of its lines, and with `isDefault`
    };
    static std::map<QString, Phone> phonesOf(const QJsonObject &store)
    {
        std::map<QString, Phone> phones;
        for (const QJsonValue value : store[u"phones"_s].toArray()) {
            QJsonObject phone = unmarked(value).toObject();
            const QJsonValue lineId = phone[u"lines"_s][0][u"id"_s];
            const QString userId = phone[u"webRtcUser"_s][u"id"_s].toString();
            phone[u"isDefault"_s] = store[u"defaultStations"_s][userId] == lineId;
            const QString id = phone.take(u"id"_s).toString();
            phone.remove(u"selfUri"_s);
            QJsonArray lines;
            for (const QJsonValue line : phone[u"lines"_s].toArray()) {
                QJsonObject bare = line.toObject();
                bare.remove(u"id"_s);
                bare.remove(u"selfUri"_s);
                lines.append(bare);
            }
            phone[u"lines"_s] = lines;
            phones[phone[u"name"_s].toString()] = {.id = id, .value = phone};
        }
        return phones;
    }
};

TEST_F(BulkUndoTest, OfManyRowsLeavesTheOrgAsItWas)
{
    const QJsonObject before = state();
    PlannedRun run = mixedRun();
    ASSERT_EQ(std::ssize(run.rows), m_rows);
    bulk.mostCreates = bulk.mostDeletes = m_rows;
    const QString id = added(std::move(run));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    ASSERT_NE(phonesOf(state()).size(), phonesOf(before).size());
    begin(added(undoOfRun(id)));
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    ASSERT_EQ(m_run->progress().done, m_rows);
    const QJsonObject after = state();
    const auto were = phonesOf(before);
    const auto are = phonesOf(after);
    EXPECT_EQ(are.size(), were.size());
    int again = 0;
    for (const auto &[name, phone] : were) {
        const auto found = are.find(name);
        ASSERT_NE(found, are.end()) << name.toStdString();
        if (found->second.id == phone.id) {
            EXPECT_EQ(found->second.value, phone.value) << name.toStdString();
        } else {
            ++again;
            EXPECT_EQ(asMadeAgain(found->second.value), asMadeAgain(phone.value)) << name.toStdString();
        }
    }
    EXPECT_EQ(again, m_rows - m_rows / 2 - m_rows * 3 / 10);
    EXPECT_EQ(after[u"defaultStations"_s].toObject().keys(), before[u"defaultStations"_s].toObject().keys());
    for (const QString &what : {u"phonebasesettings"_s, u"sites"_s, u"users"_s, u"telephonySettings"_s})
        EXPECT_EQ(unmarked(after[what]), unmarked(before[what])) << what.toStdString();
}

} // namespace

} // namespace Stationmaster
