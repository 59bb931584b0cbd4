// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/callbook.h"

#include "orgsim/rules/mixer.h"

#include <algorithm>
#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr int CallsAPerson = 16; // at most; part of the id
constexpr auto ForeignRegion = u"us-east-1";

struct NamedStory
{
    const char16_t *name;
    CallStory story;
};

constexpr std::array NamedStories{NamedStory{u"Fine", CallStory::Fine},
                                  NamedStory{u"Relayed", CallStory::Relayed},
                                  NamedStory{u"Unforced", CallStory::Unforced},
                                  NamedStory{u"OneSidedRelay", CallStory::OneSidedRelay},
                                  NamedStory{u"FarRelay", CallStory::FarRelay},
                                  NamedStory{u"TookOver", CallStory::TookOver},
                                  NamedStory{u"ForeignRegion", CallStory::ForeignRegion},
                                  NamedStory{u"Loss", CallStory::Loss},
                                  NamedStory{u"Jitter", CallStory::Jitter},
                                  NamedStory{u"HeardNothing", CallStory::HeardNothing},
                                  NamedStory{u"SentNothing", CallStory::SentNothing},
                                  NamedStory{u"NoReports", CallStory::NoReports},
                                  NamedStory{u"ClientOnly", CallStory::ClientOnly},
                                  NamedStory{u"RangOut", CallStory::RangOut},
                                  NamedStory{u"IceFailed", CallStory::IceFailed},
                                  NamedStory{u"BrowserClosed", CallStory::BrowserClosed},
                                  NamedStory{u"Stuck", CallStory::Stuck}};

/// Every story once among the first people, and good calls between them.
constexpr std::array Stories{
    CallStory::Fine,      CallStory::Relayed,      CallStory::Fine,          CallStory::OneSidedRelay,
    CallStory::TookOver,  CallStory::Fine,         CallStory::Loss,          CallStory::Stuck,
    CallStory::Jitter,    CallStory::HeardNothing, CallStory::Fine,          CallStory::ForeignRegion,
    CallStory::NoReports, CallStory::RangOut,      CallStory::ClientOnly,    CallStory::Fine,
    CallStory::FarRelay,  CallStory::IceFailed,    CallStory::Fine,          CallStory::SentNothing,
    CallStory::Fine,      CallStory::Unforced,     CallStory::BrowserClosed, CallStory::Fine};

CallStory storyOf(int person, int which)
{
    const auto turn = static_cast<std::size_t>(person) % Stories.size();
    const CallStory story = Stories[turn];
    const bool isRare =
        story == CallStory::Stuck && static_cast<std::size_t>(person) / Stories.size() % 4 > 0;
    const bool isOld = which == 2 && story != CallStory::Stuck; // it has happened before
    return !isRare && (which == 0 || isOld) ? story : CallStory::Fine;
}

QString callId(quint64 number)
{
    return u"ca%1-0000-4000-8000-%2"_s.arg(mixed(number) >> 40, 6, 16, QChar(u'0'))
        .arg(number, 12, 16, QChar(u'0'));
}

void setRegions(PastCall &call, const CallSettings &settings)
{
    const QStringList &regions = settings.regions;
    if (regions.isEmpty())
        return;
    // Which one is nearest differs from person to person.
    const qsizetype first = settings.latencyBased ? call.number / CallsAPerson % regions.size() : 0;
    call.preferred = regions[first];
    call.effective = call.preferred;
    if (call.story == CallStory::ForeignRegion || (call.story == CallStory::TookOver && regions.size() == 1))
        call.effective = QString::fromUtf16(ForeignRegion);
    else if (call.story == CallStory::TookOver)
        call.effective = regions[(first + 1) % regions.size()];
}

} // namespace

std::optional<CallStory> callStoryOf(const QString &name)
{
    const auto found = std::find_if(NamedStories.begin(), NamedStories.end(), [&name](const NamedStory &one) {
        return name == QString::fromUtf16(one.name);
    });
    return found == NamedStories.end() ? std::nullopt : std::optional(found->story);
}

bool PastCall::isRelayed() const
{
    return story == CallStory::Relayed || (forced && story != CallStory::Unforced);
}

void CallBook::addPerson(int person, const QString &userId, const CallSettings &settings)
{
    const auto same = std::find_if(m_settings.begin(), m_settings.end(), [&](const CallSettings &one) {
        return one.regions == settings.regions && one.latencyBased == settings.latencyBased &&
               one.forced == settings.forced;
    });
    const auto place = static_cast<int>(same - m_settings.begin());
    if (same == m_settings.end()) {
        m_settings.push_back(settings);
        m_settings.back().station.clear();
    }
    m_people.insert(person, {.userId = userId, .settings = place, .station = settings.station});
    m_numbers.insert(userId, person);
}

std::vector<PastCall> CallBook::inventedOf(int person) const
{
    const auto known = m_people.constFind(person);
    if (known == m_people.cend() || person % 11 == 10)
        return {};
    const CallSettings &settings = m_settings[static_cast<std::size_t>(known->settings)];
    std::vector<PastCall> calls;
    for (int which = 0; which < 3 + person % 5; ++which) {
        const int number = person * CallsAPerson + which;
        PastCall call{.id = callId(static_cast<quint64>(number)),
                      .userId = known->userId,
                      .station = known->station,
                      .number = number,
                      .story = storyOf(person, which),
                      .forced = settings.forced};
        call.start =
            m_begin - (15 + person * 7 % 45) * Minute - which * (5 * Hour + person % 9 * 11 * Minute);
        call.end = call.start + (2 + number * 3 % 10) * Minute;
        if (call.story == CallStory::RangOut)
            call.end = call.start + Minute / 3;
        if (call.story == CallStory::Stuck) {
            call.start = m_begin - 3 * Hour;
            call.end = 0;
        }
        setRegions(call, settings);
        calls.push_back(withEnd(call));
    }
    return calls;
}

PastCall CallBook::withEnd(PastCall call) const
{
    const auto ended = m_ended.constFind(call.id);
    if (ended != m_ended.cend() && (call.end == 0 || *ended < call.end))
        call.end = *ended;
    return call;
}

std::vector<PastCall> CallBook::of(const QString &userId) const
{
    std::vector<PastCall> calls = inventedOf(m_numbers.value(userId, -1));
    for (const PastCall &call : m_made) {
        if (call.userId == userId)
            calls.push_back(withEnd(call));
    }
    std::sort(calls.begin(), calls.end(),
              [](const PastCall &a, const PastCall &b) { return a.start > b.start; });
    return calls;
}

std::vector<PastCall> CallBook::all() const
{
    std::vector<PastCall> calls;
    for (auto person = m_people.cbegin(); person != m_people.cend(); ++person) {
        const std::vector<PastCall> theirs = inventedOf(person.key());
        calls.insert(calls.end(), theirs.begin(), theirs.end());
    }
    for (const PastCall &call : m_made)
        calls.push_back(withEnd(call));
    return calls;
}

std::optional<PastCall> CallBook::find(const QString &id) const
{
    for (const PastCall &call : m_made) {
        if (call.id == id)
            return withEnd(call);
    }
    bool isNumber = false;
    const int number = id.right(12).toInt(&isNumber, 16);
    if (!isNumber)
        return std::nullopt;
    for (const PastCall &call : inventedOf(number / CallsAPerson)) {
        if (call.id == id)
            return call;
    }
    return std::nullopt;
}

PastCall CallBook::make(const QString &userId, const CallSettings &settings, CallStory story, qint64 start,
                        qint64 end)
{
    constexpr quint64 behindInvented = 1ULL << 36;
    PastCall call{.id = callId(behindInvented + m_made.size()),
                  .userId = userId,
                  .station = settings.station,
                  .number = static_cast<int>(m_made.size()),
                  .story = story,
                  .start = start,
                  .end = end,
                  .forced = settings.forced};
    setRegions(call, settings);
    m_made.push_back(call);
    return call;
}

} // namespace Stationmaster::OrgSim
