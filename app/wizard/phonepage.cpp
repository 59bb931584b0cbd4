// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/phonepage.h"

#include "basesettings/namecheck.h"
#include "provisioning/naming.h"
#include "resources/users/calladd.h"
#include "widgets/banner.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"
#include "widgets/switch.h"
#include "wizard/sitecard.h"
#include "wizard/userpicker.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

namespace {

QStringList phoneNames(const std::vector<PhoneRow> &rows)
{
    QStringList names;
    for (const PhoneRow &row : rows)
        names.append(row.name);
    return names;
}

NameCheck::Lookup phoneNameLookup(ProvisioningLookup &lookup)
{
    return [&lookup](const QString &name) {
        return mapped<QStringList, std::vector<PhoneRow>>(
            lookup.phonesNamed(name),
            [](const Result<std::vector<PhoneRow>> &rows) { return rows.map(phoneNames); });
    };
}

} // namespace

PhonePage::PhonePage(WizardState &shared, QWidget *parent)
    : WizardPage(shared, tr("Phone"), tr("Who gets it, where its media goes, and its name."), parent),
      m_nameCheck(new NameCheck(phoneNameLookup(shared.lookup), this)), m_grid(new FormGrid(this)),
      m_user(new UserPicker(shared.lookup, this)), m_userBanner(new Banner(Theme::Tone::Problem, {}, this)),
      m_site(new QComboBox(this)), m_siteCard(new SiteCard(this)), m_name(new QLineEdit(this)),
      m_default(new Switch(tr("Make this the user's default phone"), this))
{
    build();
    connectFields();
    refresh();
}

PhonePage::~PhonePage() = default;

void PhonePage::build()
{
    m_userNote = m_grid->addField(tr("&User"), m_user);
    m_grid->addWide(m_userBanner);
    m_site->setPlaceholderText(tr("Choose a site"));
    m_site->setFocusPolicy(Qt::StrongFocus);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(20);
    m_siteNote = m_grid->addField(tr("&Site"), m_site);
    m_grid->addWide(m_siteCard);
    m_nameNote = m_grid->addField(tr("&Phone Name"), m_name);
    m_default->setAccessibleName(m_default->text());
    m_default->setChecked(true);
    m_grid->addWide(m_default);
    m_defaultNote = new FieldNote(m_default, m_grid);
    m_grid->addWide(m_defaultNote);
    body()->addWidget(m_grid);
    body()->addStretch(1);
    setNextText(tr("&Next: Review"));
}

void PhonePage::connectFields()
{
    connect(m_user, &UserPicker::changed, this, &PhonePage::userChanged);
    connect(m_user->edit(), &QLineEdit::textEdited, this, [this] {
        m_userMissing = false; // the list of people found says what to do now
        refresh();
    });
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        m_advance = false;
        refresh();
    });
    connect(m_siteNote, &FieldNote::actionTriggered, this, &PhonePage::loadSites);
    connect(m_userNote, &FieldNote::actionTriggered, this, &PhonePage::checkUser);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameEdited = !text.isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_advance = false;
        m_nameCheck->setName(text);
        refresh();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_nameTouched = m_nameTouched || !m_name->text().isEmpty();
        refresh();
    });
    connect(m_nameNote, &FieldNote::actionTriggered, this, [this] {
        if (m_nameCheck->state() == NameCheck::State::Failed)
            m_nameCheck->checkNow();
        else
            m_name->setText(m_nameCheck->nextFree());
    });
    connect(m_nameCheck, &NameCheck::changed, this, [this] {
        refresh();
        advanceIfReady();
    });
    connect(m_default, &Switch::toggled, this, &PhonePage::refresh);
}

void PhonePage::initializePage()
{
    m_nameCheck->setKnownNames(state().lookup.knownPhoneNames());
    if (m_sitesLoad == Check::None || m_sitesLoad == Check::Failed)
        loadSites();
    refresh();
    m_user->setFocus(Qt::OtherFocusReason);
}

bool PhonePage::hasInput() const
{
    return !m_user->edit()->text().isEmpty() || m_nameEdited;
}

void PhonePage::loadSites()
{
    m_sitesLoad = Check::Running;
    const auto call = state().lookup.sites();
    m_sitesCall = CallGuard(call);
    call.onFinished(this, [this](const Result<std::vector<SiteRow>> &sites) {
        m_sitesLoad = sites ? Check::Passed : Check::Failed;
        if (sites)
            takeSites(*sites);
        else
            m_sitesError = sites.error();
        refresh();
    });
    refresh();
}

void PhonePage::takeSites(const std::vector<SiteRow> &sites)
{
    const SiteRow *before = chosenSite();
    const QString id = before ? before->id : QString();
    m_sites = sites;
    m_site->clear();
    for (const SiteRow &site : sites)
        m_site->addItem(site.name, site.id);
    m_site->setCurrentIndex(sites.size() == 1 ? 0 : m_site->findData(id));
}

const SiteRow *PhonePage::chosenSite() const
{
    const auto found = std::ranges::find(m_sites, m_site->currentData().toString(), &SiteRow::id);
    return found == m_sites.end() ? nullptr : &*found;
}

void PhonePage::setUser(const UserRow &user)
{
    m_user->setUser(user);
}

void PhonePage::userChanged()
{
    m_advance = false;
    m_refusal.clear();
    m_userCall.reset();
    m_userCheck = Check::None;
    const auto &user = m_user->user();
    m_callAddCall.reset();
    m_callAddCheck = Check::None;
    m_phoneOfUser = user ? state().lookup.knownPhoneNameOf(user->id) : QString();
    refuseWithoutLicence();
    if (!m_nameEdited)
        suggestName();
    if (user) {
        checkUser();
        checkCallAdd();
    }
    refresh();
}

void PhonePage::refuseWithoutLicence()
{
    const auto &user = m_user->user();
    if (user && state().lookup.isKnownCollaborateOnly(user->id))
        m_refusal = tr("%1 has only a collaborate licence, and cannot have a WebRTC phone with it. Choose "
                       "another user, or assign another licence first.")
                        .arg(user->name);
}

/// Nothing waits for the answer: it is there to be read, and stands in nobody's way.
void PhonePage::checkCallAdd()
{
    m_callAddCheck = Check::Running;
    const auto call = state().lookup.mayAddCalls(m_user->user()->id);
    m_callAddCall = CallGuard(call);
    call.onFinished(this, [this](const Result<std::optional<bool>> &may) {
        m_mayAddCalls = may.value_or(std::nullopt);
        m_callAddCheck = m_mayAddCalls ? Check::Passed : Check::Failed;
        refresh();
    });
}

void PhonePage::suggestName()
{
    const auto &user = m_user->user();
    const bool mayHaveOne = user && m_phoneOfUser.isEmpty();
    m_name->setText(mayHaveOne ? nextFreeName(suggestedPhoneName(user->name), m_nameCheck->takenNames())
                               : QString());
}

void PhonePage::checkUser()
{
    if (!m_user->user())
        return;
    m_userCheck = Check::Running;
    const auto call = state().lookup.phonesOfUser(m_user->user()->id);
    m_userCall = CallGuard(call);
    call.onFinished(this, [this](const Result<std::vector<PhoneRow>> &phones) { userChecked(phones); });
    refresh();
}

void PhonePage::userChecked(const Result<std::vector<PhoneRow>> &phones)
{
    m_userCheck = phones ? Check::Passed : Check::Failed;
    m_phoneOfUser.clear();
    if (phones) {
        const auto phone = std::ranges::find_if(*phones, &PhoneRow::isWebRtc);
        if (phone != phones->end())
            m_phoneOfUser = phone->name;
    } else {
        m_userError = phones.error();
    }
    refresh();
    advanceIfReady();
}

bool PhonePage::validatePage()
{
    m_showAll = true;
    m_userMissing = !m_user->user();
    refuseWithoutLicence(); // it may have become known since
    refresh();
    if (showMissing())
        return false;
    if (m_userCheck == Check::Passed && m_nameCheck->state() == NameCheck::State::Free) {
        fill(state().draft);
        return true;
    }
    m_advance = true;
    if (m_userCheck == Check::None || m_userCheck == Check::Failed)
        checkUser();
    m_nameCheck->checkNow();
    refresh();
    return false;
}

bool PhonePage::showMissing()
{
    QWidget *first = nullptr;
    if (!m_user->user() || !m_phoneOfUser.isEmpty() || !m_refusal.isEmpty())
        first = m_user;
    else if (!chosenSite())
        first = m_site;
    else if (nameProblem())
        first = m_name;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

void PhonePage::fill(ProvisionDraft &draft) const
{
    state().user = *m_user->user();
    state().site = *chosenSite();
    draft.userId = state().user.id;
    draft.userName = state().user.name;
    draft.siteId = state().site.id;
    draft.siteName = state().site.name;
    draft.phoneName = m_name->text().trimmed();
    draft.makeDefault = m_default->isChecked();
}

void PhonePage::advanceIfReady()
{
    const NameCheck::State name = m_nameCheck->state();
    const bool isAsking = m_userCheck == Check::Running || name == NameCheck::State::Checking;
    if (!m_advance || isAsking)
        return;
    m_advance = false;
    refresh();
    if (m_userCheck == Check::Passed && m_phoneOfUser.isEmpty() && name == NameCheck::State::Free)
        Q_EMIT nextRequested();
    else
        showMissing();
}

void PhonePage::forgetUser()
{
    m_showAll = false;
    m_userMissing = false;
    m_nameTouched = false;
    m_nameEdited = false;
    m_user->clear();
    m_name->clear();
    refresh();
}

void PhonePage::refuseUser(const QString &why)
{
    m_refusal = why;
    refresh();
    m_user->setFocus(Qt::OtherFocusReason);
}

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
        m_defaultNote->say(
            Theme::Tone::Neutral,
            tr("Could not check whether the user has %1, which a default phone needs.").arg(permission));
    else if (!*m_mayAddCalls)
        //: %1: a person, %2: a permission.
        m_defaultNote->say(
            Theme::Tone::Warning,
            tr("%1 lacks %2, which a default phone needs: the org may refuse to make the phone the default. "
               "Ask whoever manages roles to give the user a role that includes it.")
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
        m_nameNote->say(Theme::Tone::Problem, tr("Could not check whether the name is free. %1")
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
