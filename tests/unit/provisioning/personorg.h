// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/recovery.h"
#include "provisioningfixture.h"

#include <QJsonArray>

#include <map>

namespace Stationmaster::Test {

/// What a SmallOrg knows of people beyond their phones (HELPDESK.md 2 to 5, 11): "u1" is there, on a station,
/// and in no call.
class PersonOrg : public ProvisioningFixture
{
protected:
    struct Conversation
    {
        QString state = QStringLiteral("disconnected"); ///< of its one leg
        bool hasEnded = false;
    };

    PersonOrg();

    /// Runs @p plan in a process that dies when the org has seen the first write, and starts anew. What
    /// recovery finds.
    std::vector<Recovered> recoveredAfterCrash(const Plan &plan);
    /// How often the org has seen this.
    int seen(const QByteArray &verb, const QString &part) const { return org.count(verb, part); }
    QDateTime now() const { return *org.clock; }

    QString me = QStringLiteral("operator");
    std::map<QString, QString> presences{{QStringLiteral("u1"), QStringLiteral("AVAILABLE")}};
    std::map<QString, QString> routing;
    QJsonArray sessions; ///< of whoever is asked for
    int sessionsStatus = 200;
    int conversationStatus = 200;
    int disconnectStatus = 200;
    std::map<QString, Conversation> conversations;
    QDateTime capture; ///< the end of it; invalid: none is on
    int captureStatus = 200;
    bool staysSignedIn = false; ///< as with single sign-on
    int latePresence = 0;       ///< so many answers still tell the earlier one

private:
    using Act = std::optional<ScriptedAct>;
    Act answer(const QByteArray &verb, const QStringList &parts, const QByteArray &body);
    Act answerAboutUser(const QStringList &parts);
    Act answerAboutConversation(const QByteArray &verb, const QStringList &parts);
    Act answerAboutCapture(const QByteArray &verb, const QByteArray &body);
    void signOut();

    QString m_earlierPresence;
};

} // namespace Stationmaster::Test
