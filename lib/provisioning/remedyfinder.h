// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"

namespace Stationmaster {

/// Finds out why the org refused to make something: the user has a phone, or the name is taken. Decided by
/// what the org has, not by its error codes, which are unknown (API.md 11.3). Only reads. One use an object.
class RemedyFinder : public QObject
{
    Q_OBJECT
public:
    explicit RemedyFinder(Api api, QObject *parent = nullptr);

    /// Never ends with an error, but without a remedy when the reason cannot be found out.
    Call<Executor::Offer> start(const Plan &plan, int index);

private:
    void askForPhoneOfUser();
    void offer(const PhoneRow &phone);
    void askForName(const QString &candidate);
    void judgeName(const QString &candidate, bool taken);

    Api m_api;
    Executor::Remedy m_rename = Executor::Remedy::None;
    QString m_name;
    QString m_userId;
    bool m_isSecondPhone = false; ///< the refusal says so
    int m_number = 1;
    CallPromise<Executor::Offer> m_promise;
    CallGuard m_asking;
};

} // namespace Stationmaster
