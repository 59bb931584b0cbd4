// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/topology.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>

class QPainter;

namespace Stationmaster {

/// The way of a call as a picture: phone, site, edges and their trunks, each with a sign of its state.
/// Columns where there is room, else one below the other. Its accessible description says the same in
/// sentences.
class TopologyView : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t MostEdges = 4; ///< and what is more is only counted
    static constexpr std::size_t MostTrunks = 4;

    explicit TopologyView(QWidget *parent = nullptr);

    void setTopology(const Topology &way);
    /// As shown, which may be less than was given.
    const Topology &topology() const { return m_way; }
    /// Of the box at @p place, as in its tool tip; empty where there is none.
    QString textAt(const QPoint &place) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A box, after the one that it hangs on.
    struct Node
    {
        QString caption{};
        QString name{};
        Topology::State state = Topology::State::NotKnown;
        int column = 0;
        int parent = -1;
        bool isCount = false; ///< of what is not shown
    };

    void makeNodes();
    void addNode(Node node);
    bool isInColumns(int width) const;
    QSize boxSize(int width) const;
    /// Where the boxes are in a picture of this width, left to right; the last point is its lower right end.
    std::vector<QRect> boxes(int width) const;
    std::vector<QRect> columnBoxes(int width) const;
    std::vector<QRect> rowBoxes(int width) const;
    QRect mirrored(const QRect &box) const;
    QColor colourOf(const Node &node, const Theme &theme) const;
    void paintLine(QPainter &painter, const Node &node, const QRect &from, const QRect &to) const;
    void paintBox(QPainter &painter, const Node &node, const QRect &box) const;

    Topology m_way;
    std::vector<Node> m_nodes;
    int m_columns = 0;
};

} // namespace Stationmaster
