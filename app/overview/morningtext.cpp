// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/morningtext.h"

#include "words/datetext.h"
#include "words/presencetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

QString MorningText::why(const Unreachable &person)
{
    switch (person.why) {
    case Unreachable::Why::NotResponding:
        return tr("Calls went unanswered; none come until this person is back on queue.");
    case Unreachable::Why::NoPhone:
        return tr("On no station, and has no WebRTC phone.");
    case Unreachable::Why::PhoneBroken:
        switch (person.verdict) {
        case Verdict::PhoneInactive:
            return tr("On no station: the phone is not active.");
        case Verdict::Duplicates:
            return tr("On no station, and has several WebRTC phones.");
        case Verdict::NotWebRtc:
            return tr("On no station: the base settings of the phone are not for WebRTC.");
        default:
            return tr("On no station: the phone has none.");
        }
    case Unreachable::Why::NotChosen:
        return tr("On no station: the phone is not the default, and was not selected.");
    case Unreachable::Why::WithoutStation:
        break;
    }
    return tr("On no station: no phone is selected.");
}

QString MorningText::standing(const Unreachable &person)
{
    const QString what = PresenceText::name(
        person.why == Unreachable::Why::NotResponding ? u"NOT_RESPONDING"_s : person.presence);
    if (!person.since.isValid())
        return what;
    //: %1: a presence, such as "On Queue"; %2: a time
    return tr("%1 since %2").arg(what, DateText::shortTime(person.since));
}

QString MorningText::remedy(Unreachable::Remedy remedy)
{
    switch (remedy) {
    case Unreachable::Remedy::CreatePhone:
        return tr("Create a phone…");
    case Unreachable::Remedy::SetDefault:
        return tr("Set as default…");
    case Unreachable::Remedy::Look:
        break;
    }
    return tr("Look at it");
}

QString MorningText::cost(const RefreshPlan &plan)
{
    const auto minutes = static_cast<int>(plan.interval.count());
    const QString often = minutes % 60 == 0 ? tr("Read again every %n hour(s)", nullptr, minutes / 60)
                                            : tr("Read again every %n minute(s)", nullptr, minutes);
    const double percent = plan.share * 100;
    //: %1: "Read again every 5 minutes"; %2: a number without unit
    return tr("%1 while this page is shown: at most %Ln call(s) an hour, %2 % of what may be sent.", nullptr,
              plan.callsAnHour)
        .arg(often, percent < 0.1 ? tr("less than %1").arg(QLocale().toString(0.1, 'f', 1))
                                  : QLocale().toString(percent, 'f', 1));
}

} // namespace Stationmaster
