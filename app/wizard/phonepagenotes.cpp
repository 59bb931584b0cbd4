// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
// What the phone page says beneath its fields.
#include "basesettings/namecheck.h"
#include "resources/users/calladd.h"
#include "widgets/banner.h"
#include "widgets/fieldnote.h"
#include "widgets/switch.h"
#include "wizard/phonepage.h"
#include "wizard/sitecard.h"
#include "wizard/userpicker.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace Stationmaster {

void PhonePage::refresh()
{
    refreshUser();
    refreshSite();
    refreshName();
    refreshBusy();
    refreshDefault();
}

void PhonePage::refreshDefault()
{
    const QString permission = AbilityText::permission(QStringView(CallAddPermission).toString());
    const bool hasEnded = m_callAddCheck == Check::Passed || m_callAddCheck == Check::Failed;
    if (!m_default->isChecked())
        m_defaultNote->say(
            Theme::Tone::Neutral,
            tr("The user must then select this phone after every sign-in, or choose it as default."));
    else if (!m_user->user() || !hasEnded)
        m_defaultNote->clear();
    else if (!m_mayAddCalls)
        //: %1: a permission.
        m_defaultNote->say(Theme::Tone::Neutral,
                           tr("Whether the user has %1, which a default phone needs, could not be checked.")
                               .arg(permission));
    else if (!*m_mayAddCalls)
        //: %1: a person, %2: a permission.
        m_defaultNote->say(Theme::Tone::Warning,
                           tr("%1 lacks %2, which a default phone needs: the org may refuse to make it the "
                              "default. Ask whoever manages roles to give the user a role with it.")
                               .arg(m_user->user()->name, permission));
    else
        m_defaultNote->clear();
}

void PhonePage::refreshUser()
{
    const auto &user = m_user->user();
    m_userNote->setAction({});
    if (!user && m_userMissing)
        m_userNote->say(Theme::Tone::Problem, ProblemText::sentence(Field::User, Problem::Missing));
    else if (m_userCheck == Check::Failed) {
        m_userNote->say(Theme::Tone::Problem, ProblemText::sentence(m_userError));
        m_userNote->setAction(tr("Try again"));
    } else {
        m_userNote->clear();
    }
    m_userBanner->setVisible(!m_refusal.isEmpty() || !m_phoneOfUser.isEmpty());
    if (!m_refusal.isEmpty())
        m_userBanner->setText(m_refusal);
    else if (user && !m_phoneOfUser.isEmpty())
        m_userBanner->setText(
            tr("A user can have only one. Choose another user, or use that phone: it is on the Phones "
               "page."),
            tr("%1 already has the WebRTC phone “%2”.").arg(user->name, m_phoneOfUser));
}

void PhonePage::refreshSite()
{
    m_site->setEnabled(m_sitesLoad == Check::Passed);
    m_siteNote->setAction({});
    const SiteRow *site = chosenSite();
    if (m_sitesLoad == Check::Failed) {
        m_siteNote->say(Theme::Tone::Problem,
                        tr("The sites could not be read. %1").arg(ProblemText::sentence(m_sitesError)));
        m_siteNote->setAction(tr("Try again"));
    } else if (m_sitesLoad == Check::Running) {
        m_siteNote->say(Theme::Tone::Neutral, tr("Reading the sites of the org…"));
    } else if (m_sitesLoad == Check::Passed && m_sites.empty()) {
        m_siteNote->say(Theme::Tone::Problem,
                        tr("This org has no site, and a phone needs one. Create a site in Genesys "
                           "Cloud under Telephony > Sites, then start again."));
    } else if (!site && m_showAll) {
        m_siteNote->say(Theme::Tone::Problem, ProblemText::sentence(Field::Site, Problem::Missing));
    } else {
        m_siteNote->clear();
    }
    m_siteCard->setVisible(site != nullptr);
    if (site)
        m_siteCard->describe(*site, state().forceTurn());
}

std::optional<Problem> PhonePage::nameProblem() const
{
    ProvisionDraft draft;
    draft.phoneName = m_name->text().trimmed();
    const auto problems = problemsIn(draft, {}, m_nameCheck->takenNames());
    const auto found = std::ranges::find(problems, Field::PhoneName, &FieldProblem::field);
    return found == problems.end() ? std::nullopt : std::optional(found->problem);
}

void PhonePage::refreshName()
{
    m_nameNote->setAction({});
    const QString name = m_name->text().trimmed();
    if (const std::optional<Problem> problem = nameProblem()) {
        const bool isTaken = *problem == Problem::Taken;
        if (*problem == Problem::Missing && !m_showAll && !m_nameTouched)
            return m_nameNote->say(Theme::Tone::Neutral,
                                   tr("Suggested once a user is chosen: <UserName>_WebRTC"));
        m_nameNote->say(Theme::Tone::Problem, ProblemText::sentence(Field::PhoneName, *problem, name));
        if (isTaken)
            m_nameNote->setAction(tr("Use “%1”").arg(m_nameCheck->nextFree()));
        return;
    }
    switch (m_nameCheck->state()) {
    case NameCheck::State::Failed:
        m_nameNote->say(Theme::Tone::Problem, tr("Whether the name is free could not be checked. %1")
                                                  .arg(ProblemText::sentence(m_nameCheck->error())));
        m_nameNote->setAction(tr("Try again"));
        break;
    case NameCheck::State::Free:
        m_nameNote->say(Theme::Tone::Success, tr("This name is free."));
        break;
    default:
        m_nameNote->say(Theme::Tone::Neutral, tr("Checking that the name is free…"));
        break;
    }
}

void PhonePage::refreshBusy()
{
    if (!m_advance)
        setBusy({});
    else if (m_userCheck == Check::Running)
        setBusy(tr("Checking that the user has no WebRTC phone yet…"));
    else
        setBusy(tr("Checking that the name is free…"));
}

} // namespace Stationmaster
