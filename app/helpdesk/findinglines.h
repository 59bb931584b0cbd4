// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/findingtext.h"

#include <QFrame>

class QLabel;

namespace Stationmaster {

/// What is said of one call, a line under the other, each with the sign of its tone.
class FindingLines : public QFrame
{
    Q_OBJECT
public:
    explicit FindingLines(QWidget *parent = nullptr);
    void setLines(const std::vector<CallLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        Theme::Tone tone = Theme::Tone::Neutral;
    };
    void addRow();
    void paintIcon(const Row &row) const;

    std::vector<Row> m_rows; ///< as many as were needed so far; the last ones may be hidden
};

} // namespace Stationmaster
