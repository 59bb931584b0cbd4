// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The endpoints of the org around the phones, as in the target "endpoints": the first byte chooses what is
// asked.
#include "asking.h"
#include "resources/audits/auditsearch.h"
#include "resources/conflict/mergedupdate.h"
#include "resources/users/heldpermissions.h"
#include "transport/requestrules.h"

#include <QSet>

#include <iterator>

using namespace Qt::StringLiterals;

namespace Stationmaster::Fuzz {

namespace {

AuditQuery aWeek()
{
    const QDateTime to(QDate(2026, 1, 8), QTime(0, 0), Qt::UTC);
    return {.from = to.addDays(-7), .to = to, .entityType = u"Phone"_s, .entityId = askedId};
}

void searchAudits(const Api &api)
{
    using std::chrono::milliseconds;
    AuditSearch search(api.audits(), {.interval = milliseconds(0), .timeout = milliseconds(3)});
    endOf(search.find(aWeek()));
}

void readManyUsers(const Api &api)
{
    QStringList ids; // more than go into one call
    for (char letter = 'a'; letter <= 'z'; ++letter)
        ids << QString(QChar::fromLatin1(letter)) << QString(2, QChar::fromLatin1(letter));
    end<std::vector<UserRow>>(api.users().byIds(ids), [&ids](const std::vector<UserRow> &rows) {
        QSet<QString> found;
        for (const UserRow &row : rows) {
            require(ids.contains(row.id), "nobody but who was asked for");
            require(!found.contains(row.id), "everybody once");
            found.insert(row.id);
        }
    });
}

void readPermissions(const Api &api)
{
    end<HeldPermissions>(HeldPermissions::read(api.client()), [](const HeldPermissions &permissions) {
        for (const QString &held : permissions.held())
            require(permissions.has(held) == HeldPermissions::Answer::Yes, "what is held is held");
        const auto made = permissions.has(u"no:such:thing"_s);
        require(!permissions.isComplete() || made != HeldPermissions::Answer::Unknown,
                "all is known of a person");
    });
}

void openChannel(const Api &api)
{
    end<NotificationChannel>(api.notifications().create(), [](const NotificationChannel &channel) {
        QUrl uri = channel.connectUri;
        require(!channel.id.isEmpty() && uri.isValid() && !uri.host().isEmpty(), "a channel has an address");
        if (uri.scheme() != u"wss"_s) {
            uri.setScheme(u"http"_s);
            require(isAcceptableUrl(uri), "only this machine is spoken to in the clear");
        }
    });
}

void update(const Api &api)
{
    const Document base({{u"id"_s, askedId}, {u"name"_s, u"n"_s}, {u"version"_s, 1}});
    Document mine = base;
    mine.set(u"name"_s, u"m"_s);
    const auto changed = mergedUpdate(base, mine, updateCalls(api.baseSettings(), askedId));
    end<UpdateOutcome>(changed, [](const UpdateOutcome &outcome) {
        require(outcome.document.id().compare(askedId, Qt::CaseInsensitive) == 0,
                "it is the object that was changed");
        require(outcome.rounds <= 3, "rounds have an end");
    });
}

using Ask = void (*)(const Api &);
constexpr Ask asks[] = {
    [](const Api &api) { endOf(api.directory().groups()); },
    [](const Api &api) { endOf(api.directory().groupMembers(askedId)); },
    [](const Api &api) { endOf(api.directory().queues()); },
    [](const Api &api) { endOf(api.directory().queueMembers(askedId)); },
    [](const Api &api) { endOf(api.directory().teams()); },
    [](const Api &api) { endOf(api.directory().teamMembers(askedId)); },
    [](const Api &api) { endOf(api.directory().divisions()); },
    [](const Api &api) { endOf(api.directory().locations()); },
    [](const Api &api) { endOf(api.directory().location(askedId)); },
    [](const Api &api) { endOf(api.directory().placedUsers()); },
    [](const Api &api) { endOf(api.directory().licences()); },
    [](const Api &api) { end<Document>(api.telephonySettings().get()); },
    [](const Api &api) {
        end<Document>(api.telephonySettings().update(Document({{u"a"_s, true}})));
    },
    [](const Api &api) {
        end<IdleTimeout>(api.organization().idleTimeout(), [](const IdleTimeout &idle) {
            require(!idle.enabled || idle.after.count() > 0, "nobody is idle at once");
        });
    },
    openChannel,
    [](const Api &api) { endOf(api.notifications().subscribe(askedId, {u"v2.users.a.station"_s})); },
    [](const Api &api) { endOf(api.audits().recent(aWeek(), 1)); },
    [](const Api &api) {
        end<QString>(api.audits().start(aWeek()),
                     [](const QString &id) { require(!id.isEmpty(), "a query has an id"); });
    },
    [](const Api &api) { end<AuditsApi::QueryState>(api.audits().state(askedId)); },
    [](const Api &api) { endOf(api.audits().results(askedId)); },
    searchAudits,
    [](const Api &api) {
        end<SignedInUser>(api.users().me(), [](const SignedInUser &me) {
            require(!me.user.id.isEmpty(), "a person has an id");
        });
    },
    readManyUsers,
    [](const Api &api) { endOf(api.users().document(askedId)); },
    readPermissions,
    update,
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
