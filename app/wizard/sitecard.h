// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/sites/sites.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace Stationmaster {

class Banner;

/// What a site does with media, side by side with Force TURN of the base settings, which is another thing.
class SiteCard : public QFrame
{
    Q_OBJECT
public:
    explicit SiteCard(QWidget *parent = nullptr);

    /// @p forceTurn: of the base settings; nothing where they have no such switch.
    void describe(const SiteRow &site, std::optional<bool> forceTurn);

private:
    QLabel *m_regions;
    QLabel *m_behavior;
    QLabel *m_meaning;
    QLabel *m_turnCaption;
    QLabel *m_turn;
    Banner *m_finding;
};

} // namespace Stationmaster
