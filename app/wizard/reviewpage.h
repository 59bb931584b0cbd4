// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"
#include "wizard/wizardpage.h"

namespace Stationmaster {

class Banner;
class StepList;

/// Step 3: the exact list of changes, in words, and what to know about them. Nothing has been written. The
/// user is read once more before the changes are applied.
class ReviewPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ReviewPage(WizardState &state, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

Q_SIGNALS:
    /// The user cannot get a phone any more; @p why is a sentence for the page where a user is chosen.
    void userRefused(const QString &why);

private:
    void checkUser();
    void userRead(const Result<UserRow> &user);
    void addBanner(Theme::Tone tone, const QString &text, const QString &strong = {});
    void showWarnings();

    StepList *m_list;
    QWidget *m_warnings;
    Banner *m_failure;
    CallGuard m_call;
    bool m_userIsFresh = false;
};

} // namespace Stationmaster
