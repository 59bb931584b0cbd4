// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace Stationmaster {

class StepBadge;

/// The wizard's side: its steps by number and name, which is the current one, and what can be relied on.
class StepSidebar : public QWidget
{
    Q_OBJECT
public:
    StepSidebar(const QString &title, const QStringList &steps, QWidget *parent = nullptr);

    /// @p index: the current step; those before it are done, all of them with @p finished.
    void setCurrent(int index, bool finished = false);
    void setNote(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        StepBadge *badge = nullptr;
        QLabel *label = nullptr;
    };
    QStringList m_steps;
    std::vector<Entry> m_entries;
    QLabel *m_note;
};

} // namespace Stationmaster
