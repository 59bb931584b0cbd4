// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagelink.h"
#include "theme/theme.h"

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace Stationmaster {

class ShareBar;

/// A chart of a few bars in a card, each with a way to what it counts.
class SharePanel : public QFrame
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name{};
        QString figures{}; ///< in words, such as "34 phones"
        int count = 0;
        int part = 0; ///< of them, in the panel's tone
        PageLink link{};
        bool operator==(const Bar &) const = default;
    };

    /// @p note: what the bars and their parts are. @p tone: of the parts.
    SharePanel(const QString &heading, const QString &note, Theme::Tone tone, QWidget *parent = nullptr);

    /// @p quiet: what to say when there are none.
    void setBars(const std::vector<Bar> &bars, const QString &quiet);

Q_SIGNALS:
    void opened(const Stationmaster::PageLink &link);

private:
    void refresh();

    const Theme::Tone m_tone;
    std::vector<Bar> m_shares;
    std::vector<ShareBar *> m_bars; ///< as many as were needed so far; the last ones may be hidden
    QVBoxLayout *m_layout;
    QLabel *m_quiet;
};

} // namespace Stationmaster
