// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/basesettingspage.h"

#include "basesettings/basesettingsform.h"
#include "basesettings/namecheck.h"
#include "widgets/banner.h"
#include "widgets/picklist.h"
#include "widgets/segmentedcontrol.h"
#include "words/basesettingstext.h"
#include "words/problemtext.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QStringList profileNames(const std::vector<BaseSettingsRow> &rows)
{
    QStringList names;
    for (const BaseSettingsRow &row : rows)
        names.append(row.name);
    return names;
}

NameCheck::Lookup baseSettingsNameLookup(ProvisioningLookup &lookup)
{
    return [&lookup](const QString &name) {
        return mapped<QStringList, std::vector<BaseSettingsRow>>(
            lookup.baseSettingsNamed(name),
            [](const Result<std::vector<BaseSettingsRow>> &rows) { return rows.map(profileNames); });
    };
}

} // namespace

BaseSettingsPage::BaseSettingsPage(WizardState &shared, QWidget *parent)
    : WizardPage(shared, tr("Base Settings"), tr("The shared settings that this phone will use."), parent),
      m_nameCheck(new NameCheck(baseSettingsNameLookup(shared.lookup), this)),
      m_modes(new SegmentedControl(QStringList(), this)), m_notice(new Banner(Theme::Tone::Info, {}, this)),
      m_failure(new Banner(Theme::Tone::Problem, {}, this)),
      m_profileBanner(new Banner(Theme::Tone::Info, {}, this)), m_stack(new QStackedWidget(this)),
      m_list(new PickList(tr("&Base Settings"), tr("Find base settings by name"), this)),
      m_form(new BaseSettingsForm(*m_nameCheck, this))
{
    build();
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](int index) { setMode(Mode(index)); });
    connect(m_list, &PickList::chosen, this, &BaseSettingsPage::refresh);
    connect(m_form, &BaseSettingsForm::edited, this, [this] {
        m_advance = false;
        refresh();
    });
    connect(m_form, &BaseSettingsForm::revealRequested, this, &BaseSettingsPage::reveal);
    connect(m_nameCheck, &NameCheck::changed, this, &BaseSettingsPage::nameChecked);
    refresh();
}

BaseSettingsPage::~BaseSettingsPage() = default;

void BaseSettingsPage::build()
{
    m_modes->addSegment(tr("&Use existing base settings"));
    m_modes->addSegment(tr("Create new base &settings"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    body()->addWidget(m_modes, 0, Qt::AlignLeading);
    body()->addWidget(m_notice);
    body()->addWidget(m_failure);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_profileBanner);
    m_notice->hide();
    setNextText(tr("&Next: Phone"));
}

void BaseSettingsPage::initializePage()
{
    if (m_profilesLoad == Load::None || m_profilesLoad == Load::Failed)
        loadBaseSettings();
}

bool BaseSettingsPage::hasInput() const
{
    return m_form->hasInput();
}

void BaseSettingsPage::loadBaseSettings()
{
    m_profilesLoad = Load::Running;
    const auto call = state().lookup.webRtcBaseSettings();
    m_profilesCall = CallGuard(call);
    call.onFinished(this, [this](const Result<std::vector<BaseSettingsRow>> &profiles) {
        m_profilesLoad = profiles ? Load::Loaded : Load::Failed;
        if (profiles)
            takeBaseSettings(*profiles);
        else
            m_profilesError = profiles.error();
        refresh();
        if (profiles && mode() == Mode::UseExisting && !isAncestorOf(QApplication::focusWidget()))
            m_list->takeFocus();
    });
    refresh();
}

void BaseSettingsPage::takeBaseSettings(const std::vector<BaseSettingsRow> &profiles)
{
    m_profiles = profiles;
    std::vector<PickList::Choice> choices;
    for (const BaseSettingsRow &profile : profiles)
        choices.push_back({.id = profile.id, .name = profile.name, .detail = profileSummary(profile)});
    m_list->setChoices(choices);
    m_nameCheck->setKnownNames(profileNames(profiles));
    m_modes->button(int(Mode::UseExisting))->setEnabled(!profiles.empty());
    m_notice->setVisible(profiles.empty());
    if (profiles.empty()) {
        m_notice->setText(tr("A WebRTC phone needs them, so the first step is to create them here."),
                          tr("This org has no base settings for WebRTC phones yet."));
        setMode(Mode::CreateNew);
    }
}

void BaseSettingsPage::loadTemplate()
{
    m_templateLoad = Load::Running;
    const auto call = state().lookup.webRtcTemplate();
    m_templateCall = CallGuard(call);
    call.onFinished(this, [this](const Result<BaseSettingsTemplate> &from) {
        m_templateLoad = from ? Load::Loaded : Load::Failed;
        if (from) {
            m_template = *from;
            m_form->offer(*from, turnValuesIn(m_profiles, from->defaults.turnValue));
        } else {
            m_templateError = from.error();
            m_advance = false;
        }
        refresh();
        if (from && std::exchange(m_advance, false))
            Q_EMIT nextRequested();
    });
    refresh();
}

void BaseSettingsPage::tryAgain()
{
    if (m_profilesLoad == Load::Failed)
        loadBaseSettings();
    if (mode() == Mode::CreateNew && m_templateLoad == Load::Failed)
        loadTemplate();
    if (mode() == Mode::CreateNew && m_nameCheck->state() == NameCheck::State::Failed)
        m_nameCheck->checkNow();
}

BaseSettingsPage::Mode BaseSettingsPage::mode() const
{
    return Mode(m_stack->currentIndex());
}

void BaseSettingsPage::setMode(Mode mode)
{
    m_advance = false;
    m_modes->setCurrentIndex(int(mode));
    m_stack->setCurrentIndex(int(mode));
    if (mode == Mode::CreateNew && (m_templateLoad == Load::None || m_templateLoad == Load::Failed))
        loadTemplate();
    refresh();
}

void BaseSettingsPage::refresh()
{
    refreshBusy();
    refreshFailure();
    refreshBaseSettingsBanner();
}

void BaseSettingsPage::refreshBusy()
{
    if (mode() == Mode::UseExisting && m_profilesLoad == Load::Running)
        setBusy(tr("Reading the base settings of the org…"));
    else if (mode() == Mode::CreateNew && m_templateLoad == Load::Running)
        setBusy(tr("Reading the options for new base settings…"));
    else if (m_advance)
        setBusy(tr("Checking that the name is free…"));
    else
        setBusy({});
}

void BaseSettingsPage::refreshFailure()
{
    const bool isNew = mode() == Mode::CreateNew;
    const Error *error = nullptr;
    QString what;
    if (isNew && m_templateLoad == Load::Failed) {
        error = &m_templateError;
        what = tr("The options for new base settings could not be read.");
    } else if (m_profilesLoad == Load::Failed) {
        error = &m_profilesError;
        what = tr("The base settings of the org could not be read.");
    } else if (isNew && m_nameCheck->state() == NameCheck::State::Failed) {
        error = &m_nameCheck->error();
        what = tr("Could not check whether the name is free.");
    }
    m_failure->setVisible(error != nullptr);
    if (!error)
        return;
    m_failure->setText(ProblemText::sentence(*error), what);
    m_failure->setToolTip(ProblemText::details(*error));
    m_failure->clearActions();
    connect(m_failure->addAction(tr("Try &again")), &QPushButton::clicked, this, &BaseSettingsPage::tryAgain);
}

void BaseSettingsPage::refreshBaseSettingsBanner()
{
    const BaseSettingsRow *profile = mode() == Mode::UseExisting ? chosenBaseSettings() : nullptr;
    const bool forced = profile && profile->forceTurn.value_or(false);
    const bool persistent = profile && profile->persistentConnection.value_or(false);
    m_profileBanner->setVisible(forced || persistent);
    m_profileBanner->setTone(forced ? Theme::Tone::Warning : Theme::Tone::Info);
    if (forced)
        m_profileBanner->setText(
            tr("That reduces resiliency and sends audio (RTP) through relays even where it is not needed. "
               "The Relay/TURN Behavior of the site is a separate setting."),
            tr("These base settings force TURN."));
    else if (persistent)
        m_profileBanner->setText(
            tr("After a call the connection stays open and the next call alerts at once. A client "
               "that has crashed cannot take calls until the timeout ends."),
            tr("These base settings keep a persistent connection."));
}

const BaseSettingsRow *BaseSettingsPage::chosenBaseSettings() const
{
    const auto found = std::ranges::find(m_profiles, m_list->chosenId(), &BaseSettingsRow::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

bool BaseSettingsPage::validatePage()
{
    return mode() == Mode::UseExisting ? takeExisting() : takeNew();
}

bool BaseSettingsPage::takeExisting()
{
    const BaseSettingsRow *profile = chosenBaseSettings();
    if (!profile) {
        m_list->showProblem(ProblemText::sentence(Field::BaseSettings, Problem::Missing));
        return false;
    }
    state().profile = *profile;
    ProvisionDraft &draft = state().draft;
    draft.profile = Mode::UseExisting;
    draft.existingId = profile->id;
    draft.existingName = profile->name;
    draft.existingLineId = profile->lineId;
    return true;
}

bool BaseSettingsPage::takeNew()
{
    if (!m_form->showProblems())
        return false;
    if (m_templateLoad != Load::Loaded) {
        m_advance = true;
        if (m_templateLoad != Load::Running)
            loadTemplate();
        return false;
    }
    if (m_nameCheck->state() != NameCheck::State::Free) {
        m_advance = true;
        m_nameCheck->checkNow();
        refresh();
        return false;
    }
    state().draft.profile = Mode::CreateNew;
    state().draft.newBaseSettings = m_form->fields();
    state().profileTemplate = m_template;
    return true;
}

void BaseSettingsPage::nameChecked()
{
    switch (m_nameCheck->state()) {
    case NameCheck::State::Free:
        if (std::exchange(m_advance, false)) {
            refresh();
            Q_EMIT nextRequested();
            return;
        }
        break;
    case NameCheck::State::Taken:
    case NameCheck::State::Failed:
        if (std::exchange(m_advance, false))
            m_form->showProblems();
        break;
    default:
        break;
    }
    refresh();
}

void BaseSettingsPage::useBaseSettings(const BaseSettingsRow &profile)
{
    const auto found = std::ranges::find(m_profiles, profile.id, &BaseSettingsRow::id);
    if (found == m_profiles.end())
        m_profiles.push_back(profile);
    takeBaseSettings(std::vector<BaseSettingsRow>(m_profiles));
    setMode(Mode::UseExisting);
    m_list->choose(profile.id);
}

} // namespace Stationmaster
