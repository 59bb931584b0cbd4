// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/latestations.h"
#include "unit/inventory/inventoryfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using namespace std::chrono_literals;

class LateStationsTest : public InventoryFixture
{
protected:
    void addPhone(const QString &id)
    {
        inventory().put(PhoneRow{.id = id,
                                 .name = id,
                                 .modelId = QStringView(WebRtcModelId).toString(),
                                 .lineId = u"l-"_s + id,
                                 .userKnown = true});
    }
    int asked(const QString &path) const
    {
        return static_cast<int>(std::ranges::count_if(
            server.seen, [&](const SeenRequest &seen) { return seen.target.endsWith(path.toUtf8()); }));
    }
    bool ends() const
    {
        return QTest::qWaitFor([this] { return !late->isWaiting(); }, 30'000);
    }

    std::unique_ptr<LateStations> late =
        std::make_unique<LateStations>(inventory(), LateStations::Pauses{1ms, 1ms, 1ms, 1ms});
};

TEST_F(LateStationsTest, AreAskedForUntilTheyAreThere)
{
    addPhone(u"p"_s);
    beforeAnswer = [this] {
        if (asked(u"/stations/l-p"_s) == 3)
            add(u"stations"_s, R"({"id":"l-p","webRtcUserId":"u"})");
    };
    late = std::make_unique<LateStations>(inventory(), LateStations::Pauses(5000, 1ms));
    late->waitFor({u"p"_s});
    ASSERT_TRUE(waitUntil([this] { return inventory().findStation(u"l-p"_s) != nullptr; }));
    ASSERT_TRUE(ends());
    EXPECT_GE(asked(u"/stations/l-p"_s), 3);
    EXPECT_LT(asked(u"/stations/l-p"_s), 5000) << "not after it was there";
}

TEST_F(LateStationsTest, AreGivenUpAtTheEnd)
{
    addPhone(u"p"_s);
    late->waitFor({u"p"_s});
    ASSERT_TRUE(ends());
    ASSERT_TRUE(QTest::qWaitFor([this] { return asked(u"/stations/l-p"_s) == 4; }, 30'000));
}

TEST_F(LateStationsTest, AreNotAskedForWhereNothingIsMissing)
{
    addPhone(u"p"_s);
    inventory().put(StationRow{.id = u"l-p"_s});
    inventory().put(PhoneRow{.id = u"desk"_s, .modelId = u"desk.json"_s, .lineId = u"l-desk"_s});
    late->waitFor({u"p"_s, u"desk"_s, u"gone"_s});
    ASSERT_TRUE(ends());
    late->waitFor({});
    EXPECT_FALSE(late->isWaiting());
    EXPECT_TRUE(server.seen.isEmpty());
}

TEST_F(LateStationsTest, ManyAreReadAsAList)
{
    QStringList ids;
    for (int i = 0; i < 30; ++i) {
        ids.append(u"p%1"_s.arg(i));
        addPhone(ids.back());
        add(u"stations"_s, qPrintable(uR"({"id":"l-p%1"})"_s.arg(i)));
    }
    late->waitFor(ids);
    ASSERT_TRUE(waitUntil([this] { return inventory().stations().size() == 30; }));
    ASSERT_TRUE(ends());
    EXPECT_EQ(asked(u"/stations/l-p7"_s), 0);
}

} // namespace
} // namespace Stationmaster::Test
