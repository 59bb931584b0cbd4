// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/loginoptions.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

void LoginOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_permissions, m_seconds, m_refresh, m_redirect});
}

QString LoginOptions::read(const QCommandLineParser &parser, LoginRules &rules) const
{
    if (parser.isSet(m_permissions))
        rules.permissions = parser.value(m_permissions);
    if (parser.isSet(m_seconds)) {
        bool isNumber = false;
        rules.tokenSeconds = parser.value(m_seconds).toInt(&isNumber);
        if (!isNumber || rules.tokenSeconds < 1)
            return u"--token-seconds needs a whole number from 1."_s;
    }
    rules.refreshTokens = parser.isSet(m_refresh);
    rules.redirectUris = parser.values(m_redirect);
    return {};
}

} // namespace Stationmaster::OrgSim
