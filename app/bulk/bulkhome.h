// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulkrun.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class DataTable;
class DataTableModel;
class StateView;

/// What the page Bulk begins with: runs in progress, those that were cut off, plans kept for later and what
/// was carried out, the newest first.
class BulkHome : public QWidget
{
    Q_OBJECT
public:
    struct Run
    {
        enum class State { Running, CutOff, Kept, Done, Failures, Left };
        QString id{};
        QString title{};
        QDateTime created{};
        BulkRun::Progress progress{};
        State state = State::Done;
    };

    explicit BulkHome(QWidget *parent = nullptr);

    void setRuns(const std::vector<Run> &runs);
    /// Why the runs could not be read; empty: they could.
    void setProblem(const QString &problem);
    /// Nothing new can be begun; empty: it can.
    void setWhyNot(const QString &whyNot);
    DataTable *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *openFileButton() const { return m_openFile; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *discardButton() const { return m_discard; }

Q_SIGNALS:
    void newRequested();
    void openFileRequested();
    void openRequested(const QString &runId);
    void discardRequested(const QString &runId);

private:
    void build();
    void refresh();
    const Run &run(const QString &id) const;

    std::vector<Run> m_runs;
    QString m_problem;
    DataTableModel *m_rows;
    DataTable *m_table;
    StateView *m_state;
    QStackedWidget *m_stack;
    QPushButton *m_new;
    QPushButton *m_openFile;
    QPushButton *m_open;
    QPushButton *m_discard;
};

} // namespace Stationmaster
