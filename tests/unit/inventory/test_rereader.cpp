// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/inventory/inventoryfixture.h"
#include "unit/resources/embeddedfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// After runs of every size, with the calls counted by the org.
class ReadAgainInOrg : public EmbeddedFixture
{
protected:
    ReadAgainInOrg()
        : EmbeddedFixture({.users = 1260, .phones = 1030, .sites = 3, .rateCount = 1'000'000}),
          inventory(api())
    {
        inventory.reload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return inventory.isRead(); }, 30'000));
        for (const PhoneRow &phone : inventory.phones()) {
            if (phone.isWebRtc())
                phones.append(phone.id);
        }
        before = calls().size();
    }

    QStringList calls()
    {
        QStringList paths;
        for (const QJsonValue request : asked(u"log"_s).value(u"requests").toArray()) {
            if (request[u"path"].toString().startsWith(u"/api/"))
                paths.append(request[u"path"].toString());
        }
        return paths;
    }
    /// Changes the last of them in the org, and reads @p changed again as after a run.
    bool showsTheChange(const QStringList &changed)
    {
        const auto phone = awaited(api().phones().get(changed.last()));
        Document renamed = *phone;
        renamed.set(u"name"_s, u"Renamed by the run"_s);
        EXPECT_TRUE(awaited(api().phones().update(renamed)));
        before = calls().size();
        QStringList users;
        for (const QString &id : changed)
            users.append(inventory.findPhone(id)->userId);
        // As the window tells it: phones first, then the people.
        inventory.readAgain({.phones = changed});
        inventory.readAgain({.users = users});
        return QTest::qWaitFor(
            [&] {
                return inventory.findPhone(changed.last())->name == u"Renamed by the run" &&
                       inventory.isRead() && !client().waiting();
            },
            30'000);
    }
    static int pages(std::size_t rows, std::size_t size)
    {
        return static_cast<int>((rows + size - 1) / size);
    }

    Client &client() { return api().client(); }

    Inventory inventory;
    QStringList phones;
    qsizetype before = 0;
};

TEST_F(ReadAgainInOrg, AThousandChangedPhonesTakeNoMoreCallsThanTheirPages)
{
    ASSERT_GE(phones.size(), 1000);
    ASSERT_TRUE(showsTheChange(phones.first(1000)));
    const int allPages = pages(inventory.phones().size(), 100) + pages(inventory.users().size(), 500) + 1 +
                         pages(inventory.stations().size(), 500);
    const auto taken = calls().size() - before;
    EXPECT_LE(taken, allPages);
    EXPECT_GE(taken, pages(inventory.phones().size(), 100)) << "the log must have been counted";
}

TEST_F(ReadAgainInOrg, AFewAreReadSingly)
{
    QSignalSpy states(&inventory, &Inventory::stateChanged);
    const QStringList few = phones.first(5);
    ASSERT_TRUE(showsTheChange(few));
    const auto isAsked = [this](const QString &part) { return calls().mid(before).filter(part).size(); };
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return isAsked(u"/stations/"_s) == 5 && isAsked(u"/users"_s) > 0; }, 30'000));
    EXPECT_EQ(isAsked(u"/phones/"_s), 5);
    EXPECT_EQ(isAsked(u"/users"_s), 1) << "all of them in one call";
    EXPECT_TRUE(states.isEmpty()) << "no list";
}

class ReadAgain : public InventoryFixture
{
};

TEST_F(ReadAgain, AListUnderWayMayHaveMissedItAndIsReadOnceMore)
{
    QStringList ids;
    for (int i = 10; i < 40; ++i) {
        ids.append(u"p-%1"_s.arg(i));
        add(u"phones"_s, qPrintable(uR"({"id":"%1","name":"old","webRtcUser":null})"_s.arg(ids.last())));
    }
    load();
    states.clear();
    bool isWritten = false;
    beforePage = [&](const QString &list, int) {
        if (list != u"phones" || std::exchange(isWritten, true))
            return;
        // Between the page and its arrival.
        QTimer::singleShot(0, &inventory(), [this, ids] {
            org[u"phones"_s][ids.first()][u"name"_s] = u"new"_s;
            inventory().readAgain({.phones = ids});
            inventory().readAgain({.phones = ids});
        });
    };
    inventory().reload(List::Phones);
    ASSERT_TRUE(waitUntil([&] { return inventory().findPhone(ids.first())->name == u"new"; }));
    waitForLoad();
    EXPECT_EQ(states[List::Phones],
              (QList<State>{State::Loading, State::Loaded, State::Loading, State::Loaded}));
}

} // namespace
} // namespace Stationmaster::Test
