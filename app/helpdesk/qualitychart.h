// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace Stationmaster {

/// A bar a call for its MOS, 1 to 5, from the oldest to the newest in reading direction. A poor one differs
/// in colour and stands under the line of LowMos; one that is not known is a hollow mark. Left and Right,
/// Home and End choose a call, and so does a click.
class QualityChart : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        std::optional<double> mos{};
        QString words{}; ///< "17:42: MOS 4.5 (good)"
        bool operator==(const Point &) const = default;
    };

    explicit QualityChart(QWidget *parent = nullptr);

    /// @p summary: the chart in words. Keeps the current place where there is one still.
    void setPoints(const std::vector<Point> &points, const QString &summary);
    const std::vector<Point> &points() const { return m_points; }
    int current() const { return m_current; } ///< -1: none
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int index);
    int indexAt(const QPoint &place) const; ///< -1: none
    QRect columnOf(int index) const;
    QRect plot() const; ///< where bars are
    int heightOf(double mos) const;
    void describe();

    std::vector<Point> m_points;
    QString m_summary;
    int m_current = -1;
};

} // namespace Stationmaster
