// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "provisioning/bulk/runtotals.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Stationmaster {

class Banner;
class RunRowTable;

/// What there is to know about a run beside its rows.
struct ReviewFacts
{
    QStringList warnings{};
    QString effort{};    ///< of BulkText::effort()
    QString whyNot{};    ///< why it may not be carried out; empty: it may
    int mostCreates = 0; ///< more than these, or more deletes, have to be confirmed
    int mostDeletes = 0;
};

/// The second screen of a bulk run: every row with what is there before and after it, and what is left out or
/// held, and why. Held rows can be released here. Writes nothing.
class BulkReview : public QWidget
{
    Q_OBJECT
public:
    explicit BulkReview(QWidget *parent = nullptr);

    void setRun(std::shared_ptr<PlannedRun> run, const ReviewFacts &facts);
    /// The run has changed by a release, and so has what there is to know about it.
    void setFacts(const ReviewFacts &facts);
    const std::shared_ptr<PlannedRun> &run() const { return m_run; }
    /// More creates or deletes than usual have been confirmed by hand.
    bool isRaised() const;

    RunRowTable *table() const { return m_table; }
    QPushButton *runButton() const { return m_start; }
    QPushButton *releaseButton() const { return m_release; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *backButton() const { return m_back; }
    QCheckBox *raiseBox() const { return m_raise; }
    QLineEdit *wordEdit() const { return m_word; }

Q_SIGNALS:
    /// Held rows were released.
    void released();
    void runRequested();
    void keepRequested();
    void saveRequested();
    void backRequested();

private:
    void build();
    void release();
    void refresh();
    QString whyNotYet() const;

    std::shared_ptr<PlannedRun> m_run;
    RunTotals m_counts; ///< of the run as it is now
    ReviewFacts m_facts;
    QLabel *m_title;
    QLabel *m_totals;
    QLabel *m_reasons;
    Banner *m_warnings;
    Banner *m_whyNot;
    RunRowTable *m_table;
    QCheckBox *m_raise;
    QLabel *m_wordLabel;
    QLineEdit *m_word;
    QPushButton *m_release;
    QPushButton *m_back;
    QPushButton *m_keep;
    QPushButton *m_save;
    QPushButton *m_export;
    QPushButton *m_start;
    QLabel *m_next; ///< what is still to be done before it can begin
};

} // namespace Stationmaster
