// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/mergedupdate.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

/// Another admin edits the objects that this one is writing.
class ConflictsInOrg : public EmbeddedFixture
{
protected:
    void edit(const QString &type, const QString &id, const QJsonObject &set)
    {
        post(u"edit"_s, QJsonDocument(QJsonObject{{u"type"_s, type}, {u"id"_s, id}, {u"set"_s, set}}));
    }
    void setFault(const QJsonObject &rule)
    {
        post(u"faults"_s, QJsonDocument(QJsonObject{{u"rules"_s, QJsonArray{rule}}}));
    }

    Document aPhone() { return *awaited(api().phones().get(allRows(api().phones().all()).at(3).id)); }
    Document aSite() { return *awaited(api().sites().get(allRows(api().sites().all()).at(0).id)); }
    Document someBaseSettings()
    {
        for (const BaseSettingsRow &row : allRows(api().baseSettings().all())) {
            if (row.isWebRtc())
                return *awaited(api().baseSettings().get(row.id));
        }
        ADD_FAILURE() << "there are none";
        return {};
    }
};

TEST_F(ConflictsInOrg, APhonesOtherFieldsAreMerged) // 409
{
    const Document base = aPhone();
    Document mine = base;
    mine.set(u"name"_s, u"Mine"_s);
    edit(u"phones"_s, base.id(), {{u"properties/odd/value/instance"_s, 7}});
    const auto result = awaited(mergedUpdate(base, mine, updateCalls(api().phones(), base.id())));
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(result->rounds, 1);
    const Document after(storedObject(u"phones"_s, base.id()));
    EXPECT_EQ(after.name(), u"Mine"_s);
    EXPECT_EQ(after.property(u"properties"_s, u"odd"_s), 7);
    EXPECT_EQ(after.version(), *base.version() + 2);
}

TEST_F(ConflictsInOrg, BaseSettingsOfTwoAdminsAreMergedKeyByKey) // 400 with the sentence
{
    const Document base = someBaseSettings();
    Document mine = base;
    BaseSettingsFields fields = fieldsOf(base);
    fields.persistentConnection = !fields.persistentConnection;
    applyFields(mine, fields);
    edit(u"phonebasesettings"_s, base.id(), {{u"name"_s, u"Renamed meanwhile"_s}});
    const auto result = awaited(mergedUpdate(base, mine, updateCalls(api().baseSettings(), base.id())));
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(result->rounds, 1);
    const Document after(storedObject(u"phonebasesettings"_s, base.id()));
    EXPECT_EQ(after.name(), u"Renamed meanwhile"_s);
    EXPECT_EQ(fieldsOf(after).persistentConnection, fields.persistentConnection);
}

TEST_F(ConflictsInOrg, TheSameFieldIsLeftToTheUser)
{
    const Document base = someBaseSettings();
    Document mine = base;
    mine.set(u"name"_s, u"Mine"_s);
    edit(u"phonebasesettings"_s, base.id(), {{u"name"_s, u"Theirs"_s}});
    const auto result = awaited(mergedUpdate(base, mine, updateCalls(api().baseSettings(), base.id())));
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->conflicts);
    EXPECT_EQ(*result->conflicts,
              QList<FieldConflict>(
                  {{.path = u"name"_s, .base = base.name(), .mine = u"Mine"_s, .theirs = u"Theirs"_s}}));
    EXPECT_EQ(storedObject(u"phonebasesettings"_s, base.id())["name"_L1], u"Theirs"_s);
}

TEST_F(ConflictsInOrg, ASitesRegionsAreOneList)
{
    const Document base = aSite();
    Document mine = base;
    mine.set(u"mediaRegions"_s, QJsonArray{u"eu-west-2"_s, u"eu-central-1"_s});
    edit(u"sites"_s, base.id(), {{u"description"_s, u"Moved house"_s}});
    auto result = awaited(mergedUpdate(base, mine, updateCalls(api().sites(), base.id())));
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(storedObject(u"sites"_s, base.id())["description"_L1], u"Moved house"_s);

    const Document next = aSite();
    Document again = next;
    again.set(u"mediaRegions"_s, QJsonArray{u"eu-central-1"_s});
    edit(u"sites"_s, base.id(), {{u"mediaRegions"_s, QJsonArray{u"eu-west-2"_s}}});
    result = awaited(mergedUpdate(next, again, updateCalls(api().sites(), base.id())));
    ASSERT_TRUE(result && result->conflicts);
    EXPECT_EQ(result->conflicts->at(0).path, u"mediaRegions"_s);
}

TEST_F(ConflictsInOrg, AnAdminWhoNeverStopsWinsAfterThreeRounds)
{
    const Document base = aPhone();
    Document mine = base;
    mine.set(u"name"_s, u"Mine"_s);
    UpdateCalls calls = updateCalls(api().phones(), base.id());
    int writes = 0;
    calls.put = [this, put = calls.put, &writes, id = base.id()](const Document &document) {
        edit(u"phones"_s, id, {{u"properties/odd/value/instance"_s, ++writes}});
        return put(document);
    };
    const auto result = awaited(mergedUpdate(base, mine, calls));
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->conflicts);
    EXPECT_TRUE(result->conflicts->isEmpty());
    EXPECT_EQ(writes, 4);
    EXPECT_EQ(storedObject(u"phones"_s, base.id())["name"_L1], base.name());
}

TEST_F(ConflictsInOrg, WhatIsDeletedUnderTheHandsIsNotFound)
{
    const Document base = aPhone();
    Document mine = base;
    mine.set(u"name"_s, u"Mine"_s);
    post(u"edit"_s,
         QJsonDocument(QJsonObject{{u"type"_s, u"phones"_s}, {u"id"_s, base.id()}, {u"delete"_s, true}}));
    const auto result = awaited(mergedUpdate(base, mine, updateCalls(api().phones(), base.id())));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::NotFound);
}

TEST_F(ConflictsInOrg, AnAnswerThatIsLostAfterTheWriteIsFound)
{
    const Document base = aPhone();
    Document mine = base;
    mine.set(u"name"_s, u"Mine"_s);
    setFault({{u"verb"_s, u"PUT"_s}, {u"kind"_s, u"cutAfter"_s}});
    const auto result = awaited(mergedUpdate(base, mine, updateCalls(api().phones(), base.id())));
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(result->document.name(), u"Mine"_s);
    EXPECT_EQ(result->document.version(), *base.version() + 1) << "written once";
}

} // namespace
} // namespace Stationmaster::Test
