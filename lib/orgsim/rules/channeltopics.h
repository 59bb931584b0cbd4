// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QStringList>

namespace Stationmaster::OrgSim {

class Store;

/// What the org tells about itself (API.md 8). There is no topic for sites, base settings, and the creation
/// or deletion of phones.
QJsonArray availableTopics();

/// The plain topics that a subscription covers: itself, or "v2.users.<id>.station" and the like for the
/// combined form "v2.users.<id>?presence&station". Empty when one of them is no topic.
QStringList plainTopics(const QString &subscription);

/// Why a subscription is refused.
struct TopicRefusal
{
    QString reason{}; ///< empty: it is not
    QStringList missingPermissions{};
};
TopicRefusal problemWithTopic(const QString &subscription, const Store &store, const QStringList &held);

QString stationTopic(const QString &userId);
QString phoneTopic(const QString &phoneId);

} // namespace Stationmaster::OrgSim
