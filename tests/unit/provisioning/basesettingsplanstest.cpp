// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/phoneplans.h"
#include "provisioningfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster {

/// The existing base settings were read without a name on their line, which the org wants all the same.
class NamelessLineTest : public Test::ProvisioningFixture
{
protected:
    void SetUp() override
    {
        m_id = org.baseSettings.begin()->first;
        QJsonObject line = base()[u"lines"_s][0].toObject();
        line.remove(u"name"_s);
        base()[u"lines"_s] = QJsonArray{line};
        base()[u"version"_s] = 1;
    }

    QJsonObject &base() { return org.baseSettings.at(m_id); }
    QJsonValue timeout()
    {
        return Document(base()).property(u"lines/0/properties"_s, u"station_persistent_timeout"_s);
    }
    QJsonValue lineName() { return base()[u"lines"_s][0][u"name"_s]; }
    void otherAdminSetsTimeout(int seconds)
    {
        Document theirs(base());
        theirs.setProperty(u"lines/0/properties"_s, u"station_persistent_timeout"_s, seconds);
        theirs.remove(u"lines/0/name"_s);
        theirs.set(u"version"_s, base()[u"version"_s].toInt() + 1);
        base() = theirs.json();
    }
    Plan editPlan(int seconds)
    {
        const Document read(base());
        Document mine = read;
        BaseSettingsFields fields = fieldsOf(read);
        fields.persistentTimeout = seconds;
        applyFields(mine, fields);
        return planUpdate(org.orgId, u"Existing"_s,
                          {{.kind = StepKind::UpdateBaseSettings,
                            .id = m_id,
                            .name = u"Existing"_s,
                            .changes = changesBetween(read, mine)}});
    }

    QString m_id;
};

TEST_F(NamelessLineTest, GetsTheNameOfItsBaseInAnEditAndInItsUndo)
{
    const QJsonObject before = base();
    EXPECT_EQ(outcomeOf(editPlan(900)), Outcome::Complete);
    EXPECT_EQ(timeout(), 900);
    EXPECT_EQ(lineName(), u"Existing"_s);
    QJsonObject nameless = base()[u"lines"_s][0].toObject();
    nameless.remove(u"name"_s);
    base()[u"lines"_s] = QJsonArray{nameless}; // read without it again
    const Plan undo = planUndo(executor().plan());
    const QList<FieldChange> changes = changesOf(undo.steps.at(0));
    ASSERT_EQ(changes.size(), 1) << "the preview has no line about a name";
    EXPECT_TRUE(changes[0].path.contains(u"station_persistent_timeout"_s));
    EXPECT_EQ(outcomeOf(undo), Outcome::Complete);
    EXPECT_EQ(timeout(), 600);
    EXPECT_EQ(lineName(), u"Existing"_s);
}

TEST_F(NamelessLineTest, GetsItAfterAConflictWasAnswered)
{
    const Plan plan = editPlan(900);
    otherAdminSetsTimeout(700);
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    EXPECT_EQ(timeout(), 900);
    EXPECT_EQ(lineName(), u"Existing"_s);
}

TEST_F(NamelessLineTest, GetsItWhenADeleteIsUndone)
{
    EXPECT_EQ(outcomeOf(planDeleteBaseSettings(org.orgId, m_id, u"Existing"_s)), Outcome::Complete);
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    ASSERT_EQ(org.baseSettings.size(), 1u);
    EXPECT_EQ(org.baseSettings.begin()->second[u"lines"_s][0][u"name"_s], u"Existing"_s);
}

/// What an admin's other tool writes without meaning a change.
class SameInOtherWordsTest : public NamelessLineTest
{
};

TEST_F(SameInOtherWordsTest, ATimeoutWrittenAsATextIsNoConflict)
{
    const Plan plan = editPlan(900);
    Document theirs(base());
    theirs.setProperty(u"lines/0/properties"_s, u"station_persistent_timeout"_s, u"600"_s);
    base() = theirs.json();
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(timeout(), 900);
}

TEST_F(SameInOtherWordsTest, ADefaultThatIsWrittenOutIsNoConflict)
{
    Document bare(base());
    bare.remove(u"properties/phone_media_dscp"_s);
    base() = bare.json();
    Document mine = bare;
    BaseSettingsFields fields = fieldsOf(bare);
    fields.mediaDscp = 40;
    applyFields(mine, fields);
    const Plan plan = planUpdate(org.orgId, u"Existing"_s,
                                 {{.kind = StepKind::UpdateBaseSettings,
                                   .id = m_id,
                                   .name = u"Existing"_s,
                                   .changes = changesBetween(bare, mine)}});
    bare.setProperty(u"properties"_s, u"phone_media_dscp"_s, 46);
    base() = bare.json();
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(fieldsOf(Document(base())).mediaDscp, 40);
}

TEST(FieldNameTest, HasANameForKeysThatNoSourceNames)
{
    EXPECT_EQ(fieldNameOf(u"properties/phone_webRtc_forceTurn/value/instance"_s), u"forceTurn"_s);
    EXPECT_EQ(fieldNameOf(u"lines/0/properties/station_media_helper/value/instance"_s),
              u"requireMediaHelper"_s);
    EXPECT_EQ(fieldNameOf(u"properties/phone_media_dscp/value/instance"_s), u"phone_media_dscp"_s);
    EXPECT_EQ(fieldNameOf(u"lines/0/lineBaseSettings"_s), u"lineBaseSettings"_s);
    EXPECT_EQ(fieldNameOf(u"relayNote"_s), u"relayNote"_s) << "no property";
}

TEST_F(NamelessLineTest, FilledInByAnEarlierProgramIsNoPartOfAnUndo)
{
    const Plan plan{
        .steps = {
            {.kind = StepKind::UpdateBaseSettings,
             .state = StepState::Done,
             .before = {{u"applied"_s, toJson({{.path = u"lines/0/name"_s, .after = u"Existing"_s},
                                               {.path = u"name"_s, .before = u"A"_s, .after = u"B"_s}})}}}}};
    const QList<FieldChange> changes = changesOf(planUndo(plan).steps.at(0));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0].path, u"name"_s);
}

} // namespace Stationmaster
