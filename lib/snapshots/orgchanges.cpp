// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshots/orgchanges.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace Stationmaster {

namespace {

using What = OrgChange::What;

QJsonValue textOrNone(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

/// What other objects are called in one of the snapshots.
class Names
{
public:
    explicit Names(const OrgSnapshot &org)
    {
        for (const SiteRow &site : org.sites)
            m_names.insert(site.id, site.name);
        for (const BaseSettingsRow &base : org.baseSettings)
            m_names.insert(base.id, base.name);
        for (const UserRow &user : org.users)
            m_names.insert(user.id, user.name);
        for (const PhoneRow &phone : org.phones)
            m_names.insert(phone.lineId, phone.name);
    }

    /// The id where nothing better is known.
    QJsonValue of(const QString &id, const QString &known = {}) const
    {
        const QString name = known.isEmpty() ? m_names.value(id) : known;
        return textOrNone(name.isEmpty() ? id : name);
    }

private:
    QHash<QString, QString> m_names;
};

class Comparison
{
public:
    Comparison(const OrgSnapshot &then, const OrgSnapshot &now) : m_then(then), m_now(now) {}

    template <typename Row>
    void compare(OrgChange::Object object, const std::vector<Row> &then, const std::vector<Row> &now)
    {
        m_object = object;
        QHash<QString, const Row *> earlier;
        for (const Row &row : then) {
            if (counts(row))
                earlier.insert(row.id, &row);
        }
        for (const Row &row : now) {
            if (!counts(row))
                continue;
            m_id = row.id;
            m_name = row.name;
            if (const Row *before = earlier.take(row.id))
                compareRows(*before, row);
            else
                add(What::New);
        }
        for (const Row *row : std::as_const(earlier)) {
            m_id = row->id;
            m_name = row->name;
            add(What::Gone);
        }
    }

    std::vector<OrgChange> sorted()
    {
        const auto key = [](const OrgChange &change) {
            return std::tie(change.object, change.name, change.id, change.what);
        };
        std::ranges::sort(m_changes,
                          [&key](const OrgChange &a, const OrgChange &b) { return key(a) < key(b); });
        return std::move(m_changes);
    }

private:
    template <typename Row>
    static bool counts(const Row &row)
    {
        if constexpr (std::is_same_v<Row, PhoneRow> || std::is_same_v<Row, BaseSettingsRow>)
            return row.isWebRtc();
        else
            return true;
    }

    void add(What what, const QJsonValue &before = QJsonValue::Undefined,
             const QJsonValue &after = QJsonValue::Undefined)
    {
        m_changes.push_back({m_object, what, m_id, m_name, before, after});
    }

    void field(What what, const QString &before, const QString &after)
    {
        if (before != after)
            add(what, textOrNone(before), textOrNone(after));
    }

    /// What one side does not know is no change.
    template <typename T>
    void field(What what, const std::optional<T> &before, const std::optional<T> &after)
    {
        if (before && after && *before != *after)
            add(what, *before, *after);
    }

    void reference(What what, const QJsonValue &before, const QJsonValue &after, bool isOther)
    {
        if (isOther)
            add(what, before, after);
    }

    void compareRows(const PhoneRow &then, const PhoneRow &now)
    {
        field(What::Name, then.name, now.name);
        field(What::State, then.state, now.state);
        reference(What::Site, m_then.of(then.siteId, then.siteName), m_now.of(now.siteId, now.siteName),
                  then.siteId != now.siteId);
        reference(What::BaseSettings, m_then.of(then.baseSettingsId, then.baseSettingsName),
                  m_now.of(now.baseSettingsId, now.baseSettingsName),
                  then.baseSettingsId != now.baseSettingsId);
        reference(What::User, m_then.of(then.userId, then.userName), m_now.of(now.userId, now.userName),
                  then.userKnown && now.userKnown && then.userId != now.userId);
    }

    void compareRows(const UserRow &then, const UserRow &now)
    {
        field(What::Name, then.name, now.name);
        field(What::State, then.state, now.state);
        reference(What::DefaultPhone, m_then.of(then.defaultStationId), m_now.of(now.defaultStationId),
                  then.stationKnown && now.stationKnown && then.defaultStationId != now.defaultStationId);
    }

    void compareRows(const BaseSettingsRow &then, const BaseSettingsRow &now)
    {
        field(What::Name, then.name, now.name);
        field(What::PersistentConnection, then.persistentConnection, now.persistentConnection);
        field(What::PersistentConnectionTimeout, then.persistentTimeout, now.persistentTimeout);
        field(What::TransportDscp, then.transportDscp, now.transportDscp);
        field(What::MediaDscp, then.mediaDscp, now.mediaDscp);
        field(What::ForceTurn, then.forceTurn, now.forceTurn);
        field(What::ForceTurn, then.turnValue, now.turnValue);
        field(What::MediaHelper, then.requireMediaHelper, now.requireMediaHelper);
    }

    void compareRows(const SiteRow &then, const SiteRow &now)
    {
        field(What::Name, then.name, now.name);
        if (then.mediaRegions != now.mediaRegions)
            add(What::MediaRegions, QJsonArray::fromStringList(then.mediaRegions),
                QJsonArray::fromStringList(now.mediaRegions));
        field(What::RelayBehavior, then.mediaRegionsUseLatencyBased, now.mediaRegionsUseLatencyBased);
    }

    Names m_then;
    Names m_now;
    OrgChange::Object m_object = OrgChange::Object::Phone;
    QString m_id;
    QString m_name;
    std::vector<OrgChange> m_changes;
};

} // namespace

std::vector<OrgChange> orgChanges(const OrgSnapshot &then, const OrgSnapshot &now)
{
    Comparison comparison(then, now);
    comparison.compare(OrgChange::Object::BaseSettings, then.baseSettings, now.baseSettings);
    comparison.compare(OrgChange::Object::Site, then.sites, now.sites);
    comparison.compare(OrgChange::Object::Phone, then.phones, now.phones);
    comparison.compare(OrgChange::Object::User, then.users, now.users);
    return comparison.sorted();
}

} // namespace Stationmaster
