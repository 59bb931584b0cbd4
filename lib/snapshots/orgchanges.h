// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/orgsnapshot.h"

#include <QJsonValue>

namespace Stationmaster {

/// One difference between two snapshots of an org.
struct OrgChange
{
    enum class Object { BaseSettings, Site, Phone, User };
    enum class What {
        New,
        Gone,
        Name,
        State,        ///< of a phone or a user, such as "inactive"
        Site,         ///< a phone was moved
        User,         ///< a phone was reassigned
        BaseSettings, ///< a phone uses others
        DefaultPhone, ///< of a user
        PersistentConnection,
        PersistentConnectionTimeout, ///< seconds
        TransportDscp,
        MediaDscp,
        ForceTurn,
        MediaHelper,
        MediaRegions, ///< arrays of AWS names
        RelayBehavior ///< true: lowest latency via Geo-Lookup
    };

    Object object = Object::Phone;
    What what = What::New;
    QString id{};   ///< of the object
    QString name{}; ///< its name in the later snapshot, or the last one of what is gone
    /// Names of sites, users and phones; undefined where there was or is none.
    QJsonValue before{QJsonValue::Undefined};
    QJsonValue after{QJsonValue::Undefined};
    bool operator==(const OrgChange &) const = default;
};

/// What changed in the WebRTC phones, their base settings, the sites and the users between the two. Signing
/// in or out is no change of the org, nor is what one of the snapshots does not know. Sorted by object, name
/// and kind. Pure; takes a while for large orgs.
std::vector<OrgChange> orgChanges(const OrgSnapshot &then, const OrgSnapshot &now);

} // namespace Stationmaster
