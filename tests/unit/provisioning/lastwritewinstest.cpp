// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioningfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster {

/// One object, a field of it that the plan changes, and one that it does not.
struct EditCase
{
    const char *name;
    StepKind kind;
    QString path;
    QJsonValue before;
    QJsonValue mine;
    QJsonValue theirs;
    QString pathPart; ///< of its requests
};

void PrintTo(const EditCase &c, std::ostream *out)
{
    *out << c.name;
}

/// An org that takes any version and never answers 409: the last write wins (API.md 11.3).
class LastWriteWins : public Test::ProvisioningFixture, public testing::WithParamInterface<EditCase>
{
protected:
    void SetUp() override
    {
        org.lastWriteWins = true;
        object() = {{u"id"_s, u"x1"_s},
                    {u"name"_s, u"X"_s},
                    {u"version"_s, 7},
                    {u"other"_s, u"as read"_s},
                    {u"lines"_s, QJsonArray{QJsonObject{{u"id"_s, u"line-x"_s}, {u"name"_s, u"X"_s}}}}};
        set(GetParam().path, GetParam().before);
    }

    QJsonObject &object()
    {
        switch (GetParam().kind) {
        case StepKind::UpdatePhone:
            return org.phones[u"x1"_s];
        case StepKind::UpdateBaseSettings:
            return org.baseSettings[u"x1"_s];
        case StepKind::UpdateSite:
            return org.sites[u"x1"_s];
        default:
            return org.telephonySettings;
        }
    }
    void set(const QString &path, const QJsonValue &value)
    {
        Document document(object());
        ASSERT_TRUE(document.set(path, value));
        object() = document.json();
    }
    QJsonValue now(const QString &path) { return Document(object()).at(path); }
    Plan plan() const
    {
        const EditCase &c = GetParam();
        return planUpdate(org.orgId, u"X"_s,
                          {{.kind = c.kind,
                            .id = u"x1"_s,
                            .name = u"X"_s,
                            .changes = {{.path = c.path, .before = c.before, .after = c.mine}}}});
    }
};

TEST_P(LastWriteWins, AChangeOfTheSameFieldIsNotOverwritten)
{
    const Plan edit = plan();
    set(GetParam().path, GetParam().theirs);
    EXPECT_EQ(outcomeOf(edit), Outcome::Stopped);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(now(GetParam().path), GetParam().theirs);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::ResolveConflict);
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    EXPECT_EQ(now(GetParam().path), GetParam().mine);
}

TEST_P(LastWriteWins, AChangeOfAnotherFieldSurvives)
{
    const Plan edit = plan();
    set(u"other"_s, u"theirs"_s);
    EXPECT_EQ(outcomeOf(edit), Outcome::Complete);
    EXPECT_EQ(now(GetParam().path), GetParam().mine);
    EXPECT_EQ(now(u"other"_s), u"theirs"_s);
}

TEST_P(LastWriteWins, NothingComesBetweenTheComparisonAndTheWrite)
{
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    const auto write = org.log.indexOf(u"PUT "_s + GetParam().pathPart);
    ASSERT_GT(write, 0) << org.log.join(u", "_s).toStdString();
    EXPECT_EQ(org.log[write - 1], u"GET "_s + GetParam().pathPart);
}

TEST_P(LastWriteWins, AnUndoOverwritesNothingEither)
{
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    const Plan undo = planUndo(executor().plan());
    set(GetParam().path, GetParam().theirs);
    org.log.clear();
    EXPECT_EQ(outcomeOf(undo), Outcome::Stopped);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(now(GetParam().path), GetParam().theirs);
}

INSTANTIATE_TEST_SUITE_P(
    Edits, LastWriteWins,
    testing::Values(EditCase{"Phone", StepKind::UpdatePhone, u"name"_s, u"X"_s, u"Mine"_s, u"Theirs"_s,
                             u"/api/v2/telephony/providers/edges/phones/x1"_s},
                    EditCase{"BaseSettings", StepKind::UpdateBaseSettings,
                             u"properties/phone_media_dscp/value/instance"_s, 46, 34, 40,
                             u"/api/v2/telephony/providers/edges/phonebasesettings/x1"_s},
                    EditCase{"Site", StepKind::UpdateSite, u"mediaRegions"_s, QJsonArray{u"a"_s},
                             QJsonArray{u"b"_s}, QJsonArray{u"c"_s},
                             u"/api/v2/telephony/providers/edges/sites/x1"_s},
                    EditCase{"TelephonySettings", StepKind::UpdateTelephonySettings,
                             u"blockCallerIdAccessCode"_s, u"*67"_s, u"*68"_s, u"*69"_s,
                             u"/api/v2/telephony/settings"_s}),
    [](const auto &each) { return std::string(each.param.name); });

} // namespace Stationmaster
