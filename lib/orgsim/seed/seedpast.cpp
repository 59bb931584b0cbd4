// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/author.h"
#include "orgsim/rules/store.h"
#include "orgsim/seed/seeddata.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Hour = 3600 * Second;
constexpr qint64 Day = 24 * Hour;

/// A change that somebody made before the org began.
struct PastChange
{
    QString base{};      ///< name of the base settings
    QString key{};       ///< of the property; empty: they were renamed
    QJsonValue before{}; ///< what they said until then
    bool onLine = false;
    qint64 ago = 0;
};

/// One that everybody has read since, one that most have not, and one that no client needs.
QList<PastChange> pastChanges()
{
    return {
        {.base = u"Support_WebRTC_Standard"_s, .key = u"phone_media_dscp"_s, .before = 34, .ago = 12 * Day},
        {.base = u"Sales_WebRTC_Standard"_s,
         .key = u"station_persistent_webrtc_enabled"_s,
         .before = true,
         .onLine = true,
         .ago = 5 * Hour},
        {.base = u"Claims_WebRTC_Quality"_s, .before = u"Claims_WebRTC_HQ"_s, .ago = 3 * Hour}};
}

QJsonObject dated(QJsonObject object, qint64 at)
{
    object[u"dateModified"_s] = OrgClock::text(at);
    return object;
}

QJsonObject withBefore(QJsonObject object, const PastChange &change)
{
    QJsonObject properties = object[u"properties"_s].toObject();
    QJsonObject entry = properties[change.key].toObject();
    entry[u"value"_s] = QJsonObject{{u"instance"_s, change.before}};
    properties[change.key] = entry;
    object[u"properties"_s] = properties;
    return object;
}

/// What the base settings were; nothing when they have no such property.
QJsonObject before(const QJsonObject &base, const PastChange &change)
{
    QJsonObject was = base;
    const QJsonObject line = base[u"lines"_s][0].toObject();
    const QJsonObject &holder = change.onLine ? line : base;
    if (change.key.isEmpty())
        was[u"name"_s] = change.before;
    else if (!holder[u"properties"_s].toObject().contains(change.key))
        return {};
    else if (change.onLine)
        was[u"lines"_s] = QJsonArray{withBefore(line, change)};
    else
        was = withBefore(base, change);
    return was;
}

void addChange(Store &store, const PastChange &change)
{
    const QString id = store.baseSettings.named(change.base);
    QJsonObject base = store.baseSettings.get(id);
    const QJsonObject was = before(base, change);
    if (id.isEmpty() || was.isEmpty())
        return;
    const qint64 at = store.bornAt - change.ago;
    base[u"lines"_s] = QJsonArray{dated(base[u"lines"_s][0].toObject(), at)};
    store.keepClientsFrom(was, at);
    store.baseSettings.put(dated(base, at));
    store.audits.add(u"PhoneBase"_s, was, base, otherAdmin(), at);
}

/// A token comes shortly before the station, but every fifth person has used another app since. Of some only
/// one of the dates is known, or none (HELPDESK.md 8).
void addLogin(Store &store, const QString &userId, int number)
{
    const auto association = store.associations.associationOf(store.associations.stationOf(userId));
    const bool isUndated = association && !association->isDated;
    if (number % 10 == 9 || (isUndated && number % 8 == 1))
        return;
    qint64 at = store.bornAt - (1 + number % 40) * Day;
    if (association)
        at = number % 5 == 3 ? store.bornAt - Hour / 6 : association->at - 20 * Second;
    store.logins.setToken(userId, at);
    if (number % 6 != 5)
        store.logins.setLogin(userId, at);
}

} // namespace

void setSeedDates(QJsonObject &object, const Store &store, int hoursAgo)
{
    object[u"dateCreated"_s] = u"2024-02-29T08:30:00Z"_s;
    object[u"dateModified"_s] = OrgClock::text(store.bornAt - hoursAgo * Hour);
    object[u"modifiedBy"_s] = otherAdmin().user;
}

void addPast(Store &store)
{
    for (const PastChange &change : pastChanges())
        addChange(store, change);
    const std::vector<QString> users = store.users.inOrder();
    store.logins.reserve(static_cast<qsizetype>(users.size()));
    for (std::size_t i = 0; i < users.size(); ++i)
        addLogin(store, users[i], static_cast<int>(i));
}

} // namespace Stationmaster::OrgSim
