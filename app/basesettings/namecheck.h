// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Stationmaster {

/// Whether a name is free: first against the names that are known already, then by asking the org, a moment
/// after the last change. An answer to an earlier name is dropped.
class NameCheck : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,     ///< no name, or known to be taken already without asking
        Waiting,  ///< the org will be asked when typing pauses
        Checking, ///< the org is being asked
        Free,
        Taken,
        Failed, ///< error() says why; checkNow() tries again
    };

    /// @p lookup: the names in the org that equal a name without regard to case.
    using Lookup = std::function<Call<QStringList>(const QString &name)>;

    explicit NameCheck(Lookup lookup, QObject *parent = nullptr);

    void setKnownNames(const QStringList &names);
    void setName(const QString &name);
    /// Asks at once unless the answer is there or on its way.
    void checkNow();
    /// Takes the name as unchecked again, as after a while in which someone else may have used it.
    void forget();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QStringList &takenNames() const { return m_known; }
    QString nextFree() const;

Q_SIGNALS:
    void changed();

private:
    void enter(State state);

    Lookup m_lookup;
    QStringList m_known;
    QString m_name;
    State m_state = State::Idle;
    Error m_error;
    QTimer m_pause;
    CallGuard m_call;
};

} // namespace Stationmaster
