// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/nowreading.h"
#include "resources/api.h"

#include <QObject>

namespace Stationmaster {

/// Reads how one person stands now, with seven calls at once, and one or two more where the org withholds
/// what others may do (HELPDESK.md 2, 6, 7 and 11).
class NowReader : public QObject
{
    Q_OBJECT
public:
    explicit NowReader(Api api, QObject *parent = nullptr) : QObject(parent), m_api(std::move(api)) {}

    /// Another person, or nobody, ends what is being read and forgets what was.
    void setPerson(const QString &userId);
    /// Reads everything afresh, unless that is under way. What was read before stays until all is there, so
    /// that no answer stands beside one from another time.
    void read();
    bool isReading() const { return m_pending > 0; }
    /// What there is; a first reading grows part by part.
    const NowReading &reading() const { return m_shown; }

Q_SIGNALS:
    /// A part of a first reading has ended, or all of it has.
    void changed();

private:
    template <typename T>
    void take(NowReading::Part<T> NowReading::*part, const Call<T> &call);
    void takePerson(const Result<Document> &read);
    void endPart();

    Api m_api;
    QString m_userId;
    NowReading m_shown;
    NowReading m_next; ///< what is being read
    std::vector<CallGuard> m_calls;
    int m_pending = 0;
};

} // namespace Stationmaster
