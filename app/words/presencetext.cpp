// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/presencetext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

QString PresenceText::name(const QString &status)
{
    static const std::pair<QLatin1StringView, const char *> names[] = {
        {"AVAILABLE"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Available")},
        {"AWAY"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Away")},
        {"BREAK"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Break")},
        {"BUSY"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Busy")},
        {"MEAL"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Meal")},
        {"MEETING"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Meeting")},
        {"OFFLINE"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Offline")},
        {"ONQUEUE"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "On Queue")},
        {"TRAINING"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Training")},
        {"IDLE"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Idle")},
        {"OFFQUEUE"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Off Queue")},
        {"INTERACTING"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Interacting")},
        {"COMMUNICATING"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Communicating")},
        {"NOTRESPONDING"_L1, QT_TRANSLATE_NOOP("Stationmaster::PresenceText", "Not Responding")},
    };
    const QString bare = QString(status).remove(u'_').remove(u' ').toUpper();
    for (const auto &[code, name] : names) {
        if (bare == code)
            return tr(name);
    }
    return status;
}

} // namespace Stationmaster
