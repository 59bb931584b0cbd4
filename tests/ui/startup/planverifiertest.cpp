// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/planverifier.h"

#include "../signin/fakekeychain.h"
#include "auth/connectionstore.h"
#include "orgsim/embeddedorg.h"
#include "provisioning/bulk/plancheck.h"
#include "provisioning/bulk/planfile.h"
#include "signin/apiaccess.h"
#include "startup/planreview.h"
#include "ui/startup/refusal.h"
#include "words/plantext.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

/// A saved connection to an embedded org, and a plan for another one.
class PlanVerifierTest : public testing::Test
{
protected:
    PlanVerifierTest()
    {
        EXPECT_TRUE(org.start());
        options.dataDir = folder.path();
        options.planFile = folder.filePath(u"plan.json"_s);
        options.connectionName = u"Work"_s;
        PlanFile plan{.run = {.head = emptyPlan(u"another-org"_s, u"Phones"_s)}};
        EXPECT_TRUE(plan.save(options.planFile));
        connection = Connection::make();
        connection.name = u"Work"_s;
        connection.hosts = Connection::Hosts::Gateway;
        connection.apiUrl = connection.loginUrl = org.url();
        connection.method = Connection::Method::ClientCredentials;
        connection.clientId = org.options().clientId;
        save();
    }

    void save() { EXPECT_TRUE(ConnectionStore(folder.path()).save(connection)); }

    /// What is said on stderr; the end is expected to be 1.
    QString saidByRun()
    {
        PlanVerifier verifier(options, &keychain);
        return Stationmaster::Test::refusalOf(verifier);
    }

    QTemporaryDir folder;
    FakeKeychain keychain;
    OrgSim::EmbeddedOrg org{{.users = 3, .phones = 1}};
    Connection connection;
    StartOptions options;
};

TEST_F(PlanVerifierTest, SignsInToASavedConnectionWithItsSecret)
{
    keychain.secrets[secretKeyOf(connection.id)] = org.options().clientSecret.toUtf8();
    EXPECT_TRUE(saidByRun().contains(u"planned for another org"_s)) << "so it has asked which org this is";
}

TEST_F(PlanVerifierTest, SaysWhyItCannotSignIn)
{
    EXPECT_TRUE(saidByRun().contains(u"The keychain did not return"_s));
    keychain.state = KeychainState::Locked;
    EXPECT_TRUE(saidByRun().contains(u"The keychain did not return"_s));
    connection.clientId.clear();
    save();
    EXPECT_TRUE(saidByRun().contains(u"is not complete"_s));
    connection.method = Connection::Method::Browser;
    save();
    EXPECT_TRUE(saidByRun().contains(u"through the browser"_s));
    options.connectionName = u"Home"_s;
    EXPECT_TRUE(saidByRun().contains(u"no connection named “Home”"_s));
    options.planFile = folder.filePath(u"missing.json"_s);
    EXPECT_TRUE(saidByRun().contains(u"cannot be read"_s));
}

TEST(PlanTextTest, HasASentenceForEveryProblemAndWordsForEveryReason)
{
    QStringList said;
    for (int code = 0; code <= static_cast<int>(PlanFileProblem::Code::NotEarlier); ++code) {
        said.append(PlanText::sentence(
            {.code = static_cast<PlanFileProblem::Code>(code), .row = 3, .detail = u"key"_s},
            u"plan.json"_s));
        EXPECT_TRUE(said.constLast().contains(u"“plan.json”"_s)) << qPrintable(said.constLast());
        EXPECT_TRUE(said.constLast().endsWith(u'.'));
    }
    for (int reason = 1; reason <= static_cast<int>(RowReason::Changed); ++reason) {
        said.append(PlanText::state({.state = RowState::Held, .reason = static_cast<RowReason>(reason)}));
        said.append(PlanText::state({.state = RowState::Skipped, .reason = static_cast<RowReason>(reason)}));
        EXPECT_FALSE(PlanText::reason(static_cast<RowReason>(reason)).isEmpty()) << reason;
    }
    EXPECT_EQ(said.removeDuplicates(), 0);
    EXPECT_EQ(
        PlanText::sentence(
            {.code = PlanFileProblem::Code::Missing, .row = 3, .step = 2, .detail = u"siteId"_s}, u"f"_s),
        u"“f” is not a valid plan. Row 3, step 2: “siteId” is missing or empty. Save the plan again."_s);
}

TEST(PlanReviewTest, SaysBeforeAndAfterOfEveryRow)
{
    const QJsonObject deletion{{"id"_L1, u"p"_s}, {"name"_L1, u"Old"_s}};
    const PlanFile planned{
        .run = {.head = emptyPlan(u"o"_s, u"Both"_s),
                .rows = {{.name = u"Ana"_s, .steps = {{.kind = StepKind::DeletePhone, .intent = deletion}}},
                         {.name = u"Bo"_s, .state = RowState::Skipped, .reason = RowReason::Inactive}}},
        .orgName = u"Example"_s};
    CheckedPlan now{.run = planned.run, .changed = {0}};
    now.run.rows[0].state = RowState::Held;
    now.run.rows[0].reason = RowReason::SignedIn;
    const QString text = PlanReview::text(planned, now);
    EXPECT_TRUE(text.contains(
        u"1\tAna\tDelete phone “Old”\t“Old” → deleted\tno longer as planned, held: signed in on "
        "the phone\n2\tBo\t\t–\tleft out: inactive\n"_s))
        << qPrintable(text);
    EXPECT_TRUE(text.endsWith(u"\nRows: 2\nTo be done: 0\nHeld: 1\nLeft out: 1\nNo longer as planned: 1\n"_s))
        << qPrintable(text);
}

} // namespace Stationmaster::Test
