// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conversations/conversationsapi.h"

#include <QObject>

namespace Stationmaster {

/// A call that the org lists for somebody as going on.
struct GoingCall
{
    QString id{};
    Offered<LiveConversation> live{}; ///< not given: it could not be looked at
    /// Somebody may be speaking, or nobody can tell: to be confirmed before it is ended.
    bool mayBeAlive() const { return !live.isGiven() || live.value.legs.empty() || live.value.isAlive(); }
};

/// Reads the calls that somebody is in now, each with the state of its parties (HELPDESK.md 2 and 5).
class CallsOfPerson : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        using State = Offered<std::vector<LiveSession>>::State;
        State state = State::Given; ///< whether the calls could be seen
        std::vector<GoingCall> calls{};
        bool isGiven() const { return state == State::Given; }
    };

    explicit CallsOfPerson(ConversationsApi api, QObject *parent = nullptr);

    /// To be called once. Calls that are over by now are left out.
    Call<Found> read(const QString &userId);

private:
    void readNext();

    ConversationsApi m_api;
    QStringList m_left;
    Found m_found;
    CallGuard m_asking;
    CallPromise<Found> m_promise;
};

} // namespace Stationmaster
