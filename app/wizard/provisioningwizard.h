// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"
#include "wizard/wizardstate.h"

#include <QWizard>

namespace Stationmaster {

class ApplyPage;
class BaseSettingsPage;
class DonePage;
class PhonePage;
class ReviewPage;
class StepSidebar;

/// The main job: base settings → phone → review → apply → done. Window-modal; to be shown with open() or
/// show(). Writes nothing before the review page's Apply. While a run is under way it cannot be closed: the
/// first attempt stops the run between two steps. The lookup is borrowed and must outlive the wizard.
class ProvisioningWizard : public QWizard
{
    Q_OBJECT
public:
    enum Page { BaseSettingsStep, PhoneStep, ReviewStep, ApplyStep, DoneStep };
    using ExecutorFactory = std::function<std::unique_ptr<Executor>()>;

    ProvisioningWizard(ProvisioningLookup &lookup, ExecutorFactory makeExecutor, const QString &orgId,
                       QWidget *parent = nullptr);
    ~ProvisioningWizard() override;

    /// For whom the phone shall be; before show().
    void setUser(const UserRow &user);
    bool isRunning() const;

Q_SIGNALS:
    /// Every step of the plan is done; the run is in the journal under this id.
    void finishedRun(const QString &planId);
    /// The run, or its undo, came to an end and touched these objects: read them again.
    void objectsChanged(const QStringList &phoneIds, const QStringList &baseSettingsIds);

public Q_SLOTS:
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showStep(int id);
    void layOut();
    void createAnother();
    void startOver();
    bool hasInput() const;

    WizardState m_state;
    StepSidebar *m_sidebar;
    BaseSettingsPage *m_baseSettings;
    PhonePage *m_phone;
    ReviewPage *m_review;
    ApplyPage *m_apply;
    DonePage *m_done;
};

} // namespace Stationmaster
