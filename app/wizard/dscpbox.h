// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

#include <optional>

namespace Stationmaster {

/// A DSCP value, typed as a number (decimal or 0x…) or a class, or picked from the named classes. What was
/// typed stays as it is while it means nothing, and is written out in full once the field is left.
class DscpBox : public QComboBox
{
    Q_OBJECT
public:
    explicit DscpBox(int value, QWidget *parent = nullptr);

    std::optional<int> value() const; ///< nothing while the text is no value in 0..63
    void setValue(int value);

Q_SIGNALS:
    void edited();  ///< the text changed
    void settled(); ///< the field was left, or an entry was picked

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void settle();
};

} // namespace Stationmaster
