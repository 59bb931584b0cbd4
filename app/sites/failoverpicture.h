// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/mediaregions/mediaregionsapi.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>

class QPainter;

namespace Stationmaster {

/// The fail-over order as a row of regions with arrows between them, and what comes after the last one. Its
/// accessible description says the same in sentences.
class FailoverPicture : public QWidget
{
    Q_OBJECT
public:
    explicit FailoverPicture(QWidget *parent = nullptr);

    void setRegions(const QStringList &regions, const std::optional<MediaRegions> &offered);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Stop
    {
        QString text{};
        QString icon{};
        Theme::Tone tone = Theme::Tone::Neutral;
    };
    std::vector<Stop> stops() const;
    /// Calls @p place for each stop with its rectangle; returns the height.
    int layOut(int width, const std::function<void(const Stop &, const QRect &, bool isFirst)> &place) const;

    QStringList m_regions;
    std::optional<MediaRegions> m_offered;
};

} // namespace Stationmaster
