// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace Stationmaster {

/// A check box that theme.qss draws as an on/off switch.
class Switch : public QCheckBox
{
    Q_OBJECT
    Q_PROPERTY(bool readOnly READ isReadOnly) // for the style sheet
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);
    /// A read-only switch keeps its value, whatever is pressed, and can still be reached and read.
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }

protected:
    void nextCheckState() override;
    void changeEvent(QEvent *event) override;

private:
    bool m_isReadOnly = false;
};

} // namespace Stationmaster
