// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/writtendates.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QDateTime timeFrom(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // the org's times are
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QDateTime modifiedOf(const Document &object)
{
    QDateTime newest = timeFrom(object.at(u"dateModified"_s));
    for (const QJsonValue line : object.at(u"lines"_s).toArray())
        newest = std::max(newest, timeFrom(line[u"dateModified"_s]));
    return newest;
}

void noteWritten(Step &step, const QDateTime &before, const Document &written, const QDateTime &serverNow)
{
    const QDateTime dated = modifiedOf(written);
    step.before.insert("writtenAt"_L1, textOf(dated.isValid() ? dated : serverNow));
    if (before.isValid())
        step.before.insert("wasModified"_L1, textOf(before));
}

std::optional<WrittenDates> writtenDatesOf(const Step &step)
{
    const QDateTime written = timeFrom(step.before["writtenAt"_L1]);
    if (!written.isValid())
        return std::nullopt;
    return WrittenDates{.written = written, .before = timeFrom(step.before["wasModified"_L1])};
}

} // namespace Stationmaster
