// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/licences.h"

#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatable.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Of 70 people of the embedded org two hold a collaborate licence alone, and half of them have no phone.
class CollaborateOnly : public WindowOnOrg
{
protected:
    CollaborateOnly() : WindowOnOrg({.users = 70, .phones = 20, .sites = 2, .rateCount = 1'000'000})
    {
        EXPECT_TRUE(waitUntilRead());
    }
    /// An active person without a phone.
    QString somebodyWho(bool isCollaborateOnly)
    {
        for (const LicenceRow &row : allRows(api().directory().licences())) {
            const UserRow *user = workspace->inventory().findUser(row.id);
            if (user && user->state == u"active" && !workspace->inventory().webRtcPhoneOf(row.id) &&
                Stationmaster::isCollaborateOnly(row.licences) == isCollaborateOnly &&
                !row.licences.isEmpty())
                return row.id;
        }
        return {};
    }
};

TEST_F(CollaborateOnly, IsNotOfferedAPhone)
{
    const QString without = somebodyWho(true);
    const QString with = somebodyWho(false);
    ASSERT_FALSE(without.isEmpty() || with.isEmpty());
    auto *people = page<AssignmentsPage>(PageId::Assignments);
    const QAction *create = actionOf(*people, u"createMissingPhone"_s);
    ASSERT_NE(create, nullptr);
    ASSERT_TRUE(people->table()->selectId(without));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !create->isEnabled(); }, 30'000));
    EXPECT_TRUE(create->toolTip().contains(u"collaborate licence"_s)) << qPrintable(create->toolTip());
    ASSERT_TRUE(people->table()->selectId(with));
    EXPECT_TRUE(create->isEnabled()) << qPrintable(create->toolTip());
}

TEST(LicencesTest, SayNothingWhereTheyWereNotRead)
{
    ClientOptions options{.apiUrl = QUrl(u"http://127.0.0.1:9"_s)};
    QNetworkAccessManager network;
    ClientCredentials tokens(options.apiUrl, u"id"_s, u"secret"_s, network);
    HttpLog log;
    Client client(options, network, tokens, log);
    const Inventory inventory{Api(client)};
    Licences licences(Api(client), inventory);
    licences.read();
    EXPECT_EQ(licences.isCollaborateOnly(u"ana"_s), std::nullopt);
}

} // namespace
} // namespace Stationmaster::Test
