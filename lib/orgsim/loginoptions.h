// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/loginrules.h"

#include <QCommandLineParser>

namespace Stationmaster::OrgSim {

/// The options of stationmaster-org that set LoginRules.
class LoginOptions
{
public:
    void addTo(QCommandLineParser &parser) const;
    /// The sentence about the first one that is wrong, or nothing.
    QString read(const QCommandLineParser &parser, LoginRules &rules) const;

private:
    QCommandLineOption m_permissions{
        QStringLiteral("login-permissions"),
        QStringLiteral("What people may do who sign in, by spaces; without, the same as the client."),
        QStringLiteral("LIST")};
    QCommandLineOption m_seconds{QStringLiteral("token-seconds"),
                                 QStringLiteral("Seconds until a token dies."), QStringLiteral("N")};
    QCommandLineOption m_refresh{QStringLiteral("refresh-tokens"),
                                 QStringLiteral("People get a refresh token, too.")};
    QCommandLineOption m_redirect{
        QStringLiteral("redirect-uri"),
        QStringLiteral("Where browsers may be sent back to; can be given several times. Without, to any "
                       "port of this machine."),
        QStringLiteral("URI")};
};

} // namespace Stationmaster::OrgSim
