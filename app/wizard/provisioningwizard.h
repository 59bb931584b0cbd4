// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"
#include "wizard/wizardstate.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class ApplyPage;
class BaseSettingsPage;
class PhonePage;
class StepSidebar;
class WizardPage;

/// The main job: base settings → phone → review → apply → done. Window-modal; to be shown with open() or
/// show(). Writes nothing before the review page's Apply. While a run is under way it cannot be closed: the
/// first attempt stops the run between two steps. The lookup is borrowed and must outlive the wizard.
class ProvisioningWizard : public QDialog
{
    Q_OBJECT
public:
    enum Page { BaseSettingsStep, PhoneStep, ReviewStep, ApplyStep, DoneStep };
    using ExecutorFactory = std::function<std::unique_ptr<Executor>()>;

    ProvisioningWizard(ProvisioningLookup &lookup, ExecutorFactory makeExecutor, const QString &orgId,
                       QWidget *parent = nullptr);
    ~ProvisioningWizard() override;

    /// The user that gets the phone; to be called before show().
    void setUser(const UserRow &user);
    bool isRunning() const;
    int currentId() const; ///< a Page
    /// Next, Apply or Finish, as the page has it.
    QPushButton *nextButton() const { return m_next; }

Q_SIGNALS:
    /// Every step of the plan is done; the run is in the journal under this id.
    void finishedRun(const QString &planId);
    /// The run, or its undo, came to an end and touched these objects: read them again.
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void next();
    void back();
    void restart();
    void arriveAt(int id); ///< by going forward
    void showPage();       ///< what depends on the current page
    void showButtons();
    void limitSize();
    void createAnother();
    bool hasInput() const;
    WizardPage *page() const;

    WizardState m_state;
    StepSidebar *m_sidebar;
    QStackedWidget *m_pages;
    BaseSettingsPage *m_baseSettings;
    PhonePage *m_phone;
    ApplyPage *m_apply;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_another;
    QPushButton *m_next;
};

} // namespace Stationmaster
