// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/ratelimits.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int TokensInAUser = 10; // 3,000 calls of a user to 300 of a token

int userCount(const OrgOptions &options)
{
    return options.rules.userRateCount > 0 ? options.rules.userRateCount : TokensInAUser * options.rateCount;
}

} // namespace

RateLimits::RateLimits(const OrgOptions &options)
    : m_count(options.rateCount), m_seconds(options.rateSeconds),
      m_user(userCount(options), options.rateSeconds)
{
    const QMap<QString, int> &limits = options.rules.endpointLimits;
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        QString pattern = QRegularExpression::escape(limit.key());
        pattern.replace(u"\\*"_s, u".*"_s);
        m_endpoints.push_back({.path = QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
                               .count = limit.value()});
    }
}

void RateLimits::open(const QByteArray &token)
{
    m_tokens.insert(token, RateWindow(m_count, m_seconds));
}

void RateLimits::close(const QByteArray &token)
{
    m_tokens.remove(token);
    for (Endpoint &endpoint : m_endpoints)
        endpoint.ofToken.remove(token);
}

RateLimits::Admission RateLimits::admit(const QByteArray &token, const QString &path, qint64 now)
{
    RateWindow &own = m_tokens[token];
    const bool ownAdmits = own.admit(now);
    const bool userAdmits = m_user.admit(now);
    Admission admission{.isAdmitted = ownAdmits && userAdmits,
                        .shown = m_user.left() < own.left() || !userAdmits ? m_user : own};
    for (Endpoint &endpoint : m_endpoints) {
        if (!endpoint.path.match(path).hasMatch())
            continue;
        RateWindow &window = endpoint.ofToken[token];
        if (!window.isSet())
            window = RateWindow(endpoint.count, m_seconds);
        const bool admits = window.admit(now);
        if (admission.isAdmitted)
            admission = {.isAdmitted = admits, .shown = window};
    }
    return admission;
}

} // namespace Stationmaster::OrgSim
