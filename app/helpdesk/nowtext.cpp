// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/nowtext.h"

#include "resources/endpoint/offered.h"
#include "words/abilitytext.h"
#include "words/presencetext.h"
#include "words/problemtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// What would have to be granted (HELPDESK.md 2, 6 and 11); any one of each is enough.
QStringList forSessions()
{
    return {u"analytics:agentState:view"_s};
}
QStringList forStations()
{
    return {u"telephony:otherStationAssociation:view"_s};
}
QStringList forRinging()
{
    return {u"telephony:plugin:all"_s, u"voicemail:userPolicy:viewOther"_s};
}
QStringList forLicences()
{
    return {u"authorization:license:view"_s, u"authorization:grant:add"_s};
}

QString nowStationName(const StationOfUser &station)
{
    return station.name.isEmpty() ? station.id : station.name;
}

QStringList permissionsIn(const Error &error)
{
    QString listed = error.permissions;
    listed.remove(u'[').remove(u']');
    QStringList permissions;
    for (const QString &permission : listed.split(u',', Qt::SkipEmptyParts))
        permissions.append(permission.trimmed());
    return permissions;
}

QString permissionNames(const QStringList &permissions, const QString &between)
{
    QStringList names;
    for (const QString &permission : permissions)
        names.append(AbilityText::permission(permission));
    return names.join(between);
}

} // namespace

NowText::NowText(const UserDetails &person, const NowReading &reading, Times times)
    : m_person(person), m_reading(reading), m_times(times), m_facts(reading.factsOf(person)),
      m_report(judgeNow(m_facts))
{
}

NowText::Sentence NowText::verdict() const
{
    using Tone = Theme::Tone;
    if (!m_reading.asked.isValid())
        return {};
    if (!m_reading.isDecided())
        return {Tone::Neutral, tr("Reading…")};
    switch (m_report.verdict) {
    case NowVerdict::Gone:
        return {Tone::Info, tr("Not in the org any more.")};
    case NowVerdict::Left:
        return {Tone::Info, tr("No longer active.")};
    case NowVerdict::NoLicence:
        return {Tone::Problem, tr("The licence does not allow a phone."),
                tr("They hold only a collaborate licence.")};
    case NowVerdict::NoPhone:
        return {Tone::Problem, tr("No WebRTC phone."),
                m_facts.stationInUse() ? tr("The station in use is %1.").arg(stationInUse()) : QString()};
    case NowVerdict::PhoneInactive:
        return {Tone::Problem, tr("The phone is not active."),
                tr("Its state in the org is “%1”.").arg(m_person.phone ? m_person.phone->state : QString())};
    case NowVerdict::NoStation:
        return {Tone::Problem, tr("The phone has no station."), tr("Nobody can sign in on it.")};
    case NowVerdict::Offline:
        return {Tone::Info, tr("Offline."), offline()};
    case NowVerdict::NotSignedIn:
        return {Tone::Warning, tr("Signed in on no phone."),
                ownPhone().isEmpty() ? tr("The org names no station that they are signed in on.")
                                     : tr("They have to select %1 in their client.").arg(ownPhone())};
    case NowVerdict::AnotherPhone:
        return {Tone::Warning, tr("Another phone rings."),
                ownPhone().isEmpty()
                    ? tr("The station in use is %1, which is not a WebRTC phone.").arg(stationInUse())
                    : tr("The station in use is %1, not %2.").arg(stationInUse(), ownPhone())};
    case NowVerdict::NotResponding:
        return {Tone::Warning, tr("Not Responding."),
                tr("A call was not answered; queues send no more until they are back on queue.")};
    case NowVerdict::Ringing:
        return {Tone::Info, tr("A call is ringing.")};
    case NowVerdict::InCall:
        return {Tone::Info, tr("In a call.")};
    case NowVerdict::WrapUp:
        return {Tone::Info, tr("In after-call work.")};
    case NowVerdict::Interacting:
        return {Tone::Info, tr("Busy with an interaction."), tr("The org does not say that it is a call.")};
    case NowVerdict::Away:
        return {Tone::Info, tr("%1.", "a presence").arg(PresenceText::name(m_facts.presence->system)),
                m_facts.routing && !m_facts.routing->status.isEmpty()
                    ? tr("Routing status: %1.").arg(PresenceText::name(m_facts.routing->status))
                    : QString()};
    case NowVerdict::Changing:
        return {Tone::Neutral, tr("Not certain."),
                tr("Presence %1 and routing status %2 contradict each other; they may just have changed. "
                   "Read again.")
                    .arg(PresenceText::name(m_facts.presence->system),
                         PresenceText::name(m_facts.routing->status))};
    case NowVerdict::OffQueue:
        return {Tone::Info, tr("Off Queue."),
                tr("Direct calls can come on %1, none from queues.").arg(stationInUse())};
    case NowVerdict::CanTakeCalls:
        return {Tone::Success, tr("Can take calls."),
                tr("On Queue, idle, and signed in on %1.").arg(stationInUse())};
    case NowVerdict::Unknown:
        break;
    }
    return {Tone::Neutral, tr("Not known."), notKnown()};
}

QString NowText::offline() const
{
    if (m_facts.presence->since.isValid())
        return tr("Since %1.").arg(m_times(m_facts.presence->since));
    return m_facts.signIns && !m_facts.signIns->associated.isThere() ? tr("Signed in on no station.")
                                                                     : QString();
}

QString NowText::notKnown() const
{
    QStringList missing;
    for (const NowFact fact : m_report.notKnown) {
        switch (fact) {
        case NowFact::Phone:
            missing.append(tr("which WebRTC phone they have"));
            break;
        case NowFact::Presence:
            missing.append(tr("presence"));
            break;
        case NowFact::Routing:
            missing.append(m_facts.routing && !m_facts.routing->status.isEmpty()
                               ? tr("what the routing status “%1” means").arg(m_facts.routing->status)
                               : tr("routing status"));
            break;
        case NowFact::SignIns:
            missing.append(tr("station"));
            break;
        }
    }
    return tr("What decides could not be read: %1.").arg(QLocale().createSeparatedList(missing));
}

QStringList NowText::findings() const
{
    QStringList sentences;
    if (!m_reading.isDecided())
        return sentences;
    for (const NowFinding finding : m_report.findings)
        sentences.append(sentenceOf(finding));
    return sentences;
}

QString NowText::sentenceOf(NowFinding finding) const
{
    const UserSignIns signIns = m_facts.signIns.value_or(UserSignIns());
    switch (finding) {
    case NowFinding::StationOutlivesSignIn:
        return tr("The org still names %1 as the station they are signed in on, although they are Offline.")
            .arg(nowStationName(signIns.associated));
    case NowFinding::CallWithoutPerson:
        return tr("The org lists a call that goes on, although they are not there: it may be stuck.");
    case NowFinding::SomebodyElseOnOwnPhone:
        return tr("Somebody else is signed in on %1.").arg(ownPhone());
    case NowFinding::SeveralStations:
        return tr("Two stations at once: signed in on %1, and the client uses %2.")
            .arg(nowStationName(signIns.associated), nowStationName(signIns.effective));
    case NowFinding::SeveralConversations:
        return tr("In %Ln conversation(s) at once.", nullptr, static_cast<int>(conversations().size()));
    case NowFinding::NoDefault:
        return tr("No default station: %1 has to be selected at every sign-in.").arg(ownPhone());
    case NowFinding::OtherDefault:
        return tr("The default station is %1, not %2.").arg(nowStationName(signIns.byDefault), ownPhone());
    case NowFinding::LastOnAnother:
        return tr("Last signed in on %1, not on %2.").arg(nowStationName(signIns.last), ownPhone());
    case NowFinding::LacksCallAdd:
        return tr("Without Conversation › Call › Add no default phone can be set.");
    case NowFinding::ShortRinging:
        return tr("Calls ring for only %Ln second(s).", nullptr, m_facts.ringingSeconds.value_or(0));
    }
    return {};
}

template <typename T>
NowText::Row NowText::row(const QString &label, const NowReading::Part<T> &part,
                          const std::function<QString(const T &)> &words, const QStringList &documented) const
{
    if (!part)
        return {label, m_reading.asked.isValid() ? tr("reading…") : QString(), false};
    if (!*part)
        return {label, why(part->error(), documented), false, part->error().correlationId};
    return {label, words(**part)};
}

std::vector<NowText::Row> NowText::rows() const
{
    const QString notSaid = tr("the org does not say");
    const auto orNotSaid = [&notSaid](const QString &text) { return text.isEmpty() ? notSaid : text; };
    return {
        row<Presence>(tr("Presence"), m_reading.presence,
                      [&](const Presence &) { return orNotSaid(presence()); }),
        row<RoutingStatus>(tr("Routing status"), m_reading.routing,
                           [&](const RoutingStatus &) { return orNotSaid(routing()); }),
        row<Sessions>(
            tr("Conversations"), m_reading.sessions,
            [](const Sessions &sessions) { return callsNow(sessions); }, forSessions()),
        row<UserSignIns>(
            tr("Signed in"), m_reading.signIns,
            [this](const UserSignIns &signIns) { return signedIn(signIns); }, forStations()),
        furtherStationRow(
            tr("Effective station"),
            [this](const UserSignIns &) { return m_facts.stationInUse() ? stationInUse() : tr("none"); }),
        furtherStationRow(tr("Several sign-ins"),
                          [this](const UserSignIns &signIns) { return severalSignIns(signIns); }),
        furtherStationRow(tr("Default station"),
                          [](const UserSignIns &signIns) {
                              return signIns.byDefault.isThere() ? nowStationName(signIns.byDefault)
                                                                 : tr("none");
                          }),
        callAddRow(),
        licenceRow(),
        row<NowReading::Person>(tr("Auto answer"), m_reading.person,
                                [&](const NowReading::Person &person) {
                                    return !person.autoAnswer   ? notSaid
                                           : *person.autoAnswer ? tr("on")
                                                                : tr("off");
                                }),
        row<RingingTime>(
            tr("Alert timeout"), m_reading.ringing,
            [](const RingingTime &time) {
                return time.seconds ? tr("%Ln second(s)", nullptr, *time.seconds)
                                    : tr("not set for this person");
            },
            forRinging()),
    };
}

/// Why stations could not be read is said once.
NowText::Row NowText::furtherStationRow(const QString &label,
                                        const std::function<QString(const UserSignIns &)> &words) const
{
    if (m_reading.signIns && !*m_reading.signIns)
        return {label, {}, false};
    return row<UserSignIns>(label, m_reading.signIns, words);
}

NowText::Row NowText::callAddRow() const
{
    const QString label = tr("Call › Add", "permission Conversation › Call › Add");
    if (m_facts.mayCall)
        return {label, *m_facts.mayCall ? tr("yes") : tr("no")};
    return row<std::optional<bool>>(label, m_reading.mayCall, [](const std::optional<bool> &) {
        return tr("could not be checked: the org does not tell what this person may do");
    });
}

NowText::Row NowText::licenceRow() const
{
    const QString label = tr("Licence");
    // The list of everybody's tells it as well, where it was read.
    const bool isReadHere = m_reading.licences && *m_reading.licences;
    if (!isReadHere && m_facts.collaborateOnly)
        return {label, *m_facts.collaborateOnly ? tr("collaborate only") : tr("not only collaborate")};
    return row<QStringList>(
        label, m_reading.licences,
        [](const QStringList &held) {
            return held.isEmpty() ? tr("none") : QLocale().createSeparatedList(held);
        },
        forLicences());
}

QString NowText::why(const Error &error, const QStringList &documented)
{
    if (error.kind == Error::Kind::Forbidden) {
        const QStringList named = permissionsIn(error);
        // API.md 3.3: one code where all of them are needed, another where any will do.
        if (named.size() > 1 && error.code == "missing.permissions"_L1)
            return tr("not permitted: %1 are needed").arg(permissionNames(named, tr(" and ")));
        if (!named.isEmpty())
            return tr("not permitted: %1 is missing").arg(permissionNames(named, tr(" or ")));
        if (documented.isEmpty())
            return tr("not permitted; the org does not say what is missing, which may be a scope of the "
                      "OAuth client");
        return tr("not permitted; the org does not say what is missing. As documented it takes %1.")
            .arg(permissionNames(documented, tr(" or ")));
    }
    if (error.kind == Error::Kind::NotFound)
        return tr("the org has nothing of this person here");
    if (offeredState<int>(error))
        return tr("the org does not offer this");
    return tr("could not be read. %1").arg(ProblemText::sentence(error));
}

QString NowText::withTime(const QString &text, const QDateTime &since) const
{
    return since.isValid() ? tr("%1 since %2").arg(text, m_times(since)) : text;
}

QString NowText::ownPhone() const
{
    if (m_person.phone)
        return m_person.phone->name;
    return m_person.station ? m_person.station->name : QString();
}

QString NowText::stationInUse() const
{
    const StationOfUser *station = m_facts.stationInUse();
    return station ? nowStationName(*station) : QString();
}

QString NowText::presence() const
{
    if (!m_facts.presence || m_facts.presence->system.isEmpty())
        return {};
    const QString text = withTime(PresenceText::name(m_facts.presence->system), m_facts.presence->since);
    return m_facts.presence->message.isEmpty() ? text : tr("%1 · “%2”").arg(text, m_facts.presence->message);
}

QString NowText::routing() const
{
    if (!m_facts.routing || m_facts.routing->status.isEmpty())
        return {};
    return withTime(PresenceText::name(m_facts.routing->status), m_facts.routing->since);
}

QString NowText::callsNow(const Sessions &sessions)
{
    if (sessions.empty())
        return tr("none");
    QStringList texts;
    for (const LiveSession &session : sessions) {
        QStringList parts{session.mediaType, session.segmentType}; // as analytics name them
        parts.removeAll(QString());
        texts.append(parts.isEmpty() ? tr("of an unknown kind") : parts.join(u" · "_s));
    }
    return QLocale().createSeparatedList(texts);
}

QStringList NowText::conversations() const
{
    QStringList ids;
    for (const LiveSession &session : m_facts.sessions.value_or(Sessions())) {
        if (!session.conversationId.isEmpty() && !ids.contains(session.conversationId))
            ids.append(session.conversationId);
    }
    return ids;
}

QString NowText::signedIn(const UserSignIns &signIns) const
{
    if (!signIns.associated.isThere())
        return signIns.last.isThere() ? tr("no; last on %1").arg(nowStationName(signIns.last)) : tr("no");
    const QString on = tr("on %1").arg(nowStationName(signIns.associated));
    return signIns.associated.since.isValid() ? withTime(on, signIns.associated.since)
                                              : tr("%1; the org does not say since when").arg(on);
}

QString NowText::severalSignIns(const UserSignIns &signIns) const
{
    if (m_report.has(NowFinding::SeveralStations))
        return tr("on %1, and %2 is in use")
            .arg(nowStationName(signIns.associated), nowStationName(signIns.effective));
    return tr("not seen; the org does not list browsers and apps");
}

} // namespace Stationmaster
