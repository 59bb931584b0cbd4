// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/personactions.h"

#include "helpdesk/callsofperson.h"
#include "helpdesk/personactiontext.h"
#include "helpdesk/recorddialog.h"
#include "helpdesk/savelogdialog.h"
#include "helpdesk/signoutdialog.h"
#include "helpdesk/stuckcalldialog.h"
#include "phones/planwarnings.h"
#include "words/abilitytext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int UsualSpan = 3600; // seconds

Abilities::Action abilityFor(PersonActions::Kind kind)
{
    switch (kind) {
    case PersonActions::Kind::SignOut:
        return Abilities::Action::EndTokens;
    case PersonActions::Kind::Disassociate:
        return Abilities::Action::Disassociate;
    case PersonActions::Kind::Record:
        return Abilities::Action::RecordLogs;
    case PersonActions::Kind::StopRecording:
        return Abilities::Action::StopLogs;
    case PersonActions::Kind::SaveLog:
        return Abilities::Action::SaveLogs;
    case PersonActions::Kind::EndCall:
        break;
    }
    return Abilities::Action::EndCalls;
}

template <typename Dialog>
Dialog *openNow(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

PersonActions::PersonActions(Api api, Inventory &inventory, const QString &orgId, QWidget *window,
                             QObject *parent)
    : QObject(parent), m_api(std::move(api)), m_inventory(inventory), m_orgId(orgId), m_window(window),
      m_separator(new QAction(this))
{
    m_separator->setSeparator(true);
    add(Kind::SignOut, u"signOutEverywhere"_s, tr("&Sign out everywhere…"));
    add(Kind::Disassociate, u"disassociateStation"_s, tr("D&isassociate from the station…"));
    add(Kind::Record, u"recordBrowserLog"_s, tr("Record browser lo&g…"));
    add(Kind::StopRecording, u"stopRecording"_s, tr("Sto&p recording…"));
    add(Kind::SaveLog, u"saveBrowserLog"_s, tr("Sa&ve browser log…"));
    add(Kind::EndCall, u"clearStuckCall"_s, tr("Clear a stuc&k call…"));
    refresh();
}

void PersonActions::add(Kind kind, const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] { carryOut(kind); });
    m_actions.emplace(kind, action);
}

QList<QAction *> PersonActions::actions() const
{
    QList<QAction *> list{m_separator};
    for (const auto &[kind, action] : m_actions)
        list.append(action);
    return list;
}

void PersonActions::actOn(std::function<QString()> userId)
{
    m_userId = std::move(userId);
    refresh();
}

void PersonActions::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    refresh();
}

std::optional<UserRow> PersonActions::person() const
{
    const UserRow *user = m_userId ? m_inventory.findUser(m_userId()) : nullptr;
    return user ? std::optional(*user) : std::nullopt;
}

void PersonActions::refresh()
{
    const auto now = person();
    for (const auto &[kind, action] : m_actions) {
        const bool tellsEnd = kind == Kind::StopRecording && m_recording.isOn();
        AbilityText::offer(action, whyNot(kind, now),
                           tellsEnd ? PersonActionText::recordedUntil(m_recording.capture->expires)
                                    : QString());
    }
}

std::optional<QString> PersonActions::whyNot(Kind kind, const std::optional<UserRow> &person) const
{
    if (const auto forbidden = AbilityText::whyNot(m_abilities, abilityFor(kind)))
        return forbidden;
    if (!person)
        return PersonActionText::choosePerson();
    if (kind == Kind::Disassociate && person->associatedStationId.isEmpty())
        return PersonActionText::noStation(person->name);
    return kind == Kind::StopRecording ? whyNotStop(*person) : std::nullopt;
}

std::optional<QString> PersonActions::whyNotStop(const UserRow &person) const
{
    const Recording recording = recordingOf(person.id);
    switch (recording.state) {
    case Recording::State::NotRead:
    case Recording::State::Reading:
        return PersonActionText::recordingBeingRead();
    case Recording::State::Failed:
        return PersonActionText::recordingNotKnown();
    case Recording::State::Known:
        break;
    }
    return recording.capture ? std::nullopt : std::optional(PersonActionText::notRecorded(person.name));
}

PersonActions::Recording PersonActions::recordingOf(const QString &userId) const
{
    return m_recording.userId == userId ? m_recording : Recording{};
}

void PersonActions::readRecording()
{
    const auto now = person();
    if (!now || !m_abilities.can(Abilities::Action::SaveLogs)) // which is to view them
        return;
    m_recording = {.userId = now->id, .state = Recording::State::Reading};
    refresh();
    m_reading = m_api.logCapture().of(now->id).onFinished(
        this, [this, id = now->id](const Result<std::optional<LogCapture>> &read) {
            m_recording = {.userId = id,
                           .state = read ? Recording::State::Known : Recording::State::Failed,
                           .capture = read.value_or(std::nullopt)};
            refresh();
        });
}

void PersonActions::carryOut(Kind kind)
{
    const auto now = person();
    if (whyNot(kind, now)) {
        refresh(); // it was offered for what was there a moment ago
        return;
    }
    const PlannedPerson who{now->id, now->name};
    switch (kind) {
    case Kind::SignOut:
        return askToSignOut(who);
    case Kind::Disassociate:
        return review(planDisassociate(m_orgId, PersonActionText::disassociateTitle(who.name), who,
                                       now->associatedStationId));
    case Kind::Record:
        return askHowLong(who);
    case Kind::StopRecording:
        return review(planStopRecording(m_orgId, PersonActionText::stopRecordingTitle(who.name), who));
    case Kind::SaveLog:
        return askWhatToSave(who);
    case Kind::EndCall:
        return askWhichCall(who);
    }
}

void PersonActions::askToSignOut(const PlannedPerson &person)
{
    auto *dialog = openNow(new SignOutDialog(person.name, m_window));
    connect(dialog, &SignOutDialog::chosen, this, [this, person](bool evenDuringCall) {
        review(planSignOutEverywhere(m_orgId, PersonActionText::signOutTitle(person.name), person,
                                     evenDuringCall));
    });
}

void PersonActions::askHowLong(const PlannedPerson &person)
{
    const Recording known = recordingOf(person.id);
    auto *dialog =
        openNow(new RecordDialog(person.name, known.isOn() ? known.capture->expires : QDateTime(), m_window));
    connect(dialog, &RecordDialog::chosen, this, [this, person](std::chrono::minutes length) {
        review(planRecording(m_orgId, PersonActionText::recordTitle(person.name), person, length));
    });
}

void PersonActions::askWhichCall(const PlannedPerson &person)
{
    auto *dialog = openNow(new StuckCallDialog(person.name, m_window));
    connect(dialog, &StuckCallDialog::chosen, this, [this, person](const StuckCall &call) {
        review(planEndCalls(m_orgId, PersonActionText::endCallTitle(person.name), person, {call}));
    });
    auto *calls = new CallsOfPerson(m_api.conversations(), dialog);
    calls->read(person.id).onFinished(
        dialog, [dialog](const Result<CallsOfPerson::Found> &found) { dialog->setCalls(found); });
}

std::pair<QDateTime, QDateTime> PersonActions::spanOf(const std::optional<LogCapture> &capture) const
{
    const QDateTime now = m_api.client().serverNow();
    const bool hasBegun = capture && capture->started.isValid() && capture->started < now;
    return {hasBegun ? capture->started : now.addSecs(-UsualSpan), now};
}

void PersonActions::askWhatToSave(const PlannedPerson &person)
{
    const auto usual = spanOf(recordingOf(person.id).capture);
    auto *dialog = openNow(new SaveLogDialog(person.name, usual.first, usual.second, m_window));
    connect(dialog, &SaveLogDialog::saveRequested, this,
            [this, dialog, id = person.id](const QDateTime &from, const QDateTime &to, const QString &path) {
                save(dialog, id, from, to, path);
            });
    m_api.logCapture().of(person.id).onFinished(
        dialog, [owner = QPointer(this), dialog](const Result<std::optional<LogCapture>> &read) {
            if (!owner || !read)
                return; // the last hour is as good a guess
            const auto span = owner->spanOf(*read);
            dialog->suggest(span.first, span.second);
        });
}

void PersonActions::save(SaveLogDialog *dialog, const QString &userId, const QDateTime &from,
                         const QDateTime &to, const QString &path)
{
    auto *saver = new LogSaver(m_api.logCapture(), dialog); // closing the dialog ends it
    connect(saver, &LogSaver::stageChanged, dialog, &SaveLogDialog::showStage);
    saver->save(userId, from, to, path)
        .onFinished(dialog, [dialog, saver, path](const Result<LogSaver::Saved> &end) {
            saver->deleteLater();
            dialog->showEnd(path, end);
        });
}

void PersonActions::review(const Plan &plan)
{
    Q_EMIT planned(plan, planWarnings(m_inventory, plan));
}

} // namespace Stationmaster
