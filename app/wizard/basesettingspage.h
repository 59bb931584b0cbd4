// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QStackedWidget;

namespace Stationmaster {

class Banner;
class NameCheck;
class BaseSettingsForm;
class PickList;
class SegmentedControl;

/// Step 1: the shared profile, an existing one or a new one.
class BaseSettingsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit BaseSettingsPage(WizardState &state, QWidget *parent = nullptr);
    ~BaseSettingsPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool hasInput() const override;
    /// After a run: what was made is now a profile to use, and chosen.
    void useBaseSettings(const BaseSettingsRow &profile);

private:
    enum class Load { None, Running, Loaded, Failed };
    using Mode = ProvisionDraft::Profile;

    void build();
    void loadBaseSettings();
    void loadTemplate();
    void takeBaseSettings(const std::vector<BaseSettingsRow> &profiles);
    void tryAgain();
    void setMode(Mode mode);
    Mode mode() const;
    void refresh();
    void refreshBusy();
    void refreshFailure();
    void refreshBaseSettingsBanner();
    void nameChecked();
    bool takeExisting();
    bool takeNew();
    const BaseSettingsRow *chosenBaseSettings() const;

    NameCheck *m_nameCheck;
    SegmentedControl *m_modes;
    Banner *m_notice;
    Banner *m_failure;
    Banner *m_profileBanner;
    QStackedWidget *m_stack;
    PickList *m_list;
    BaseSettingsForm *m_form;
    std::vector<BaseSettingsRow> m_profiles;
    BaseSettingsTemplate m_template;
    Load m_profilesLoad = Load::None;
    Load m_templateLoad = Load::None;
    Error m_profilesError;
    Error m_templateError;
    CallGuard m_profilesCall;
    CallGuard m_templateCall;
    bool m_advance = false; ///< Next was pressed and waits for an answer
};

} // namespace Stationmaster
