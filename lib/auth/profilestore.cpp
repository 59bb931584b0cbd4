// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/profilestore.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerOnly | QFileDevice::ExeOwner;
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int lockTimeoutMs = 200; // another program holds it for the length of one write

tl::unexpected<Error> storageFailure(const QString &words)
{
    return fail({.kind = Error::Kind::Storage, .message = words});
}

} // namespace

QString ProfileStore::fileName() const
{
    return QDir(m_folder).filePath(u"connections.json"_s);
}

const Profile *ProfileStore::withId(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

const Profile *ProfileStore::named(const QString &name) const
{
    const auto found = std::ranges::find(m_profiles, name, &Profile::name);
    return found == m_profiles.end() ? nullptr : &*found;
}

ProfileStore::Report ProfileStore::load()
{
    Report report = read();
    if (report.outcome != Report::Outcome::Damaged)
        return report;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    report.keptAs = fileName() + u".damaged-"_s + stamp;
    if (!QFile::rename(fileName(), report.keptAs))
        return {.outcome = Report::Outcome::Unreadable, .words = report.words};
    return report;
}

ProfileStore::Report ProfileStore::read()
{
    m_profiles.clear();
    m_unknown = {};
    QFile file(fileName());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {.outcome = Report::Outcome::Unreadable, .words = file.errorString()};
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.read(largestFile), &problem);
    if (file.error() != QFileDevice::NoError)
        return {.outcome = Report::Outcome::Unreadable, .words = file.errorString()};
    if (!document.isObject() || !document["profiles"_L1].isArray())
        return {.outcome = Report::Outcome::Damaged, .words = problem.errorString()};
    m_unknown = document.object();
    Report report{.outcome = Report::Outcome::Loaded};
    const QJsonArray entries = m_unknown.take("profiles"_L1).toArray();
    for (const QJsonValue entry : entries) {
        const Profile profile = Profile::fromJson(entry.toObject());
        if (profile.id.isEmpty() || withId(profile.id))
            ++report.dropped;
        else
            m_profiles.append(profile);
    }
    return report;
}

Result<void> ProfileStore::save(const Profile &profile)
{
    if (profile.id.isEmpty())
        return storageFailure(u"the profile has no id"_s);
    return change([this, &profile] {
        const auto found = std::ranges::find(m_profiles, profile.id, &Profile::id);
        if (found == m_profiles.end())
            m_profiles.append(profile);
        else
            *found = profile;
    });
}

Result<void> ProfileStore::remove(const QString &id)
{
    return change([this, &id] { m_profiles.removeIf([&id](const Profile &p) { return p.id == id; }); });
}

Result<void> ProfileStore::change(const std::function<void()> &edit)
{
    if (const QDir folder(m_folder); !folder.exists()) {
        if (!folder.mkpath(u"."_s) || !QFile::setPermissions(m_folder, ownerFolder))
            return storageFailure(m_folder);
    }
    QLockFile lock(fileName() + u".lock"_s);
    if (!lock.tryLock(lockTimeoutMs))
        return storageFailure(lock.fileName());
    const QList<Profile> before = m_profiles;
    const Report report = load();
    if (report.outcome == Report::Outcome::Damaged || report.outcome == Report::Outcome::Unreadable)
        m_profiles = before; // keep those of this run
    if (report.outcome == Report::Outcome::Unreadable)
        return storageFailure(report.words);
    const QList<Profile> saved = m_profiles;
    edit();
    const Result<void> written = write();
    if (!written)
        m_profiles = saved; // show only what is in the file
    return written;
}

Result<void> ProfileStore::write() const
{
    QJsonArray entries;
    for (const Profile &profile : m_profiles)
        entries.append(profile.toJson());
    QJsonObject content = m_unknown;
    content["profiles"_L1] = entries;
    QSaveFile file(fileName());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return storageFailure(file.errorString());
    file.write(QJsonDocument(content).toJson());
    if (!file.commit())
        return storageFailure(file.errorString());
    return {};
}

} // namespace Stationmaster
