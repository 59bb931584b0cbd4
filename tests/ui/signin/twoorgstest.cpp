// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/draft.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "signin/personalaccess.h"
#include "signin/session.h"
#include "ui/signin/signinapp.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Sessions of two orgs, as two windows or one after the other in one window have them.
class TwoOrgs : public SignInApp
{
protected:
    /// A signed-in session of a person with the org that is `org` now.
    std::unique_ptr<Stationmaster::Session> signedIn()
    {
        auto session = std::make_unique<Stationmaster::Session>(accessFor(saved(org->url().toString())),
                                                                [this](const QUrl &url) {
                                                                    opened.append(url);
                                                                    return true;
                                                                });
        QSignalSpy in(session.get(), &Stationmaster::Session::signedIn);
        session->signIn();
        decide(u"Allow"_s);
        EXPECT_TRUE(in.count() || in.wait());
        return session;
    }
    int writes()
    {
        int count = 0;
        for (const QJsonValue request : requests())
            count += request[u"path"_s].toString().startsWith(u"/api/"_s) && request[u"verb"_s] != u"GET"_s
                         ? 1
                         : 0;
        return count;
    }
};

TEST_F(TwoOrgs, APlanOfTheOneIsRefusedInTheOther)
{
    const auto first = signedIn();
    auto otherOptions = smallOrg();
    otherOptions.seed = 2;
    const auto firstOrg = std::move(org);
    beginOrg(otherOptions);
    const auto second = signedIn();
    ASSERT_NE(first->organization().id, second->organization().id);

    Plan plan = planProvisioning({.profile = ProvisionDraft::Profile::UseExisting,
                                  .existingId = u"base"_s,
                                  .existingName = u"Base"_s,
                                  .userId = u"user"_s,
                                  .userName = u"Ana"_s,
                                  .siteId = u"site"_s,
                                  .siteName = u"Berlin"_s,
                                  .phoneName = u"Ana_WebRTC"_s},
                                 first->organization().id, {});
    auto journal = Journal::open(folder.path());
    ASSERT_TRUE(journal.has_value());
    Executor executor(second->api(), **journal, ExecutorOptions{});
    QSignalSpy finished(&executor, &Executor::finished);
    executor.run(plan);
    ASSERT_TRUE(finished.count() || finished.wait());
    ASSERT_FALSE(executor.plan().steps.empty());
    ASSERT_TRUE(executor.plan().steps.front().error);
    EXPECT_EQ(executor.plan().steps.front().error->code, u"stationmaster.other.org"_s);
    EXPECT_EQ(writes(), 0) << "nothing has reached the other org";
}

TEST_F(TwoOrgs, EachSessionHasItsOwnToken)
{
    const auto first = signedIn();
    const auto second = signedIn();
    EXPECT_NE(first->person()->tokens().token(), second->person()->tokens().token());
    EXPECT_TRUE(*awaited(first->signOut()));
    EXPECT_TRUE(awaited(second->api().organization().me()).has_value()) << "the other window stays signed in";
}

} // namespace
} // namespace Stationmaster::Test
