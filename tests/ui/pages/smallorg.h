// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "support/faketokens.h"
#include "support/scriptedserver.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>

namespace Stationmaster::Test {

/// An inventory over a server that a test fills, changes and breaks: the lists of one org, page by page.
class SmallOrg
{
public:
    SmallOrg();

    void addUser(const QString &id, const QString &name, const QString &defaultStation = {},
                 const QString &signedInOn = {}, const QString &state = QStringLiteral("active"));
    /// A WebRTC phone whose line, and so its station, is "line-<id>"; @p userId empty: nobody's.
    void addPhone(const QString &id, const QString &name, const QString &userId,
                  const QString &siteId = QStringLiteral("berlin"),
                  const QString &baseSettingsId = QStringLiteral("standard"));
    void addSite(const QString &id, const QString &name, const QStringList &regions, bool latencyBased);
    void addBaseSettings(const QString &id, const QString &name, bool persistent, int transportDscp,
                         int mediaDscp);
    /// Four people, three phones, three sites and two profiles, one of everything that pages tell apart.
    void fillUsual();
    void rename(QJsonArray &list, const QString &id, const QString &name);
    void remove(QJsonArray &list, const QString &id);

    /// Reads everything, or @p list, and waits for the end.
    bool read();
    bool read(Inventory::List list);

    QJsonArray users, phones, sites, baseSettings;
    /// Answers instead of a list, by the last part of its path, such as "phones".
    QHash<QByteArray, ScriptedAct> broken;
    ScriptedServer server;
    QNetworkAccessManager network;
    FakeTokens tokens;
    HttpLog log;
    Client client;
    Inventory inventory;

private:
    QJsonArray stations() const;
    ScriptedAct answer(const SeenRequest &request) const;
    ScriptedAct answerSingle(const QUrl &target) const;
};

} // namespace Stationmaster::Test
