// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run/runview.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Stationmaster {

/// Carries out a plan that did not come from the wizard: the undo of a run, or what is left of one that was
/// cut off. Shows the list first; nothing is sent before Apply. Window-modal; to be shown with open().
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    RunDialog(const Plan &plan, RunView::ExecutorFactory makeExecutor, QWidget *parent = nullptr);

    /// Warnings above the list, one a paragraph: who is signed in now, what reloads. For a plan that is new.
    void setWarnings(const QStringList &warnings);
    /// As Apply does.
    void start();

Q_SIGNALS:
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);
    void othersChanged(const QStringList &siteIds, const QStringList &userIds);
    /// Every step is done or settled.
    void completed(const QString &planId);

public Q_SLOTS:
    void reject() override; ///< while it runs, the first attempt stops the run between two steps

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshButtons();
    void growSoon();
    void grow();

    RunView *m_view;
    QScrollArea *m_scroll;
    QLabel *m_subtitle;
    QLabel *m_warnings;
    QPushButton *m_apply;
    QPushButton *m_close;
    bool m_wasStarted = false;
};

} // namespace Stationmaster
