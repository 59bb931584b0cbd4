// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace Stationmaster {

class RailButton;

/// The pages of the window, one under the other; the arrow keys walk through them.
class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    int addEntry(const QString &iconName, const QString &title);
    void clear();
    void setCount(int entry, const QString &count);
    void setCurrent(int entry);
    RailButton *button(int entry) const; ///< null when there is no such entry

Q_SIGNALS:
    void chosen(int entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<RailButton *> m_buttons;
};

} // namespace Stationmaster
