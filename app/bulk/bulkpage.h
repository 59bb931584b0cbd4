// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace Stationmaster {

class BulkComposer;
class BulkDirectory;
class BulkHome;
class BulkReview;
class BulkRunView;
class Inventory;
class StateView;

/// The page Bulk: its screens, of which one is shown.
class BulkPage : public QStackedWidget
{
    Q_OBJECT
public:
    BulkPage(Inventory &inventory, BulkDirectory &directory, QWidget *parent = nullptr);

    BulkHome *home() const { return m_home; }
    BulkComposer *composer() const { return m_composer; }
    BulkReview *review() const { return m_review; }
    BulkRunView *runView() const { return m_run; }
    /// While something is read, and where that failed.
    StateView *state() const { return m_state; }
    /// @p action: the label of a button that goes back; empty: none.
    void showBusy(const QString &title, const QString &action = {});
    void showFailure(const QString &title, const QString &sentence);

private:
    void keepFocus();

    BulkHome *m_home;
    BulkComposer *m_composer;
    BulkReview *m_review;
    BulkRunView *m_run;
    StateView *m_state;
};

} // namespace Stationmaster
