// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/qtkeychainbackend.h"

#include <qt6keychain/keychain.h>

namespace Stationmaster {

namespace {

using Outcome = SecretAnswer::Outcome;

QKeychain::Job *qtJobFor(const KeychainJob &job)
{
    switch (job.kind) {
    case KeychainJob::Kind::Read:
        return new QKeychain::ReadPasswordJob(job.service);
    case KeychainJob::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(job.service);
        write->setBinaryData(job.secret);
        return write;
    }
    case KeychainJob::Kind::Remove:
        break;
    }
    return new QKeychain::DeletePasswordJob(job.service);
}

Outcome outcomeOfState(KeychainState state, Outcome otherwise)
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

void QtKeychainBackend::run(const KeychainJob &job, QObject *context,
                            std::function<void(const SecretAnswer &)> done)
{
    // It has no parent: a job that waits for a person must not be deleted while the keychain holds it.
    QKeychain::Job *qtJob = qtJobFor(job);
    qtJob->setAutoDelete(true);
    qtJob->setInsecureFallback(false);
    qtJob->setKey(job.key);
    const auto finished = [context, kind = job.kind, done = std::move(done)](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError) {
            const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
            done({.outcome = Outcome::Done, .secret = read ? read->binaryData() : QByteArray()});
            return;
        }
        lookAtSecretService(context, [kind, code = int(ended->error()), done](KeychainState state) {
            done({.outcome = keychainOutcome(kind, code, state)});
        });
    };
    QObject::connect(qtJob, &QKeychain::Job::finished, context, finished);
    qtJob->start();
}

SecretAnswer::Outcome keychainOutcome(KeychainJob::Kind kind, int code, KeychainState state)
{
    switch (code) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        // Without a keyring there is nothing to be found, and that is all there is to say.
        if (state == KeychainState::NoKeyring)
            state = KeychainState::Open;
        return outcomeOfState(state, kind == KeychainJob::Kind::Remove ? Outcome::Done : Outcome::NotFound);
    case QKeychain::AccessDeniedByUser:
        return Outcome::Refused;
    case QKeychain::AccessDenied:
        return outcomeOfState(state, Outcome::Refused);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return outcomeOfState(state, Outcome::NoService);
    default:
        return outcomeOfState(state, Outcome::Failed);
    }
}

} // namespace Stationmaster
