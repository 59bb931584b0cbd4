// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignmentspage.h"
#include "pages/stationphones.h"
#include "presentation/orgtablemodel.h"
#include "ui/pages/smallorg.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

StationRow station(const QString &id, const QString &owner, const QString &signedIn = {})
{
    return {.id = id, .name = u"Phone of "_s + owner, .userId = signedIn, .webRtcUserId = owner};
}

TEST(StationPhonesTest, KnowTheLowestStationOfEachUser)
{
    StationPhones phones;
    EXPECT_FALSE(phones.isComplete());
    phones.setStations({station(u"b"_s, u"ana"_s, u"ana"_s), station(u"a"_s, u"ana"_s),
                        station(u"c"_s, u"ana"_s), station(u"desk"_s, QString(), u"bo"_s)});
    EXPECT_TRUE(phones.isComplete());
    ASSERT_TRUE(phones.phoneOf(u"ana"_s));
    EXPECT_EQ(phones.phoneOf(u"ana"_s)->lineId, u"a"_s);
    EXPECT_EQ(phones.stationOf(u"ana"_s)->id, u"a"_s);
    EXPECT_FALSE(phones.phoneOf(u"bo"_s)) << "signed in on a desk phone is not having a WebRTC phone";
    EXPECT_FALSE(phones.phoneOf(QString()));
    phones.setStations({});
    EXPECT_FALSE(phones.phoneOf(u"ana"_s));
}

class PeopleByStations : public testing::Test
{
protected:
    PeopleByStations()
    {
        org.fillUsual();
        org.broken["phones"] = ScriptedServer::answer(403);
        page.useStations(phones);
        EXPECT_TRUE(org.read());
    }
    QStringList inView(AssignmentsPage::View view)
    {
        page.setView(view);
        QStringList ids;
        for (int row = 0; row < page.rows().rowCount(); ++row)
            ids.append(page.rows().idAt(row));
        ids.sort();
        return ids;
    }

    SmallOrg org;
    StationPhones phones;
    AssignmentsPage page{org.inventory};
};

TEST_F(PeopleByStations, NobodyIsWithoutAPhoneBeforeTheStationsAreRead)
{
    EXPECT_EQ(page.rows().total(), 4);
    EXPECT_EQ(inView(AssignmentsPage::NoPhone), QStringList());
}

TEST_F(PeopleByStations, TheStationSaysWhoHasAPhoneAndWhetherItIsTheDefault)
{
    phones.setStations({station(u"line-p-ana"_s, u"ana"_s, u"ana"_s), station(u"line-p-bo"_s, u"bo"_s),
                        station(u"line-p-dan"_s, u"dan"_s)});
    EXPECT_EQ(inView(AssignmentsPage::NoPhone), QStringList{u"cem"_s});
    EXPECT_EQ(inView(AssignmentsPage::NotDefault), QStringList{u"bo"_s});
    EXPECT_EQ(inView(AssignmentsPage::SignedIn), QStringList{u"ana"_s});
    EXPECT_EQ(inView(AssignmentsPage::LeaversPhones), QStringList{u"dan"_s});
}

TEST_F(PeopleByStations, PhonesThatCanBeReadCountMore)
{
    phones.setStations({station(u"line-p-ana"_s, u"ana"_s), station(u"old"_s, u"cem"_s)});
    org.broken.clear();
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    EXPECT_EQ(inView(AssignmentsPage::NoPhone), QStringList{u"cem"_s}) << "a station can outlive its phone";
}

} // namespace
} // namespace Stationmaster::Test
