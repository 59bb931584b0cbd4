// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/journal.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Stationmaster {

/// The runs of one org that a filter wants, read from the journal a page at a time and newest first. A read
/// never takes long: the first part of it is there at once, the rest comes from the event loop. The journal
/// is borrowed.
class RunList : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageSize = 50;

    explicit RunList(Journal &journal, QObject *parent = nullptr);

    /// Reads the first page; what was there is gone.
    void show(const QString &orgId, const RunFilter &filter);
    /// Reads again as many as there are, which stay until they turn out to be gone.
    void refresh(const QString &orgId, const RunFilter &filter);
    /// Reads another page, unless one is being read or there is none.
    void more();

    const RecordedRun *find(const QString &id) const; ///< until the next change
    int count() const { return static_cast<int>(m_runs.size()); }
    bool isReading() const { return m_timer.isActive(); }
    bool isWhole() const { return !m_next && !isReading(); } ///< there are no more
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    /// After every part: runs that were read, and runs that are not there any more.
    void changed(const QStringList &ids, const QStringList &gone);

private:
    void begin(int wanted);
    void readNext();
    QStringList dropped();

    Journal &m_journal;
    QString m_orgId;
    RunFilter m_filter;
    QHash<QString, RecordedRun> m_runs; ///< by id
    QSet<QString> m_fresh;              ///< those that this read has come to
    int m_wanted = PageSize;
    std::optional<qint64> m_next; ///< where the journal goes on; nothing: at its end
    std::optional<Error> m_problem;
    QTimer m_timer;
};

} // namespace Stationmaster
