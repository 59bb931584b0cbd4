// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/nowreader.h"

#include "resources/users/calladd.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Sessions = std::vector<LiveSession>;

/// A part that the org does not offer ends as the error that it came as, like every other part.
Call<Sessions> nowSessionsOf(const Api &api, const QString &userId)
{
    using Answer = Offered<Sessions>;
    return mapped<Sessions, Answer>(
        api.conversations().liveSessionsOf(userId), [](const Result<Answer> &read) -> Result<Sessions> {
            if (!read)
                return fail(read.error());
            Error error{.permissions = read->permissions, .correlationId = read->correlationId};
            switch (read->state) {
            case Answer::State::Given:
                return read->value;
            case Answer::State::NotPermitted:
                error.kind = Error::Kind::Forbidden;
                error.httpStatus = 403;
                break;
            case Answer::State::Nothing:
                error.kind = Error::Kind::NotFound;
                error.httpStatus = 404;
                break;
            case Answer::State::NotOffered:
                error.kind = Error::Kind::Rejected;
                error.httpStatus = 501;
                break;
            }
            return fail(error);
        });
}

} // namespace

void NowReader::setPerson(const QString &userId)
{
    if (userId == m_userId)
        return;
    m_userId = userId;
    m_calls.clear();
    m_pending = 0;
    m_shown = m_next = {};
}

void NowReader::read()
{
    if (isReading() || m_userId.isEmpty())
        return;
    m_calls.clear();
    m_next = {.asked = QDateTime::currentDateTimeUtc()};
    take(&NowReading::routing, m_api.userStatus().routingStatus(m_userId));
    take(&NowReading::presence, m_api.userStatus().presence(m_userId));
    take(&NowReading::signIns, m_api.userStatus().signIns(m_userId));
    take(&NowReading::sessions, nowSessionsOf(m_api, m_userId));
    take(&NowReading::ringing, m_api.voicemail().ringingTime(m_userId));
    take(&NowReading::licences, m_api.directory().licencesOf(m_userId));
    ++m_pending;
    m_calls.emplace_back(m_api.users()
                             .document(m_userId, {u"authorization"_s})
                             .onFinished(this, [this](const Result<Document> &read) { takePerson(read); }));
    if (!m_shown.isComplete())
        m_shown = m_next;
}

template <typename T>
void NowReader::take(NowReading::Part<T> NowReading::*part, const Call<T> &call)
{
    ++m_pending;
    m_calls.emplace_back(call.onFinished(this, [this, part](const Result<T> &read) {
        m_next.*part = read;
        endPart();
    }));
}

void NowReader::takePerson(const Result<Document> &read)
{
    if (!read) {
        m_next.person = fail(read.error());
        m_next.mayCall = fail(read.error());
    } else {
        const QJsonValue autoAnswer = read->at(u"acdAutoAnswer"_s);
        NowReading::Person person{.state = read->state()};
        if (autoAnswer.isBool())
            person.autoAnswer = autoAnswer.toBool();
        m_next.person = person;
        if (const auto may = mayAddCalls(*read))
            m_next.mayCall = Result<std::optional<bool>>(may);
        else
            take(&NowReading::mayCall, readMayAddCalls(m_api.client(), m_userId));
    }
    endPart();
}

void NowReader::endPart()
{
    --m_pending;
    if (m_pending == 0 || !m_shown.isComplete())
        m_shown = m_next;
    Q_EMIT changed();
}

} // namespace Stationmaster
