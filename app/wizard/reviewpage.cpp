// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/reviewpage.h"

#include "run/steplist.h"
#include "widgets/banner.h"
#include "words/problemtext.h"
#include "words/sitetext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ReviewPage::ReviewPage(WizardState &shared, QWidget *parent)
    : WizardPage(shared, tr("Review"), {}, parent),
      m_list(new StepList(StepList::Show::Changes, tr("Changes"), this)), m_warnings(new QWidget(this)),
      m_failure(new Banner(Theme::Tone::Problem, {}, this))
{
    auto *layout = new QVBoxLayout(m_warnings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    body()->addWidget(m_list);
    body()->addWidget(m_failure);
    body()->addWidget(m_warnings);
    body()->addStretch(1);
    m_failure->hide();
}

void ReviewPage::initializePage()
{
    m_userIsFresh = false;
    m_failure->hide();
    setBusy({});
    state().plan = planProvisioning(state().draft, state().orgId, state().profileTemplate);
    const int changes = int(state().plan.steps.size());
    setSubtitle(tr("%n change(s). Nothing has been written yet.", nullptr, changes));
    setNextText(tr("&Apply %n change(s)", nullptr, changes));
    m_list->setPlan(state().plan);
    showWarnings();
}

void ReviewPage::addBanner(Theme::Tone tone, const QString &text, const QString &strong)
{
    auto *banner = new Banner(tone, {}, m_warnings);
    banner->setText(text, strong);
    m_warnings->layout()->addWidget(banner);
}

void ReviewPage::showWarnings()
{
    for (auto *banner : m_warnings->findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly))
        delete banner;
    const ProvisionDraft &draft = state().draft;
    const bool isNew = draft.profile == ProvisionDraft::Profile::CreateNew;
    const SiteText::Finding site = SiteText::mediaFinding(state().site);
    if (!site.what.isEmpty())
        addBanner(site.tone, site.meaning, site.what);
    if (state().forceTurn().value_or(false))
        addBanner(Theme::Tone::Warning,
                  tr("Audio (RTP) goes through relays even where that is not needed, and the user must log "
                     "out and back in. The site’s Relay/TURN Behavior is a separate setting: %1.")
                      .arg(SiteText::relayBehavior(state().site)),
                  tr("Forcing TURN reduces resiliency."));
    if (isNew ? draft.newBaseSettings.persistentConnection
              : state().profile.persistentConnection.value_or(false))
        addBanner(
            Theme::Tone::Info,
            tr("If %1 is signed in, it takes effect after logging out and back in.").arg(draft.userName),
            tr("The connection stays open after a call."));
    addBanner(Theme::Tone::Success,
              isNew ? tr("Checked just now: the base settings name “%1” is free, the phone name “%2” is "
                         "free, and %3 has "
                         "no WebRTC phone.")
                          .arg(draft.newBaseSettings.name, draft.phoneName, draft.userName)
                    : tr("Checked just now: the phone name “%1” is free, and %2 has no WebRTC phone.")
                          .arg(draft.phoneName, draft.userName));
}

bool ReviewPage::validatePage()
{
    if (m_userIsFresh)
        return true;
    checkUser();
    return false;
}

void ReviewPage::checkUser()
{
    m_failure->hide();
    setBusy(tr("Reading %1 again before anything is written…").arg(state().draft.userName));
    const auto call = state().lookup.user(state().draft.userId);
    m_call = CallGuard(call);
    call.onFinished(this, [this](const Result<UserRow> &user) { userRead(user); });
}

void ReviewPage::userRead(const Result<UserRow> &user)
{
    setBusy({});
    const QString &name = state().draft.userName;
    const bool isGone = user ? user->state == "deleted"_L1 : user.error().kind == Error::Kind::NotFound;
    if (isGone) {
        Q_EMIT userRefused(
            tr("%1 has been deleted in the org in the meantime, so nothing was written. Choose another user.")
                .arg(name));
        return;
    }
    if (!user) {
        m_failure->setText(ProblemText::sentence(user.error()),
                           tr("Nothing was written, because %1 could not be read again.").arg(name));
        m_failure->setToolTip(ProblemText::details(user.error()));
        m_failure->clearActions();
        connect(m_failure->addAction(tr("Try a&gain")), &QPushButton::clicked, this,
                &ReviewPage::nextRequested);
        m_failure->show();
        return;
    }
    if (user->state == "inactive"_L1) {
        Q_EMIT userRefused(
            tr("%1 is inactive in the org now, so nothing was written. Activate the user in Genesys "
               "Cloud, or choose another one.")
                .arg(name));
        return;
    }
    m_userIsFresh = true;
    Q_EMIT nextRequested();
}

} // namespace Stationmaster
