// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <memory>
#include <optional>

namespace Stationmaster::OrgSim {

class EmbeddedOrg;

/// All of stationmaster-org but its loop: reads the arguments, starts the org, and says so in one line of
/// JSON on the standard output. SIGINT and SIGTERM end the loop.
class OrgProgram
{
public:
    explicit OrgProgram(const QStringList &arguments);
    ~OrgProgram();

    /// The exit status when there is nothing to serve: 0 after --help and --version, 1 when the org cannot
    /// listen, 2 for wrong arguments.
    std::optional<int> ended() const { return m_ended; }

private:
    void end(const QString &text, int exitCode);

    std::unique_ptr<EmbeddedOrg> m_org;
    std::optional<int> m_ended;
};

} // namespace Stationmaster::OrgSim
