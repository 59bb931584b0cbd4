// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run/runview.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Stationmaster {

/// Carries out a plan that did not come from the wizard: a change, the undo of a run, or what is left of one.
/// Shows the list first; nothing is sent before Apply. Window-modal; to be shown with open().
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    RunDialog(const Plan &plan, RunView::ExecutorFactory makeExecutor, QWidget *parent = nullptr);

    /// What is to be known before a plan is carried out, one a paragraph: who is signed in now, what reloads.
    using Warner = std::function<QStringList(const Plan &)>;
    /// Shows @p warnings above the list; once the run has come to a halt, what @p warner says of the rest.
    /// Nothing is left of them when everything is done.
    void setWarnings(const QStringList &warnings, Warner warner);
    /// Of an undo: what the run did that cannot be taken back, in words.
    void setIrrevocable(const QStringList &titles);
    /// As Apply does.
    void start();

Q_SIGNALS:
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);
    void othersChanged(const QStringList &siteIds, const QStringList &userIds);
    /// Every step is done or settled.
    void completed(const QString &planId);
    /// The run came to a halt and is to be taken back; the dialog has closed.
    void takeBackRequested(const QString &planId);

public Q_SLOTS:
    void reject() override; ///< while it runs, the first attempt stops the run between two steps

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshButtons();
    void showWarnings(const QStringList &warnings);
    void growSoon();
    void grow();

    RunView *m_view;
    QScrollArea *m_scroll;
    QLabel *m_subtitle;
    QLabel *m_warnings;
    QPushButton *m_apply;
    QPushButton *m_close;
    Warner m_warner;
    bool m_wasStarted = false;
};

} // namespace Stationmaster
