// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/keychainbackend.h"

namespace Stationmaster {

namespace {

using Outcome = SecretAnswer::Outcome;

// QKeychain::Error. Spelled here, so that QtKeychain is needed in one file alone.
enum KeychainCode { AllWell, EntryMissing, NotDeleted, DeniedByUser, Denied, NoBackend, NotThere, Other };

Outcome meaningOfState(KeychainState state, Outcome otherwise)
{
    switch (state) {
    case KeychainState::NoBus:
        return Outcome::NoBus;
    case KeychainState::NoService:
        return Outcome::NoService;
    case KeychainState::NoKeyring:
        return Outcome::NoKeyring;
    case KeychainState::Locked:
        return Outcome::Locked;
    case KeychainState::Refused:
        return Outcome::Refused;
    case KeychainState::Open:
    case KeychainState::Unknown:
        break;
    }
    return otherwise;
}

} // namespace

SecretAnswer::Outcome meaningOf(const KeychainJob &job, int code, KeychainState state)
{
    switch (code) {
    case AllWell:
        return Outcome::Done;
    case EntryMissing:
        // Without a keyring there is nothing to be found, and that is all there is to say.
        if (state == KeychainState::NoKeyring)
            state = KeychainState::Open;
        return meaningOfState(state, job.job == SecretStore::Job::Remove ? Outcome::Done : Outcome::NotFound);
    case DeniedByUser:
        return Outcome::Refused;
    case Denied:
        return meaningOfState(state, Outcome::Refused);
    case NoBackend:
    case NotThere:
        return meaningOfState(state, Outcome::NoService);
    default:
        return meaningOfState(state, Outcome::Failed);
    }
}

} // namespace Stationmaster
