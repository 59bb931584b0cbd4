// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/fieldchange.h"
#include "provisioning/signinwatch.h"
#include "provisioning/steprunner.h"
#include "resources/conflict/mergedupdate.h"

namespace Stationmaster {

/// How an object of an Update… step is read and written whole.
UpdateCalls updateCallsOf(const Api &api, StepKind kind, const QString &id);

/// Changes some fields of an object that exists, from a fresh GET and with its version; see planUpdate().
///
/// A PUT of a phone can sign its person out (API.md 5), so the station is asked who is signed in on it before, and
/// where somebody is, once more after; who was signed out is signed in again where that is permitted. That costs
/// one call a phone, two where somebody is signed in, and one more where the station is not known beforehand.
class UpdateStep : public StepRunner
{
    Q_OBJECT
public:
    explicit UpdateStep(Surroundings surroundings);

    void stopWaiting() override;

protected:
    void begin() override;

private:
    void lookAtSignIn();
    void read();
    void use(const Document &now);
    void write(const Document &now);
    void written(const UpdateOutcome &outcome);
    void keepVersion(const Document &now);
    void checkSignIn();
    void restoreSignIn();
    void checkRestored();
    void done(SignIn signIn);
    bool isManagedSite(const Document &now);
    bool isSame(const FieldChange &change, const QJsonValue &one, const QJsonValue &other);
    void findConflicts(const Document &now);
    void refuseConflict();

    const QList<FieldChange> m_changes;
    const bool m_onlyWhereUnchanged; ///< an undo, which has nothing to do where the object is gone
    const UpdateCalls m_calls;
    SignInWatch m_signIn;
    int m_tries = 0;          ///< to sign the person in again
    bool m_isWaiting = false; ///< for the next one
    QList<FieldChange> m_applied; ///< changes that are to be sent, with what was there before
};

} // namespace Stationmaster
