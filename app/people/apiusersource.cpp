// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/apiusersource.h"

#include "pages/assignment.h"
#include "resources/users/calladd.h"
#include "resources/users/usersapi.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostPeopleFound = 25; // people, as the org tells at most

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

/// One person being read. Ends when every part has ended, whichever way.
struct ApiUserSource::Reading
{
    QString userId{};
    Moment asked = momentNow();
    CallPromise<UserDetails> promise{};
    Extra extra{};
    std::vector<CallGuard> calls{};
    int pending = 0;
    std::optional<Error> error{}; ///< of the person themselves
};

ApiUserSource::ApiUserSource(Api api, Inventory &inventory, Licences &licences, const QString &orgName,
                             QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory), m_licences(licences), m_orgName(orgName)
{
}

std::optional<UserDetails> ApiUserSource::known(const QString &userId) const
{
    const UserRow *user = m_inventory.findUser(userId);
    if (!user)
        return std::nullopt;
    const Extra extra = m_extras.value(userId);
    const UserFacts facts = factsOf(m_inventory, *user, extra.phonesRead || m_inventory.knowsOwners());
    const auto copy = [](const auto *row) { return row ? std::optional(*row) : std::nullopt; };
    UserDetails person{.user = *user,
                       .phone = copy(facts.phone),
                       .station = copy(facts.station),
                       .site = copy(facts.site),
                       .baseSettings = copy(facts.baseSettings),
                       .overrides = facts.overrides,
                       .phonesComplete = facts.phonesComplete,
                       .stationsComplete = facts.stationsComplete,
                       .defaultStationName = stationName(user->defaultStationId),
                       .associatedStationName = stationName(user->associatedStationId),
                       .lastStationName = extra.lastStationName,
                       .signIn = reportOn(facts).signIn,
                       .isFresh = extra.read.isValid(),
                       .asOf = extra.read.isValid() ? extra.read : m_inventory.asOf().value_or(QDateTime())};
    person.collaborateOnly = m_licences.isCollaborateOnly(userId);
    person.mayCall = extra.mayCall;
    if (facts.phone && facts.phone->id == extra.phoneId) {
        person.overrides = extra.overrides;
        person.phoneCreated = extra.phoneCreated;
        person.edgeName = extra.edgeName;
    }
    for (const QString &id : m_inventory.webRtcPhoneIdsOf(userId)) {
        const PhoneRow *other = m_inventory.findPhone(id);
        if (other && facts.phone && id != facts.phone->id)
            person.otherPhones.append(other->name);
    }
    return person;
}

Call<UserDetails> ApiUserSource::read(const QString &userId)
{
    const auto reading = std::make_shared<Reading>(Reading{.userId = userId, .pending = 2});
    reading->promise.onCancel([reading] { reading->calls.clear(); });
    reading->calls.emplace_back(
        m_api.users()
            .document(userId, {u"station"_s, u"lasttokenissued"_s, u"authorization"_s})
            .onFinished(this, [this, reading](const Result<Document> &read) { takePerson(reading, read); }));
    if (arePhonesForbidden(m_inventory)) // asking again would be refused again
        takePhones(reading, fail({.kind = Error::Kind::Forbidden}));
    else
        reading->calls.emplace_back(m_api.phones().ofUser(userId).onFinished(
            this, [this, reading](const Result<std::vector<PhoneRow>> &read) { takePhones(reading, read); }));
    m_licences.read();
    return reading->promise.call();
}

Call<std::vector<UserRow>> ApiUserSource::search(const QString &words)
{
    using Rows = std::vector<UserRow>;
    return mapped<Rows, Rows>(
        m_api.users().search(words), [self = QPointer(this), words](const Result<Rows> &read) {
            if (!self)
                return read;
            Rows rows = foundUsers(self->m_inventory.users(), words, MostPeopleFound);
            for (const UserRow &row : read.value_or(Rows())) {
                if (std::ranges::find(rows, row.id, &UserRow::id) == rows.end())
                    rows.push_back(row);
            }
            return rows.empty() && !read && !self->m_inventory.isComplete(Inventory::List::Users)
                       ? read
                       : Result<Rows>(std::move(rows));
        });
}

void ApiUserSource::takePerson(const std::shared_ptr<Reading> &reading, const Result<Document> &read)
{
    if (read) {
        reading->extra.lastStationName = read->at(u"station/lastAssociatedStation/name"_s).toString();
        reading->extra.mayCall = mayAddCalls(*read);
        m_inventory.put(rowOfUser(*read), reading->asked);
    } else {
        reading->error = read.error();
        if (read.error().kind == Error::Kind::NotFound)
            m_inventory.refreshUser(reading->userId);
    }
    endPart(reading);
}

void ApiUserSource::takePhones(const std::shared_ptr<Reading> &reading,
                               const Result<std::vector<PhoneRow>> &read)
{
    QString stationId;
    if (read) {
        reading->extra.phonesRead = true;
        QStringList ids;
        for (const PhoneRow &phone : *read) {
            m_inventory.put(phone, reading->asked);
            ids.append(phone.id);
        }
        for (const QString &id : m_inventory.webRtcPhoneIdsOf(reading->userId)) {
            if (!ids.contains(id))
                m_inventory.refreshPhone(id); // gone, or somebody else's now
        }
        if (const PhoneRow *phone = m_inventory.webRtcPhoneOf(reading->userId)) {
            stationId = phone->lineId;
            ++reading->pending;
            reading->calls.emplace_back(m_api.phones().get(phone->id).onFinished(
                this, [this, reading](const Result<Document> &whole) { takePhone(reading, whole); }));
        }
    } else if (const StationRow *station = m_inventory.webRtcStationOf(reading->userId)) {
        stationId = station->id; // phones may not be read: what the station tells is what there is
    }
    readStation(reading, stationId);
    endPart(reading);
}

void ApiUserSource::takePhone(const std::shared_ptr<Reading> &reading, const Result<Document> &read)
{
    if (read) {
        Extra &extra = reading->extra;
        extra.phoneId = read->id();
        extra.overrides = overridesOf(*read);
        extra.phoneCreated = momentOf(read->at(u"dateCreated"_s));
        extra.edgeName = read->at(u"primaryEdge/name"_s).toString(read->at(u"status/edge/name"_s).toString());
        const QString baseSettingsId = rowOfPhone(*read).baseSettingsId;
        if (!baseSettingsId.isEmpty()) {
            ++reading->pending;
            reading->calls.emplace_back(
                m_api.baseSettings()
                    .get(baseSettingsId)
                    .onFinished(this, [this, reading, asked = momentNow()](const Result<Document> &settings) {
                        if (settings)
                            m_inventory.put(rowOf(*settings), asked);
                        endPart(reading);
                    }));
        }
    }
    endPart(reading);
}

void ApiUserSource::readStation(const std::shared_ptr<Reading> &reading, const QString &id)
{
    if (id.isEmpty())
        return;
    ++reading->pending;
    reading->calls.emplace_back(m_api.stations().get(id).onFinished(
        this, [this, reading, asked = momentNow()](const Result<StationRow> &read) {
            if (read)
                m_inventory.put(*read, asked);
            endPart(reading);
        }));
}

void ApiUserSource::endPart(const std::shared_ptr<Reading> &reading)
{
    if (--reading->pending > 0)
        return;
    if (!reading->error) {
        reading->extra.read = QDateTime::currentDateTimeUtc();
        m_extras.insert(reading->userId, reading->extra);
    }
    const auto person = known(reading->userId);
    if (person && !reading->error)
        reading->promise.finish(*person);
    else
        reading->promise.finish(fail(reading->error.value_or(Error{.kind = Error::Kind::NotFound})));
}

QString ApiUserSource::stationName(const QString &id) const
{
    const StationRow *station = m_inventory.findStation(id);
    return station ? station->name : QString();
}

} // namespace Stationmaster
