// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

#include <optional>

namespace Stationmaster {

/// A DSCP value, typed as a number (decimal or 0x…) or a class, or picked from the named classes. What was
/// typed stays as it is while it means nothing, and is written out in full once the field is left. Where none
/// is set, the default that then holds is shown as such, and can be picked again.
class DscpBox : public QComboBox
{
    Q_OBJECT
public:
    /// Shows that none is set. @p byDefault: the value that then holds.
    explicit DscpBox(int byDefault, QWidget *parent = nullptr);

    std::optional<int> value() const; ///< nothing while the text is no value in 0..63
    /// None is set. Neither a value nor a mistake.
    bool isDefault() const;
    /// Nothing: none is set.
    void setValue(std::optional<int> value);
    /// What is there can then be read and copied only.
    void setReadOnly(bool isReadOnly);

    void showPopup() override;

Q_SIGNALS:
    void edited();        ///< the text changed
    void entryFinished(); ///< the field was left, or an entry was picked

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finishEntry();

    const QString m_default; ///< "Default: EF 46 · 0x2E"
    bool m_isReadOnly = false;
};

} // namespace Stationmaster
