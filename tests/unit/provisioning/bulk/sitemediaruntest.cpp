// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/sitemediarun.h"
#include "unit/provisioning/bulk/bulkfixture.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::reasonsOf;

namespace {

QJsonObject site(const QString &id, const QJsonValue &regions, const QJsonValue &latency)
{
    QJsonObject json{{u"id"_s, id}, {u"name"_s, id.toUpper()}, {u"mediaModel"_s, u"Cloud"_s}};
    json.insert(u"mediaRegions"_s, regions); // Undefined: is left out
    json.insert(u"mediaRegionsUseLatencyBased"_s, latency);
    return json;
}

MediaTarget target(const QJsonObject &json)
{
    const Document document(json);
    return {.id = document.id(), .name = document.name(), .site = document};
}

const QJsonArray TwoRegions{u"eu-central-1"_s, u"eu-west-1"_s};

PlannedRun copied(const QJsonObject &from, const std::vector<MediaTarget> &targets, MediaParts parts = {})
{
    return planMediaCopies(u"org"_s, u"Copy"_s, Document(from), targets, parts);
}

} // namespace

TEST(SiteMediaRun, CopiesRegionsAndBehavior)
{
    const QJsonObject from = site(u"berlin"_s, TwoRegions, true);
    const MediaTarget paris = target(site(u"paris"_s, QJsonArray{u"us-east-1"_s}, false));
    const PlannedRun run = copied(from, {paris});
    EXPECT_EQ(run.rows.at(0).name, u"PARIS"_s);
    EXPECT_EQ(run.rows.at(0).touches, QStringList{u"site/paris"_s});
    ASSERT_EQ(run.rows.at(0).steps.size(), 1u);
    EXPECT_EQ(run.rows[0].steps[0].kind, StepKind::UpdateSite);
    EXPECT_EQ(run.rows[0].steps[0].intent[u"id"_s], u"paris"_s);
    EXPECT_EQ(changesOf(run.rows[0].steps[0]),
              (QList<FieldChange>{
                  {.path = u"mediaRegions"_s, .before = QJsonArray{u"us-east-1"_s}, .after = TwoRegions},
                  {.path = u"mediaRegionsUseLatencyBased"_s, .before = false, .after = true}}));
    const PlannedRun only = copied(from, {paris}, {.regions = false, .behavior = true});
    EXPECT_EQ(changesOf(only.rows.at(0).steps.at(0)).size(), 1);
    EXPECT_EQ(copied(from, {paris}, {.regions = false, .behavior = false}).rows.at(0).reason,
              RowReason::NoChange);
}

TEST(SiteMediaRun, SaysWhyNothingIsCopied)
{
    const QJsonObject from = site(u"berlin"_s, TwoRegions, true);
    QJsonObject managed = site(u"voice"_s, QJsonArray{}, false);
    managed.insert(u"managed"_s, true);
    QJsonObject premises = site(u"old"_s, QJsonArray{}, false);
    premises.insert(u"mediaModel"_s, u"Premises"_s);
    const PlannedRun run =
        copied(from, {target(managed), target(premises), target(from), {.id = u"gone"_s, .name = u"Gone"_s}});
    EXPECT_EQ(reasonsOf(run), (std::vector{RowReason::Managed, RowReason::OnPremises, RowReason::NoChange,
                                           RowReason::NotKnown}));
    EXPECT_EQ(run.rows.at(3).touches, QStringList{u"site/gone"_s});
}

TEST(SiteMediaRun, NoListAndAnEmptyOneAreTheSame)
{
    const QJsonObject none = site(u"berlin"_s, QJsonValue::Undefined, QJsonValue::Undefined);
    EXPECT_EQ(reasonsOf(copied(none, {target(site(u"a"_s, QJsonArray{}, true)),
                                      target(site(u"b"_s, QJsonValue::Null, false))})),
              (std::vector{RowReason::NoChange, RowReason::NoChange}))
        << "and what the site does not say is not copied";
}

} // namespace Stationmaster
