// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster::OrgSim {

/// What is true of the media of a call.
enum class CallStory {
    Fine,
    Relayed,       ///< through TURN although nothing forces it
    Unforced,      ///< not through TURN although it is forced
    OneSidedRelay, ///< through TURN on one pair, and not on another
    FarRelay,      ///< a relay at the org's end alone
    TookOver,      ///< the site's next region took over
    ForeignRegion, ///< in a region that the site does not list
    Loss,          ///< packets were lost, which no field tells: the MOS is low
    Jitter,
    HeardNothing, ///< nothing came to the person
    SentNothing,  ///< nothing came from the person
    NoReports,    ///< nobody reported anything
    ClientOnly,   ///< the client alone reported, which knows no candidates
    RangOut,      ///< was not answered
    IceFailed,    ///< the media path went silent
    BrowserClosed,
    Stuck, ///< goes on in the org's books, and nobody is there
};
/// By the name of the value; nothing for others.
std::optional<CallStory> callStoryOf(const QString &name);

/// A voice call of one of the org's people with somebody outside. Times are milliseconds since the epoch.
struct PastCall
{
    QString id{};
    QString userId{};
    QString station{};
    int number = 0; ///< among all; decides what does not matter
    CallStory story = CallStory::Fine;
    qint64 start = 0;
    qint64 end = 0;      ///< 0: goes on
    bool forced = false; ///< the client had to use TURN then
    QString preferred{}; ///< media region
    QString effective{};

    bool isRelayed() const;
    /// Of the person's part, and of that of the other side.
    QString legId() const { return u'a' + id.mid(1); }
    QString otherLegId() const { return u'b' + id.mid(1); }
};

/// Settings that decide about a call.
struct CallSettings
{
    QString station{};
    QStringList regions{}; ///< of the site, or the home region
    bool latencyBased = false;
    bool forced = false;
};

/// The calls that there were: those that people had before the org began, by the settings of then, whatever
/// is set now; and those that were made since by control.
class CallBook
{
public:
    /// The person with this number had calls before @p at.
    void addPerson(int person, const QString &userId, const CallSettings &settings);
    void setBegin(qint64 at) { m_begin = at; }

    /// Newest first.
    std::vector<PastCall> of(const QString &userId) const;
    /// Of everybody, in no order.
    std::vector<PastCall> all() const;
    std::optional<PastCall> find(const QString &id) const;
    /// A call now, or one that began some time ago; an open one when @p end is 0.
    PastCall make(const QString &userId, const CallSettings &settings, CallStory story, qint64 start,
                  qint64 end);
    void end(const QString &id, qint64 at) { m_ended.insert(id, at); }

private:
    struct Person
    {
        QString userId{};
        int settings = 0; ///< place in m_settings
        QString station{};
    };
    std::vector<PastCall> inventedOf(int person) const;
    PastCall withEnd(PastCall call) const;

    QHash<int, Person> m_people;
    QHash<QString, int> m_numbers;        ///< user → number
    std::vector<CallSettings> m_settings; ///< each once, without their station
    std::vector<PastCall> m_made;
    QHash<QString, qint64> m_ended;
    qint64 m_begin = 0;
};

} // namespace Stationmaster::OrgSim
