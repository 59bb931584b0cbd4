// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace Stationmaster {

class StepBadge;

/// The wizard's side: its steps by number and name, which is the current one, and a note at the bottom.
class StepSidebar : public QFrame
{
    Q_OBJECT
public:
    StepSidebar(const QString &title, const QStringList &steps, QWidget *parent = nullptr);

    /// @p index: the current step; those before it are done, all of them with @p finished.
    void setCurrent(int index, bool finished = false);
    void setNote(const QString &text);

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
