// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/secretstore.h"

#include <QTimer>

namespace Stationmaster {

namespace {

using Kind = KeychainJob::Kind;
using Outcome = SecretAnswer::Outcome;

} // namespace

SecretStore::SecretStore(QString service, KeychainBackend &backend, QObject *parent)
    : QObject(parent), m_service(std::move(service)), m_backend(backend)
{
}

SecretStore::~SecretStore()
{
    for (const auto &promise : std::exchange(m_open, {}))
        promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

Call<SecretAnswer> SecretStore::save(const QString &key, const QByteArray &secret)
{
    m_entries[key] = {.keeping = Keeping::ThisRunOnly,
                      .reason = Outcome::Waiting,
                      .secret = secret,
                      .version = ++m_version};
    return run({.kind = Kind::Write, .service = m_service, .key = key, .secret = secret});
}

Call<SecretAnswer> SecretStore::read(const QString &key)
{
    const Entry entry = m_entries.value(key);
    if (entry.keeping != Keeping::Nothing)
        return finishedCall<SecretAnswer>(SecretAnswer{.outcome = Outcome::Done, .secret = entry.secret});
    return run({.kind = Kind::Read, .service = m_service, .key = key});
}

Call<SecretAnswer> SecretStore::remove(const QString &key)
{
    m_entries[key] = {.version = ++m_version};
    Q_EMIT changed(key);
    return run({.kind = Kind::Remove, .service = m_service, .key = key});
}

Call<SecretAnswer> SecretStore::run(const KeychainJob &job)
{
    const CallPromise<SecretAnswer> promise;
    std::erase_if(m_open, [](const auto &each) { return each.isFinished(); });
    m_open.push_back(promise);
    const quint64 version = m_entries.value(job.key).version;
    const KeychainJob noted{.kind = job.kind, .key = job.key};
    QTimer::singleShot(m_timeout, this, [this, noted, version, promise] {
        if (promise.isFinished())
            return;
        note(noted, version, {.outcome = Outcome::Waiting});
        promise.finish(SecretAnswer{.outcome = Outcome::Waiting});
    });
    m_backend.run(job, this, [this, noted, version, promise](const SecretAnswer &answer) {
        if (promise.isFinished() && !promise.call().result())
            return; // the caller has cancelled
        note(noted, version, answer);
        promise.finish(answer);
    });
    return promise.call();
}

void SecretStore::note(const KeychainJob &job, quint64 version, const SecretAnswer &answer)
{
    Entry &entry = m_entries[job.key];
    // A later save() or remove() counts for more than the answer to an earlier job.
    if (entry.version != version || job.kind == Kind::Remove)
        return;
    if (job.kind == Kind::Read && entry.keeping != Keeping::Nothing)
        return; // another look-up was faster
    entry.reason = answer.outcome;
    if (job.kind == Kind::Write) {
        entry.keeping = answer.isDone() ? Keeping::Kept : Keeping::ThisRunOnly;
    } else if (answer.isDone()) {
        entry.keeping = Keeping::Kept;
        entry.secret = answer.secret;
    }
    Q_EMIT changed(job.key);
}

} // namespace Stationmaster
