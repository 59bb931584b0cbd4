// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/assignmentspage.h"
#include "ui/pages/smallorg.h"
#include "widgets/datatablemodel.h"

#include <QJsonDocument>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// People whose phones may not be read.
class PeopleByStations : public testing::Test
{
protected:
    PeopleByStations()
    {
        org.fillUsual();
        org.broken["phones"] = ScriptedServer::answer(403);
        setStations({{u"line-p-ana"_s, u"ana"_s},
                     {u"line-p-bo"_s, u"bo"_s},
                     {u"line-p-dan"_s, u"dan"_s},
                     {u"desk"_s, {}}});
    }
    /// Station → whose it is.
    void setStations(const QMap<QString, QString> &stations)
    {
        QJsonArray entities;
        for (auto station = stations.begin(); station != stations.end(); ++station) {
            entities.append(QJsonObject{{u"id"_s, station.key()},
                                        {u"name"_s, u"Phone of "_s + station.value()},
                                        {u"webRtcUserId"_s, station.value()},
                                        {u"webRtcPersistentEnabled"_s, true},
                                        {u"webRtcForceTurn"_s, false}});
        }
        const QJsonObject body{{u"entities"_s, entities}, {u"pageNumber"_s, 1}, {u"pageCount"_s, 1}};
        org.broken["stations"] = ScriptedServer::json(QJsonDocument(body).toJson());
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
    bool read()
    {
        return org.read() &&
               QTest::qWaitFor([this] { return page.rows().inView(AssignmentsPage::NoPhone) > 0; });
    }
    QString cell(const QString &user, const QString &title)
    {
        const auto &columns = page.rows().columns();
        const auto column = std::ranges::find(columns, title, &TableColumn::title);
        return page.rows().textAt(page.rows().rowOf(user), static_cast<int>(column - columns.begin()));
    }

    SmallOrg org;
    AssignmentsPage page{org.inventory};
};

TEST_F(PeopleByStations, TheStationSaysWhoHasAPhoneAndWhetherItIsTheDefault)
{
    ASSERT_TRUE(read());
    EXPECT_EQ(cell(u"ana"_s, u"Phone"_s), u"Phone of ana"_s);
    EXPECT_EQ(cell(u"ana"_s, u"Base Settings"_s), u"persistent connection on · force TURN off"_s);
    EXPECT_EQ(cell(u"cem"_s, u"Phone"_s), QString());
    EXPECT_EQ(inView(AssignmentsPage::NoPhone), QStringList{u"cem"_s});
    EXPECT_EQ(inView(AssignmentsPage::NotDefault), QStringList{u"bo"_s});
    EXPECT_EQ(inView(AssignmentsPage::SignedIn), QStringList{u"ana"_s});
    EXPECT_EQ(inView(AssignmentsPage::LeaversPhones), QStringList{u"dan"_s});
}

TEST_F(PeopleByStations, NobodyIsWithoutAPhoneWhereTheStationsAreNotReadEither)
{
    org.broken["stations"] = ScriptedServer::answer(500);
    ASSERT_TRUE(org.read());
    page.rows().refreshAll();
    EXPECT_EQ(page.rows().inView(AssignmentsPage::NoPhone), 0);
    EXPECT_EQ(page.rows().total(), 4);
}

TEST_F(PeopleByStations, AListThatFailedForAnotherReasonProvesNothing)
{
    org.broken["phones"] = ScriptedServer::answer(500);
    ASSERT_TRUE(org.read());
    page.rows().refreshAll();
    EXPECT_EQ(page.rows().inView(AssignmentsPage::NoPhone), 0);
    EXPECT_EQ(cell(u"ana"_s, u"Phone"_s), QString());
}

TEST_F(PeopleByStations, PhonesThatCanBeReadCountMore)
{
    setStations({{u"line-p-ana"_s, u"ana"_s}, {u"old"_s, u"cem"_s}});
    org.broken.remove("phones");
    ASSERT_TRUE(read());
    EXPECT_EQ(cell(u"ana"_s, u"Phone"_s), u"Ana_WebRTC"_s);
    EXPECT_EQ(inView(AssignmentsPage::NoPhone), QStringList{u"cem"_s}) << "a station can outlive its phone";
}

} // namespace
} // namespace Stationmaster::Test
