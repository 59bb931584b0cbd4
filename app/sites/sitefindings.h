// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/sitelint.h"

#include <QWidget>

namespace Stationmaster {

/// What the linter found, in words, one box a finding; the firewall note can be copied.
class SiteFindings : public QWidget
{
    Q_OBJECT
public:
    explicit SiteFindings(QWidget *parent = nullptr);

    void setFindings(const std::vector<SiteFinding> &findings);
    const std::vector<SiteFinding> &findings() const { return m_findings; }

private:
    std::vector<SiteFinding> m_findings;
};

} // namespace Stationmaster
