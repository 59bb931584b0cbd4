// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The endpoints of phones and what they hang on, against a server that may answer anything: whatever is asked
// ends, once, and says what it promises. The first byte chooses what is asked, the rest are the answers.
#include "asking.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace Stationmaster::Fuzz {

namespace {

Document written()
{
    return Document({{u"id"_s, askedId}, {u"name"_s, u"n"_s}, {u"version"_s, 1}});
}

using Ask = void (*)(const Api &);
constexpr Ask asks[] = {
    [](const Api &api) { endOf(api.phones().all()); },
    [](const Api &api) {
        end<std::vector<PhoneRow>>(api.phones().ofUser(askedId), [](const std::vector<PhoneRow> &rows) {
            for (const PhoneRow &row : rows)
                require(row.userId == askedId, "a user's phones are the user's");
        });
    },
    [](const Api &api) { end<std::vector<PhoneRow>>(api.phones().byName(askedId)); },
    [](const Api &api) {
        end<int>(api.phones().countOn(askedId), [](int n) { require(n >= 0, "a count"); });
    },
    [](const Api &api) { endOf(api.phones().get(askedId)); },
    [](const Api &api) { end<Document>(api.phones().create(written())); },
    [](const Api &api) { endOf(api.phones().update(written())); },
    [](const Api &api) { endOf(api.phones().remove(askedId)); },
    [](const Api &api) { endOf(api.baseSettings().all()); },
    [](const Api &api) { end<std::vector<BaseSettingsRow>>(api.baseSettings().byName(askedId)); },
    [](const Api &api) { end<BaseSettingsTemplate>(api.baseSettings().webRtcTemplate()); },
    [](const Api &api) { endOf(api.baseSettings().update(written())); },
    [](const Api &api) { endOf(api.sites().all()); },
    [](const Api &api) { endOf(api.sites().update(written())); },
    [](const Api &api) { end<MediaRegions>(api.mediaRegions().get()); },
    [](const Api &api) { endOf(api.users().all()); },
    [](const Api &api) {
        end<std::vector<UserRow>>(api.users().search(askedId), [](const std::vector<UserRow> &rows) {
            require(rows.size() <= 25, "a search has a limit");
        });
    },
    [](const Api &api) { end<UserRow>(api.users().get(askedId)); },
    [](const Api &api) { end<UserStations>(api.users().stations(askedId)); },
    [](const Api &api) { endOf(api.users().setDefaultStation(askedId, askedId)); },
    [](const Api &api) { endOf(api.stations().all()); },
    [](const Api &api) { end<StationRow>(api.stations().get(askedId)); },
    [](const Api &api) {
        end<std::vector<StationRow>>(api.stations().ofUser(askedId), [](const std::vector<StationRow> &rows) {
            for (const StationRow &row : rows)
                require(row.webRtcUserId == askedId, "a user's stations are the user's");
        });
    },
    [](const Api &api) { end<Organization>(api.organization().me()); },
};

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    if (size < 1)
        return 0;
    const auto client = Fuzz::scriptedClient(Fuzz::partsOf(Fuzz::bytesOf(data + 1, size - 1)));
    Fuzz::asks[data[0] % std::size(Fuzz::asks)](Api(*client));
    return 0;
}
