// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class QLabel;

namespace Stationmaster {

/// A number that leads somewhere: a button with a big number, what it counts, and a line about it.
class StatCard : public QPushButton
{
    Q_OBJECT
public:
    explicit StatCard(const QString &what, QWidget *parent = nullptr);
    /// @p why: more about the note, as a tool tip.
    void setFigure(const QString &number, const QString &note, const QString &why = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QLabel *m_number;
    QLabel *m_what;
    QLabel *m_note;
};

} // namespace Stationmaster
