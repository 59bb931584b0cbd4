// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/spokenprogress.h"
#include "provisioning/bulk/bulkrun.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Stationmaster {

class Banner;
class RunRowTable;

/// The third screen of a bulk run: how far it is, what failed and why, and what can be done with it. Shows
/// what it is told.
class BulkRunView : public QWidget
{
    Q_OBJECT
public:
    /// What can be done now.
    struct Offers
    {
        bool pause = false;
        bool resume = false;
        bool cancel = false;
        bool retry = false;
        bool undo = false;
        bool tell = false;         ///< the users, what they will notice
        bool exportFailed = false; ///< rows, as a list that can be mended and read again
    };

    explicit BulkRunView(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// @p text: of BulkText::state(), or what became of the run.
    void setState(Theme::Tone tone, const QString &text);
    /// @p text is what is seen. What is said aloud comes at the pace of SpokenProgress while the run is under
    /// way, else at once.
    void setProgress(const BulkRun::Progress &progress, const QString &text, bool isUnderWay);
    void setOffers(const Offers &offers);

    RunRowTable *table() const { return m_table; }
    QPushButton *pauseButton() const { return m_pause; }
    QPushButton *resumeButton() const { return m_resume; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *retryButton() const { return m_retry; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *tellButton() const { return m_tell; }
    QPushButton *exportFailedButton() const { return m_exportFailed; }
    QPushButton *backButton() const { return m_back; }
    QString stateText() const;
    QString progressText() const;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void retryRequested();
    void undoRequested();
    void tellRequested();
    void exportFailedRequested();
    void backRequested();

private:
    void build();
    void say(const BulkRun::Progress &progress);

    SpokenProgress m_spoken;
    QElapsedTimer m_clock;
    QLabel *m_title;
    Banner *m_state;
    Theme::Tone m_tone = Theme::Tone::Info; ///< of m_state
    QProgressBar *m_bar;
    QLabel *m_progress;
    RunRowTable *m_table;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_retry;
    QPushButton *m_exportFailed;
    QPushButton *m_tell;
    QPushButton *m_undo;
};

} // namespace Stationmaster
