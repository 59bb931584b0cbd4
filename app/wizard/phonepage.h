// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QComboBox;
class QLineEdit;

namespace Stationmaster {

class Banner;
class FieldNote;
class FormGrid;
class NameCheck;
class SiteCard;
class Switch;
class UserPicker;

/// Step 2: for whom the phone is, on which site, and how it is called.
class PhonePage : public WizardPage
{
    Q_OBJECT
public:
    explicit PhonePage(WizardState &state, QWidget *parent = nullptr);
    ~PhonePage() override;

    void initializePage() override;
    bool validatePage() override;
    bool hasInput() const override;
    /// Somebody who needs a phone; another one can still be chosen.
    void setUser(const UserRow &user);
    /// For the next phone: another user, the same site.
    void forgetUser();
    /// @p why: the chosen user cannot be used after all, for instance because it was deleted meanwhile.
    void refuseUser(const QString &why);

private:
    enum class Check { None, Running, Passed, Failed };

    void build();
    void connectFields();
    void loadSites();
    void takeSites(const std::vector<SiteRow> &sites);
    void userChanged();
    void checkUser();
    void userChecked(const Result<std::vector<PhoneRow>> &phones);
    void checkCallAdd();
    void suggestName();
    void refuseWithoutLicence();
    const SiteRow *chosenSite() const;
    std::optional<Problem> nameProblem() const;
    void refresh();
    void refreshUser();
    void refreshSite();
    void refreshName();
    void refreshDefault();
    void refreshBusy();
    void fill(ProvisionDraft &draft) const;
    bool showMissing();
    void advanceIfReady();

    NameCheck *m_nameCheck;
    FormGrid *m_grid;
    UserPicker *m_user;
    FieldNote *m_userNote;
    Banner *m_userBanner;
    QComboBox *m_site;
    FieldNote *m_siteNote;
    SiteCard *m_siteCard;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    Switch *m_default;
    FieldNote *m_defaultNote = nullptr;
    std::vector<SiteRow> m_sites;
    Check m_sitesLoad = Check::None;
    Error m_sitesError;
    CallGuard m_sitesCall;
    Check m_userCheck = Check::None;
    Error m_userError;
    QString m_phoneOfUser; ///< the name of the WebRTC phone that the chosen user has
    QString m_refusal;
    CallGuard m_userCall;
    Check m_callAddCheck = Check::None;
    std::optional<bool> m_mayAddCalls; ///< where the check has ended: what the user needs for a default phone
    CallGuard m_callAddCall;
    bool m_nameEdited = false;
    bool m_userMissing = false;
    bool m_showAll = false; ///< Next was pressed: every field says what is missing
    bool m_nameTouched = false;
    bool m_advance = false;
};

} // namespace Stationmaster
