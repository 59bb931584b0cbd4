// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/changetext.h"

#include "words/dscptext.h"
#include "words/sitetext.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using What = OrgChange::What;

QString ChangeText::object(OrgChange::Object object)
{
    switch (object) {
    case OrgChange::Object::BaseSettings:
        return tr("Base settings");
    case OrgChange::Object::Site:
        return tr("Site");
    case OrgChange::Object::Phone:
        return tr("Phone");
    case OrgChange::Object::User:
        return tr("User");
    }
    return {};
}

QString ChangeText::what(const OrgChange &change)
{
    switch (change.what) {
    case What::New:
        return tr("new");
    case What::Gone:
        return tr("gone");
    case What::Name:
        return tr("renamed");
    case What::State:
        return tr("state changed");
    case What::Site:
        return tr("moved to another site");
    case What::User:
        return tr("reassigned");
    case What::BaseSettings:
        return tr("base settings changed");
    case What::DefaultPhone:
        return tr("default station changed");
    case What::PersistentConnection:
        return tr("Persistent Connection");
    case What::PersistentConnectionTimeout:
        return tr("Persistent Connection Timeout");
    case What::TransportDscp:
        return tr("Transport DSCP Value");
    case What::MediaDscp:
        return tr("Media DSCP Value");
    case What::ForceTurn:
        return tr("Force TURN");
    case What::MediaHelper:
        return tr("Media helper");
    case What::MediaRegions:
        return tr("Media Regions");
    case What::RelayBehavior:
        return tr("Relay/TURN Behavior");
    }
    return {};
}

QString ChangeText::before(const OrgChange &change)
{
    return value(change, change.before);
}

QString ChangeText::after(const OrgChange &change)
{
    return value(change, change.after);
}

QString ChangeText::value(const OrgChange &change, const QJsonValue &value)
{
    const bool isNewOrGone = change.what == What::New || change.what == What::Gone;
    switch (value.type()) {
    case QJsonValue::Undefined:
        return isNewOrGone ? QString() : tr("none");
    case QJsonValue::Bool:
        if (change.what == What::RelayBehavior)
            return SiteText::relayBehavior({.mediaRegionsUseLatencyBased = value.toBool()});
        return value.toBool() ? tr("on") : tr("off");
    case QJsonValue::Double:
        if (change.what == What::PersistentConnectionTimeout)
            return tr("%n second(s)", nullptr, value.toInt());
        return dscpShortText(value.toInt());
    case QJsonValue::Array:
        return value.toArray().isEmpty() ? tr("none")
                                         : QLocale().createSeparatedList(value.toVariant().toStringList());
    default:
        return value.toString();
    }
}

} // namespace Stationmaster
