// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "pages/pagelink.h"
#include "provisioning/plan.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Stationmaster {

class Abilities;
class BulkController;
class Executor;
class ListPage;
struct LocalState;
struct ShownPhone;
class MainWindow;
class ProvisioningWizard;
class Session;

/// One org in the window: its lists, its pages, its wizard and its journal, wired together. Adds its pages to
/// the window, which owns them; everything it borrows must outlive it.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(MainWindow &window, Session &session, const LocalState &local, QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads the org, and settles what an earlier run left open.
    void start();

    Inventory &inventory() const;
    void showPage(PageId page);
    const Abilities &abilities() const;
    BulkController *bulk() const; ///< null without a journal
    /// The wizard that is open, or nullptr.
    ProvisioningWizard *wizard() const;

public Q_SLOTS:
    void openWizard();
    void undo(const QString &planId);

Q_SIGNALS:
    /// A list has been read to its end.
    void listRead(const QString &list, int rows);

private:
    void addPages();
    void offerHelp();
    void addBulk();
    void showRememberedPage();
    void addListPage(const QString &icon, const QString &title, ListPage *page);
    void connectInventory();
    void showAbilities();
    void showRate();
    void openLink(const PageLink &link);
    void resume(const QString &planId);
    void discard(const QString &planId);
    std::function<std::unique_ptr<Executor>()> executorFactory() const;
    void askForOwner(const ShownPhone &phone);
    void openRun(const Plan &plan, const QStringList &warnings = {});
    QStringList expectMadeObjects(const QStringList &phoneIds, const QStringList &baseSettingsIds);
    void readAgain(const QStringList &phoneIds, const QStringList &baseSettingsIds);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
