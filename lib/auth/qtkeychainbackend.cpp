// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/qtkeychainbackend.h"

#include "auth/secretservice.h"

#include <qt6keychain/keychain.h>

namespace Stationmaster {

namespace {

QKeychain::Job *qtJobFor(const KeychainJob &job)
{
    switch (job.job) {
    case SecretStore::Job::Read:
        return new QKeychain::ReadPasswordJob(job.service);
    case SecretStore::Job::Write: {
        auto *write = new QKeychain::WritePasswordJob(job.service);
        write->setBinaryData(job.secret);
        return write;
    }
    case SecretStore::Job::Remove:
        break;
    }
    return new QKeychain::DeletePasswordJob(job.service);
}

} // namespace

void QtKeychainBackend::run(const KeychainJob &job, QObject *context,
                            std::function<void(const KeychainEnd &)> done)
{
    // It has no parent: a job that waits for a person must not be deleted while the keychain holds it.
    QKeychain::Job *qtJob = qtJobFor(job);
    qtJob->setAutoDelete(true);
    qtJob->setInsecureFallback(false);
    qtJob->setKey(job.key);
    QObject::connect(qtJob, &QKeychain::Job::finished, context,
                     [done = std::move(done)](QKeychain::Job *ended) {
                         KeychainEnd end{.code = ended->error(), .words = ended->errorString()};
                         if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
                             end.secret = read->binaryData();
                         done(end);
                     });
    qtJob->start();
}

void QtKeychainBackend::look(QObject *context, std::function<void(KeychainState)> done)
{
    lookAtSecretService(context, std::move(done));
}

} // namespace Stationmaster
