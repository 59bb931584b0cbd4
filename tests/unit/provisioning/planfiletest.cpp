// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/planfile.h"
#include "provisioning/bulk/repeatedkey.h"
#include "provisioning/intentcheck.h"
#include "resources/basesettings/basesettings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Code = PlanFileProblem::Code;

QJsonObject newPhoneIntent()
{
    return {{"name"_L1, u"王小明 „Ana“_WebRTC"_s},
            {"siteId"_L1, u"s1"_s},
            {"siteName"_L1, u"Berlin"_s},
            {"userId"_L1, u"u1"_s},
            {"userName"_L1, u"Ana"_s},
            {"baseSettingsId"_L1, u"b1"_s},
            {"baseSettingsName"_L1, u"Standard"_s}};
}

QJsonObject defaultIntent(int phone)
{
    return {{"userId"_L1, u"u1"_s}, {"userName"_L1, u"Ana"_s}, {"phoneFromStep"_L1, phone}};
}

QJsonObject deletionIntent()
{
    return {{"id"_L1, u"p2"_s},
            {"name"_L1, u"Old"_s},
            {"shown"_L1, QJsonObject{{"userId"_L1, u"u2"_s}, {"signedIn"_L1, false}}}};
}

QJsonObject changeIntent(const QString &path, const QJsonValue &before, const QJsonValue &after)
{
    return {{"id"_L1, u"p3"_s},
            {"name"_L1, u"Third"_s},
            {"changes"_L1,
             QJsonArray{QJsonObject{{"path"_L1, path}, {"before"_L1, before}, {"after"_L1, after}}}}};
}

QJsonObject baseSettingsIntent()
{
    return {{"body"_L1,
             QJsonObject{{"name"_L1, u"New"_s},
                         {"phoneMetaBase"_L1, QJsonObject{{"id"_L1, QStringView(WebRtcModelId).toString()}}},
                         {"lines"_L1, QJsonArray{QJsonObject{{"name"_L1, u"New"_s}}}}}}};
}

/// One row of each state, and every kind of step that a planner makes.
PlanFile goodFile()
{
    PlanFile file{.run = {.head = emptyPlan(u"org-1"_s, u"Phones for \"Berlin\"\n& more"_s)},
                  .orgName = u"Ünïcode Org"_s};
    const QJsonObject station{
        {"userId"_L1, u"u4"_s}, {"userName"_L1, u"Bo"_s}, {"stationId"_L1, u"line-4"_s}};
    QJsonObject onNew = newPhoneIntent();
    onNew.remove("baseSettingsId"_L1);
    onNew.insert("baseSettingsFromStep"_L1, 0);
    QJsonObject other = newPhoneIntent();
    other.insert("settingsFromStep"_L1, 0);
    other.insert("ownSettings"_L1, QJsonArray{u"phone_media_dscp"_s});
    file.run.rows = {
        {.name = u"Ana"_s,
         .touches = {u"user/u1"_s},
         .steps = {{.kind = StepKind::CreatePhone, .intent = newPhoneIntent()},
                   {.kind = StepKind::SetDefaultStation, .intent = defaultIntent(0)}}},
        {.name = u"Reassigned"_s,
         .touches = {u"phone/p2"_s, u"user/u1"_s},
         .steps = {{.kind = StepKind::DeletePhone, .intent = deletionIntent()},
                   {.kind = StepKind::CreatePhone, .intent = other}}},
        {.name = u"Third"_s,
         .state = RowState::Held,
         .reason = RowReason::SignedIn,
         .touches = {u"phone/p3"_s},
         .steps = {{.kind = StepKind::UpdatePhone, .intent = changeIntent(u"name"_s, u"a"_s, u"b"_s)}}},
        {.name = u"Gone"_s, .state = RowState::Skipped, .reason = RowReason::Inactive},
        {.name = u"Refresh"_s,
         .touches = {u"user/u4"_s},
         .steps = {{.kind = StepKind::ClearDefaultStation, .intent = station},
                   {.kind = StepKind::DisassociateStation, .intent = station},
                   {.kind = StepKind::AssociateStation, .intent = station},
                   {.kind = StepKind::SetDefaultStation, .intent = station}}},
        {.name = u"Settings"_s,
         .touches = {u"user/u1"_s},
         .steps = {{.kind = StepKind::CreateBaseSettings, .intent = baseSettingsIntent()},
                   {.kind = StepKind::CreatePhone, .intent = onNew},
                   {.kind = StepKind::DeleteBaseSettings,
                    .intent = {{"id"_L1, u"b9"_s}, {"shown"_L1, QJsonObject()}}}}},
        {.name = u"Site"_s,
         .steps = {{.kind = StepKind::UpdateSite,
                    .intent = changeIntent(u"mediaRegions"_s, QJsonArray(), QJsonArray{u"eu-north-1"_s})},
                   {.kind = StepKind::UpdateBaseSettings,
                    .intent = changeIntent(u"properties/phone_media_dscp/value/instance"_s, 46, 34)},
                   {.kind = StepKind::UpdateTelephonySettings,
                    .intent = {{"changes"_L1, changeIntent(u"a"_s, true, false)["changes"_L1]}}}}},
        {.name = u"Help desk"_s,
         .touches = {u"user/u5"_s},
         .steps =
             {{.kind = StepKind::EndTokens, .intent = {{"userId"_L1, u"u5"_s}, {"evenDuringCall"_L1, true}}},
              {.kind = StepKind::StartLogCapture, .intent = {{"userId"_L1, u"u5"_s}, {"minutes"_L1, 1440}}},
              {.kind = StepKind::StopLogCapture, .intent = {{"userId"_L1, u"u5"_s}}},
              {.kind = StepKind::EndConversation, .intent = {{"id"_L1, u"c1"_s}, {"userId"_L1, u"u5"_s}}}}},
    };
    return file;
}

void expectSame(const PlannedRun &one, const PlannedRun &other)
{
    EXPECT_EQ(one.head.orgId, other.head.orgId);
    EXPECT_EQ(one.head.title, other.head.title);
    EXPECT_EQ(one.head.created, other.head.created);
    ASSERT_EQ(one.rows.size(), other.rows.size());
    for (std::size_t row = 0; row < one.rows.size(); ++row) {
        EXPECT_EQ(one.rows[row].name, other.rows[row].name);
        EXPECT_EQ(one.rows[row].state, other.rows[row].state);
        EXPECT_EQ(one.rows[row].reason, other.rows[row].reason);
        EXPECT_EQ(one.rows[row].touches, other.rows[row].touches);
        ASSERT_EQ(one.rows[row].steps.size(), other.rows[row].steps.size());
        for (std::size_t step = 0; step < one.rows[row].steps.size(); ++step) {
            EXPECT_EQ(one.rows[row].steps[step].kind, other.rows[row].steps[step].kind);
            EXPECT_EQ(one.rows[row].steps[step].intent, other.rows[row].steps[step].intent);
        }
    }
}

/// The good file after @p edit of its JSON.
PlanFileProblem problemAfter(const std::function<void(QJsonObject &)> &edit)
{
    QJsonObject json = QJsonDocument::fromJson(goodFile().toJson()).object();
    edit(json);
    const PlanFile::Reading reading = PlanFile::fromJson(QJsonDocument(json).toJson());
    EXPECT_FALSE(reading.file);
    return reading.problem;
}

PlanFileProblem problemInRow(int row, const std::function<void(QJsonObject &)> &edit)
{
    return problemAfter([&](QJsonObject &json) {
        QJsonArray rows = json["rows"_L1].toArray();
        QJsonObject changed = rows[row - 1].toObject();
        edit(changed);
        rows[row - 1] = changed;
        json["rows"_L1] = rows;
    });
}

PlanFileProblem problemInStep(int row, int step, const std::function<void(QJsonObject &)> &edit)
{
    return problemInRow(row, [&](QJsonObject &json) {
        QJsonArray steps = json["steps"_L1].toArray();
        QJsonObject changed = steps[step - 1].toObject();
        edit(changed);
        steps[step - 1] = changed;
        json["steps"_L1] = steps;
    });
}

PlanFileProblem problemWith(int row, int step, QLatin1StringView key, const QJsonValue &value)
{
    return problemInStep(row, step, [&](QJsonObject &json) {
        QJsonObject intent = json["intent"_L1].toObject();
        intent.insert(key, value);
        if (value.isUndefined())
            intent.remove(key);
        json["intent"_L1] = intent;
    });
}

PlanFileProblem problemIn(const QByteArray &json)
{
    const PlanFile::Reading reading = PlanFile::fromJson(json);
    EXPECT_FALSE(reading.file);
    return reading.problem;
}

const QJsonValue Nothing(QJsonValue::Undefined);

} // namespace

void PrintTo(const PlanFileProblem &problem, std::ostream *out)
{
    *out << "code " << static_cast<int>(problem.code) << ", row " << problem.row << ", step " << problem.step
         << ", " << problem.detail.toStdString();
}

TEST(PlanFileTest, ComesBackAsItWas)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    const PlanFile file = goodFile();
    ASSERT_TRUE(file.save(path));
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
              QFile::Permissions());
    const PlanFile::Reading reading = PlanFile::open(path);
    ASSERT_TRUE(reading.file) << testing::PrintToString(reading.problem);
    expectSame(reading.file->run, file.run);
    EXPECT_EQ(reading.file->orgName, file.orgName);
    EXPECT_NE(reading.file->run.head.id, file.run.head.id) << "opened twice, it is two runs";
    EXPECT_FALSE(reading.file->run.head.id.isEmpty());
    EXPECT_EQ(reading.file->toJson(), file.toJson());
}

TEST(PlanFileTest, IsAsItsDescriptionSays)
{
    QFile paper(QStringLiteral(SM_SOURCE_DIR "/ARCHITECTURE.md"));
    ASSERT_TRUE(paper.open(QFile::ReadOnly));
    const QByteArray text = paper.readAll();
    const auto begin = text.indexOf("{\"format\":\"stationmaster-plan\"");
    const PlanFile::Reading reading = PlanFile::fromJson(text.mid(begin, text.indexOf("```", begin) - begin));
    ASSERT_TRUE(reading.file) << testing::PrintToString(reading.problem);
    EXPECT_EQ(reading.file->run.rows.size(), 2u);
}

TEST(PlanFileTest, HoldsOnlyWhatIsPlanned)
{
    PlanFile file = goodFile();
    Step &step = file.run.rows.front().steps.front();
    step.before = {{"defaultStationId"_L1, u"canary"_s}};
    step.objectId = u"canary"_s;
    step.error = Error{.message = u"canary"_s};
    EXPECT_FALSE(file.toJson().contains("canary"));
    const QTemporaryDir folder;
    step.state = StepState::Done;
    EXPECT_FALSE(file.save(folder.filePath(u"begun.json"_s)));
    file = goodFile();
    file.run.rows.front().state = RowState::Failed;
    EXPECT_FALSE(file.save(folder.filePath(u"begun.json"_s)));
    file = goodFile();
    file.run.head.undoOf = u"another"_s;
    EXPECT_EQ(file.save(folder.filePath(u"undo.json"_s)).error().code, u"stationmaster.not.a.plan"_s);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"undo.json"_s)));
    EXPECT_EQ(goodFile().save(folder.filePath(u"no/folder.json"_s)).error().kind, Error::Kind::Storage);
}

TEST(PlanFileTest, TouchesWhatItsStepsWriteTo)
{
    PlanFile file = goodFile();
    for (RunRow &row : file.run.rows)
        row.touches.clear();
    const PlanFile::Reading reading = PlanFile::fromJson(file.toJson());
    ASSERT_TRUE(reading.file);
    EXPECT_EQ(reading.file->run.rows[0].touches, QStringList{u"user/u1"_s});
    EXPECT_EQ(reading.file->run.rows[1].touches, (QStringList{u"phone/p2"_s, u"user/u1"_s}));
    EXPECT_EQ(reading.file->run.rows[2].touches, QStringList{u"phone/p3"_s});
}

TEST(PlanFileTest, RefusesWhatIsNoPlan)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"),
          QByteArray("\x7f"
                     "ELF\0\1\2",
                     7),
          QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\":\"another\"}"),
          QByteArray("{\"format\":1}"), QByteArray(4, '\0')})
        EXPECT_EQ(problemIn(bytes).code, Code::NotAPlan) << bytes.toStdString();
    EXPECT_EQ(problemIn(goodFile().toJson().chopped(20)).code, Code::Damaged);
    EXPECT_EQ(problemIn(QByteArray(2000, '[')).code, Code::NotAPlan);
    EXPECT_EQ(problemIn("{\"a\":" + QByteArray(2000, '[')).code, Code::Damaged);
}

TEST(PlanFileTest, RefusesAFileByItsSizeAndWhatIsNoFile)
{
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"large.json"_s));
    ASSERT_TRUE(large.open(QFile::WriteOnly));
    ASSERT_TRUE(large.resize(200 * 1024 * 1024)); // of holes
    large.close();
    EXPECT_EQ(PlanFile::open(large.fileName()).problem.code, Code::TooLarge);
    EXPECT_EQ(PlanFile::open(folder.path()).problem.code, Code::CannotRead);
    EXPECT_EQ(PlanFile::open(u"/dev/zero"_s).problem.code, Code::CannotRead);
    const PlanFileProblem missing = PlanFile::open(folder.filePath(u"missing"_s)).problem;
    EXPECT_EQ(missing.code, Code::CannotRead);
    EXPECT_FALSE(missing.detail.isEmpty());
}

TEST(PlanFileTest, RefusesAHeadThatIsNotRight)
{
    const auto with = [](QLatin1StringView key, const QJsonValue &value) {
        return problemAfter([&](QJsonObject &json) {
            json.insert(key, value);
            if (value.isUndefined())
                json.remove(key);
        });
    };
    EXPECT_EQ(with("format"_L1, u"another"_s), (PlanFileProblem{.code = Code::NotAPlan}));
    EXPECT_EQ(with("version"_L1, 2), (PlanFileProblem{.code = Code::Newer}));
    EXPECT_EQ(with("version"_L1, 0), (PlanFileProblem{.code = Code::Wrong, .detail = u"version"_s}));
    EXPECT_EQ(with("version"_L1, u"1"_s), (PlanFileProblem{.code = Code::Wrong, .detail = u"version"_s}));
    EXPECT_EQ(with("version"_L1, Nothing), (PlanFileProblem{.code = Code::Missing, .detail = u"version"_s}));
    EXPECT_EQ(with("undoOf"_L1, u"x"_s), (PlanFileProblem{.code = Code::Undo, .detail = u"undoOf"_s}));
    EXPECT_EQ(with("id"_L1, u"x"_s), (PlanFileProblem{.code = Code::UnexpectedKey, .detail = u"id"_s}));
    for (const auto key : {"orgId"_L1, "orgName"_L1, "title"_L1, "created"_L1, "rows"_L1}) {
        EXPECT_EQ(with(key, Nothing), (PlanFileProblem{.code = Code::Missing, .detail = key}));
        EXPECT_EQ(with(key, 7), (PlanFileProblem{.code = Code::Wrong, .detail = key}));
    }
    EXPECT_EQ(with("orgId"_L1, u""_s), (PlanFileProblem{.code = Code::Missing, .detail = u"orgId"_s}));
    EXPECT_EQ(with("orgId"_L1, u"a/b"_s), (PlanFileProblem{.code = Code::Wrong, .detail = u"orgId"_s}));
    EXPECT_EQ(with("created"_L1, u"now"_s), (PlanFileProblem{.code = Code::Wrong, .detail = u"created"_s}));
}

TEST(PlanFileTest, RefusesARowThatIsNotRight)
{
    const auto with = [](QLatin1StringView key, const QJsonValue &value) {
        return problemInRow(3, [&](QJsonObject &json) {
            json.insert(key, value);
            if (value.isUndefined())
                json.remove(key);
        });
    };
    for (const auto key : {"name"_L1, "state"_L1, "reason"_L1, "touches"_L1, "steps"_L1}) {
        EXPECT_EQ(with(key, Nothing), (PlanFileProblem{.code = Code::Missing, .row = 3, .detail = key}));
        EXPECT_EQ(with(key, 7), (PlanFileProblem{.code = Code::Wrong, .row = 3, .detail = key}));
    }
    for (const QString &state :
         {u"Done"_s, u"Failed"_s, u"InDoubt"_s, u"RunRow::Planned"_s, u"planned"_s, QString()})
        EXPECT_EQ(with("state"_L1, state),
                  (PlanFileProblem{.code = Code::UnknownState, .row = 3, .detail = state}));
    EXPECT_EQ(with("reason"_L1, u"Mood"_s),
              (PlanFileProblem{.code = Code::UnknownReason, .row = 3, .detail = u"Mood"_s}));
    EXPECT_EQ(with("reason"_L1, u"None"_s),
              (PlanFileProblem{.code = Code::Wrong, .row = 3, .detail = u"reason"_s}));
    EXPECT_EQ(with("state"_L1, u"Planned"_s),
              (PlanFileProblem{.code = Code::Wrong, .row = 3, .detail = u"reason"_s}));
    EXPECT_EQ(with("outcome"_L1, u"x"_s),
              (PlanFileProblem{.code = Code::UnexpectedKey, .row = 3, .detail = u"outcome"_s}));
    EXPECT_EQ(with("steps"_L1, QJsonArray()),
              (PlanFileProblem{.code = Code::Missing, .row = 3, .detail = u"steps"_s}));
    EXPECT_EQ(with("touches"_L1, QJsonArray{1}),
              (PlanFileProblem{.code = Code::Wrong, .row = 3, .detail = u"touches"_s}));
    EXPECT_EQ(problemAfter([](QJsonObject &json) { json["rows"_L1] = QJsonArray{1}; }),
              (PlanFileProblem{.code = Code::Wrong, .row = 1, .detail = u"rows"_s}));
}

TEST(PlanFileTest, RefusesAStepThatIsNotRight)
{
    const auto with = [](QLatin1StringView key, const QJsonValue &value) {
        return problemInStep(1, 2, [&](QJsonObject &json) { json.insert(key, value); });
    };
    const auto because = [](Code code, const QString &detail) {
        return PlanFileProblem{.code = code, .row = 1, .step = 2, .detail = detail};
    };
    for (const QString &kind : {u"LaunchRocket"_s, u"Unknown"_s, u"RestoreDefaultStation"_s})
        EXPECT_EQ(with("kind"_L1, kind), because(Code::UnknownStep, kind));
    for (const QString &key : {u"before"_s, u"state"_s, u"objectId"_s, u"error"_s})
        EXPECT_EQ(with(QLatin1StringView(key.toLatin1()), u"x"_s), because(Code::UnexpectedKey, key));
    EXPECT_EQ(with("intent"_L1, 1), because(Code::Wrong, u"intent"_s));
    EXPECT_EQ(problemInRow(1, [](QJsonObject &row) { row["steps"_L1] = QJsonArray{1}; }),
              (PlanFileProblem{.code = Code::Wrong, .row = 1, .step = 1, .detail = u"steps"_s}));
}

struct BadIntent
{
    int row;
    int step;
    QLatin1StringView key;
    QJsonValue value;
    Code code;
    QString detail{};
};

class PlanFileIntents : public testing::TestWithParam<BadIntent>
{
};

TEST_P(PlanFileIntents, AreWhatTheirKindNeeds)
{
    const BadIntent &bad = GetParam();
    const QString detail = bad.detail.isEmpty() ? QString(bad.key) : bad.detail;
    EXPECT_EQ(problemWith(bad.row, bad.step, bad.key, bad.value),
              (PlanFileProblem{.code = bad.code, .row = bad.row, .step = bad.step, .detail = detail}));
}

INSTANTIATE_TEST_SUITE_P(
    Each, PlanFileIntents,
    testing::Values(
        BadIntent{1, 1, "name"_L1, Nothing, Code::Missing}, BadIntent{1, 1, "name"_L1, u" "_s, Code::Missing},
        BadIntent{1, 1, "name"_L1, u"a\x1b[2Jb"_s, Code::Wrong},
        BadIntent{1, 1, "siteId"_L1, Nothing, Code::Missing},
        BadIntent{1, 1, "siteId"_L1, u"../users"_s, Code::Wrong},
        BadIntent{1, 1, "userId"_L1, u""_s, Code::Missing},
        BadIntent{1, 1, "userId"_L1, u".."_s, Code::Wrong}, BadIntent{1, 1, "userId"_L1, 5, Code::Wrong},
        BadIntent{1, 1, "userName"_L1, 5, Code::Wrong},
        BadIntent{1, 1, "baseSettingsId"_L1, Nothing, Code::Missing},
        BadIntent{1, 1, "baseSettingsFromStep"_L1, 0, Code::Wrong}, // beside baseSettingsId
        BadIntent{1, 1, "lineBaseSettingsId"_L1, 5, Code::Wrong},
        BadIntent{1, 1, "properties"_L1, u"x"_s, Code::Wrong},
        BadIntent{1, 1, "settingsFromStep"_L1, 0, Code::NotEarlier},
        BadIntent{1, 2, "phoneFromStep"_L1, 1, Code::NotEarlier},  // itself
        BadIntent{1, 2, "phoneFromStep"_L1, 2, Code::NotEarlier},  // behind the end
        BadIntent{1, 2, "phoneFromStep"_L1, -1, Code::NotEarlier}, // before the beginning
        BadIntent{1, 2, "phoneFromStep"_L1, 0.5, Code::Wrong},
        BadIntent{1, 2, "phoneFromStep"_L1, u"0"_s, Code::Wrong},
        BadIntent{1, 2, "phoneFromStep"_L1, 1e300, Code::Wrong},
        BadIntent{1, 2, "phoneFromStep"_L1, Nothing, Code::Missing, u"stationId"_s},
        BadIntent{1, 2, "stationId"_L1, u"line-1"_s, Code::Wrong, u"phoneFromStep"_s},
        BadIntent{1, 2, "shownDefault"_L1, 1, Code::Wrong},
        BadIntent{8, 1, "userId"_L1, Nothing, Code::Missing},
        BadIntent{8, 1, "evenDuringCall"_L1, u"yes"_s, Code::Wrong},
        BadIntent{8, 2, "minutes"_L1, Nothing, Code::Missing}, BadIntent{8, 2, "minutes"_L1, 0, Code::Wrong},
        BadIntent{8, 2, "minutes"_L1, 1441, Code::Wrong}, BadIntent{8, 2, "minutes"_L1, 1.5, Code::Wrong},
        BadIntent{8, 2, "until"_L1, u"2026-02-03T09:00:00.000Z"_s, Code::UnexpectedKey},
        BadIntent{8, 3, "expected"_L1, u""_s, Code::UnexpectedKey},
        BadIntent{8, 4, "id"_L1, u"../me"_s, Code::Wrong},
        BadIntent{8, 4, "evenWhileAlive"_L1, 1, Code::Wrong},
        BadIntent{2, 1, "shown"_L1, Nothing, Code::Missing}, // a delete that looks at nothing
        BadIntent{2, 1, "shown"_L1, QJsonObject(), Code::Missing, u"shown/userId"_s},
        BadIntent{2, 1, "id"_L1, u""_s, Code::Missing},
        BadIntent{2, 1, "lookUp"_L1, QJsonObject(), Code::UnexpectedKey},
        BadIntent{2, 2, "settingsFromStep"_L1, 1, Code::NotEarlier},
        BadIntent{2, 2, "properties"_L1, QJsonObject(), Code::Wrong, u"settingsFromStep"_s},
        BadIntent{3, 1, "id"_L1, Nothing, Code::Missing},
        BadIntent{3, 1, "changes"_L1, Nothing, Code::Missing},
        BadIntent{3, 1, "changes"_L1, QJsonArray(), Code::Missing},
        BadIntent{3, 1, "changes"_L1, u"x"_s, Code::Wrong},
        BadIntent{3, 1, "changes"_L1, QJsonArray{1}, Code::Wrong},
        BadIntent{3, 1, "changes"_L1, changeIntent(u"state"_s, u"active"_s, u"deleted"_s)["changes"_L1],
                  Code::Wrong},
        BadIntent{3, 1, "changes"_L1, changeIntent(u"lines/0/id"_s, 1, 2)["changes"_L1], Code::Wrong},
        BadIntent{3, 1, "changes"_L1, changeIntent(u"name"_s, u"a"_s, u""_s)["changes"_L1], Code::Missing},
        BadIntent{3, 1, "onlyWhereUnchanged"_L1, true, Code::UnexpectedKey},
        BadIntent{5, 1, "userId"_L1, Nothing, Code::Missing},
        BadIntent{5, 2, "stationId"_L1, Nothing, Code::Missing},
        BadIntent{5, 3, "stationId"_L1, u"a b"_s, Code::Wrong},
        BadIntent{6, 1, "body"_L1, Nothing, Code::Missing},
        BadIntent{6, 1, "body"_L1, QJsonObject(), Code::Missing, u"body/name"_s},
        BadIntent{6, 1, "body"_L1, QJsonObject{{"name"_L1, u"x"_s}}, Code::Wrong, u"body/phoneMetaBase"_s},
        BadIntent{6, 2, "baseSettingsFromStep"_L1, 1, Code::NotEarlier},
        BadIntent{6, 3, "shown"_L1, u"x"_s, Code::Wrong},
        BadIntent{7, 3, "changes"_L1, Nothing, Code::Missing}));

TEST(PlanFileTest, RefusesAKeyThatIsThereTwice)
{
    const QByteArray good = goodFile().toJson();
    const auto after = [&good](const QByteArray &part, const QByteArray &twice) {
        QByteArray json = good;
        json.insert(json.indexOf(part), twice);
        return problemIn(json);
    };
    EXPECT_EQ(after("\"orgId\"", "\"orgId\":\"org-2\","),
              (PlanFileProblem{.code = Code::RepeatedKey, .detail = u"orgId"_s}));
    EXPECT_EQ(after("\"name\":\"Third\",\"reason\"", "\"name\":\"\","),
              (PlanFileProblem{.code = Code::RepeatedKey, .row = 3, .detail = u"name"_s}));
    EXPECT_EQ(after("\"userId\":\"u4\"", "\"user\\u0049d\":\"u9\","),
              (PlanFileProblem{.code = Code::RepeatedKey, .row = 5, .detail = u"userId"_s}));
}

TEST(PlanFileTest, FindsRepeatedKeysOnlyInOneObject)
{
    EXPECT_FALSE(repeatedKey(R"({"a":{"a":1},"b":["a","a",{"a":"a"},{"a":"\"a\":,{"}]})"));
    EXPECT_FALSE(repeatedKey(goodFile().toJson()));
    EXPECT_EQ(repeatedKey(R"({"rows":[1,[2,3],{"b":[1,2,{"c":1,"c":2}]}]})")->row, 3);
    EXPECT_EQ(repeatedKey(R"([{"\\":1,"\u005c":2}])")->key, u"\\"_s);
}

/// Whatever happens to a file, it is read or refused with a reason, and what is read has been checked.
TEST(PlanFileTest, SurvivesEveryCutAndManyMutations)
{
    const QByteArray good = goodFile().toJson();
    for (qsizetype size = 0; size < good.trimmed().size(); ++size)
        EXPECT_FALSE(PlanFile::fromJson(good.first(size)).file) << size;
    QRandomGenerator random(20261128);
    const QByteArray spice("{}[]\",:\\0-9eE.\0\xff\x80 u/", 24);
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = good;
        for (int edit = random.bounded(1, 4); edit > 0; --edit) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
            const auto length = static_cast<qsizetype>(random.bounded(12));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = spice[random.bounded(static_cast<int>(spice.size()))];
                break;
            case 1:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 2:
                bytes.remove(at, length);
                break;
            default:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length));
            }
        }
        const PlanFile::Reading reading = PlanFile::fromJson(bytes);
        if (!reading.file)
            continue;
        ++read;
        for (const RunRow &row : reading.file->run.rows) {
            for (std::size_t step = 0; step < row.steps.size(); ++step)
                EXPECT_FALSE(problemInIntent(row.steps, step));
        }
        EXPECT_TRUE(PlanFile::fromJson(reading.file->toJson()).file) << bytes.toStdString();
    }
    EXPECT_GT(read, 50) << "letters of names may change, so that some are read";
}

} // namespace Stationmaster
