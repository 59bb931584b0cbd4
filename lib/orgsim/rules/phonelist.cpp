// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/lean.h"
#include "orgsim/rules/routes.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestPhonePage = 100; // API.md 3.1
constexpr std::size_t MostFilteredPhones =
    10'000; // API.md 3.1: of lists filtered or sorted by anything but the id

/// The filters of the phones list under their wire names (API.md 5).
class PhoneFilters
{
public:
    explicit PhoneFilters(const RouteCall &call) : m_store(call.store)
    {
        const QStringList keys{u"name"_s,
                               u"site.id"_s,
                               u"webRtcUser.id"_s,
                               u"phoneBaseSettings.id"_s,
                               u"lines.id"_s,
                               u"lines.name"_s,
                               u"lines.loggedInUser.id"_s,
                               u"lines.defaultForUser.id"_s,
                               u"status.operationalStatus"_s,
                               u"secondaryStatus.operationalStatus"_s,
                               u"phone_hardwareId"_s};
        for (const QString &key : keys) {
            ListFilter filter(call.query, key);
            if (filter.isGiven())
                m_filters.append({key, filter});
        }
    }

    bool areGiven() const { return !m_filters.isEmpty(); }

    /// @p whole makes the phone when a filter asks for more than what it belongs to.
    bool accept(const QString &name, const PhoneKeys &keys, const std::function<QJsonObject()> &whole) const
    {
        return std::all_of(m_filters.begin(), m_filters.end(), [&](const auto &filter) {
            const auto known = valueOf(filter.first, name, keys);
            return filter.second.matches(known ? *known : textIn(whole(), filter.first));
        });
    }

    /// The few phones that an index says can match at all, or nothing when none of the filters has one.
    std::optional<QSet<QString>> candidates() const
    {
        for (const auto &[key, filter] : m_filters) {
            const auto value = filter.exactValue();
            if (!value)
                continue;
            if (key == u"webRtcUser.id"_s)
                return m_store.phones.withUser(*value);
            if (key == u"phoneBaseSettings.id"_s)
                return m_store.phones.withBase(*value);
            QString phone;
            if (key == u"name"_s)
                phone = m_store.phones.named(*value);
            else if (key == u"lines.id"_s)
                phone = m_store.phones.ofLine(*value);
            else
                continue;
            return phone.isEmpty() ? QSet<QString>() : QSet<QString>{phone};
        }
        return std::nullopt;
    }

private:
    std::optional<QString> valueOf(const QString &key, const QString &name, const PhoneKeys &keys) const
    {
        if (key == u"name"_s)
            return name;
        if (key == u"site.id"_s)
            return keys.site;
        if (key == u"webRtcUser.id"_s)
            return keys.user;
        if (key == u"phoneBaseSettings.id"_s)
            return keys.base;
        if (key == u"lines.id"_s)
            return keys.line;
        if (key == u"lines.loggedInUser.id"_s)
            return m_store.associations.userOf(keys.line);
        if (key == u"lines.defaultForUser.id"_s)
            return m_store.defaults.userOf(keys.line);
        return std::nullopt;
    }

    static QString textIn(const QJsonObject &phone, const QString &key)
    {
        if (key == u"phone_hardwareId"_s)
            return phone[u"properties"_s][key][u"value"_s][u"instance"_s].toString();
        QJsonValue value = phone;
        for (const QString &part : key.split(u'.'))
            value = value.isArray() ? value[0][part] : value[part];
        return value.toString();
    }

    const Store &m_store;
    QList<std::pair<QString, ListFilter>> m_filters;
};

QJsonObject listedPhone(const RouteCall &call, const QJsonObject &whole)
{
    const ListQuery &query = call.query;
    QJsonObject phone = shownPhone(call.store, whole);
    const bool withProperties =
        query.lists(u"expand"_s, u"properties"_s) || query.lists(u"fields"_s, u"properties.*"_s);
    QJsonObject line = phone[u"lines"_s][0].toObject();
    for (const QString &part : {u"loggedInUser"_s, u"defaultForUser"_s}) {
        if (!query.lists(u"fields"_s, u"lines."_s + part))
            line.remove(part);
    }
    if (!withProperties) {
        line.remove(u"properties"_s);
        phone.remove(u"properties"_s);
    }
    if (query.lists(u"expand"_s, u"lines"_s))
        phone[u"lines"_s] = QJsonArray{line};
    else
        phone.remove(u"lines"_s);
    if (!query.lists(u"expand"_s, u"status"_s))
        phone.remove(u"status"_s);
    if (!query.lists(u"fields"_s, u"webRtcUser"_s))
        phone.remove(u"webRtcUser"_s);
    hideDates(phone, ShownIn::List, call.options.rules);
    if (call.options.rules.lean)
        makePhoneLean(phone, true);
    return phone;
}

/// Sorts by `status.operationalStatus` or its like. Each phone is made once, for its key alone.
void sortByStatus(std::vector<QString> &ids, const PhoneTable &phones, const QString &sortBy)
{
    const QString holder = sortBy.section(u'.', 0, 0);
    QHash<QString, QString> keys;
    for (const QString &id : ids)
        keys[id] = phones.get(id)[holder][u"operationalStatus"_s].toString();
    std::stable_sort(ids.begin(), ids.end(), [&keys](const QString &a, const QString &b) {
        return *keys.constFind(a) < *keys.constFind(b);
    });
}

/// The ids of what the filters let through, in the order asked for.
std::vector<QString> phonesFound(const RouteCall &call, const PhoneFilters &filters, bool byId)
{
    const PhoneTable &phones = call.store.phones;
    const auto accepted = [&](const QString &id) {
        return !call.store.isHidden(id) &&
               filters.accept(phones.nameOf(id), phones.keys(id), [&] { return phones.get(id); });
    };
    std::vector<QString> found;
    if (const auto few = filters.candidates()) {
        std::copy_if(few->begin(), few->end(), std::back_inserter(found), accepted);
        std::sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
            if (byId)
                return a < b;
            const QString nameOfA = phones.nameOf(a).toCaseFolded();
            const QString nameOfB = phones.nameOf(b).toCaseFolded();
            return nameOfA != nameOfB ? nameOfA < nameOfB : a < b;
        });
        return found;
    }
    const std::vector<QString> &all = byId ? phones.byId() : phones.byName();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), accepted);
    return found;
}

} // namespace

HttpResponse phoneList(RouteCall &call)
{
    const QStringList sortKeys{u"name"_s, u"id"_s, u"status.operationalStatus"_s,
                               u"secondaryStatus.operationalStatus"_s};
    if (auto problem = call.query.problem(LargestPhonePage, sortKeys))
        return *problem;
    const PhoneFilters filters(call);
    const QString sortBy =
        call.query.has(u"sortBy"_s) ? call.query.first(u"sortBy"_s) : sortKeys.constFirst();
    const bool byId = sortBy == u"id"_s;

    QHash<QString, QJsonObject> gone;
    const auto shown = [&](const QString &id) {
        return listedPhone(call, gone.contains(id) ? gone[id] : call.store.phones.get(id));
    };
    const QList<QJsonObject> justDeleted = call.store.phonesJustDeleted();
    const std::size_t limit =
        byId && !filters.areGiven() ? std::numeric_limits<std::size_t>::max() : MostFilteredPhones;
    const QList<QJsonObject> &keptDeleted = call.store.keptDeleted();
    if (!filters.areGiven() && justDeleted.isEmpty() && keptDeleted.isEmpty() && !call.store.hidesAny() &&
        !sortBy.endsWith(u"Status"_s))
        return pageOf(byId ? call.store.phones.byId() : call.store.phones.byName(), call.query,
                      call.store.phones.path(), call.envelope(), shown, limit);

    std::vector<QString> found = phonesFound(call, filters, byId);
    if (sortBy.endsWith(u"Status"_s))
        sortByStatus(found, call.store.phones, sortBy);
    const auto addGone = [&](const QJsonObject &phone, std::vector<QString>::iterator place) {
        const QString id = phone[u"id"_s].toString();
        if (!filters.accept(phone[u"name"_s].toString(), keysOf(phone), [&] { return phone; }))
            return;
        found.insert(place, id);
        gone[id] = phone;
    };
    // What soon vanishes must not move the pages behind it; what stays is met before its living namesake.
    for (const QJsonObject &phone : justDeleted)
        addGone(phone, found.end());
    for (const QJsonObject &phone : keptDeleted)
        addGone(phone, found.begin());
    return pageOf(found, call.query, call.store.phones.path(), call.envelope(), shown, limit);
}

} // namespace Stationmaster::OrgSim
