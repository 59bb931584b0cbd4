// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// One object from anywhere, read as every kind of row.
#include "fuzzing.h"
#include "resources/basesettings/basesettings.h"
#include "resources/conversations/conversations.h"
#include "resources/json/readpage.h"
#include "resources/mediastatistics/mediastatistics.h"
#include "resources/phones/phones.h"
#include "resources/routing/routing.h"
#include "resources/sites/sites.h"
#include "resources/users/usersapi.h"
#include "resources/userstatus/userstatus.h"

namespace Stationmaster::Fuzz {

namespace {

template <typename Row>
const QString &idOf(const Row &row)
{
    return row.id;
}

const QString &idOf(const UserStatusRow &row)
{
    return row.user.id;
}

template <typename Row>
Row readAs(const JsonView &object, StringPool &pool, ReadRow<Row> readRow)
{
    Row first;
    Row second;
    const bool usable = readRow(object, pool, first);
    require(usable == !idOf(first).isEmpty(), "a row counts when it has an id");
    require(readRow(object, pool, second) == usable && first == second, "shared texts are the same texts");
    return first;
}

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const QByteArray body = Fuzz::bytesOf(data, size);
    JsonAnswer answer;
    const Result<JsonView> object = answer.parse(body);
    if (!object) {
        Fuzz::require(object.error().kind == Error::Kind::Malformed, "what is no object is malformed");
        return 0;
    }
    StringPool pool;
    const auto phone = Fuzz::readAs<PhoneRow>(*object, pool, readPhoneRow);
    Fuzz::readAs<BaseSettingsRow>(*object, pool, readBaseSettingsRow);
    Fuzz::readAs<SiteRow>(*object, pool, readSiteRow);
    Fuzz::readAs<UserRow>(*object, pool, readUserRow);
    Fuzz::readAs<UserStatusRow>(*object, pool, readUserStatusRow);
    Fuzz::readAs<NumberPlanRow>(*object, pool, readNumberPlanRow);
    Fuzz::readAs<OutboundRouteRow>(*object, pool, readOutboundRouteRow);
    Fuzz::readAs<TrunkRow>(*object, pool, readTrunkRow);
    Fuzz::readAs<EdgeRow>(*object, pool, readEdgeRow);
    const auto call = Fuzz::readAs<CallRow>(*object, pool, readCallRow);
    for (const CallSession &session : call.sessions)
        Fuzz::require(!call.rangOutAt(session.userId) || !session.userId.isEmpty(), "nobody's phone rings");
    MediaLeg leg;
    Fuzz::require(readMediaLeg(*object, pool, leg), "any object may be a leg");
    const Result<PhoneRow> alone = readOne<PhoneRow>(body, readPhoneRow);
    Fuzz::require(alone.has_value() == !phone.id.isEmpty() && (!alone || *alone == phone),
                  "read alone it is the same row");
    return 0;
}
