// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/callsofperson.h"
#include "resources/logcapture/logsaver.h"
#include "theme/theme.h"

namespace Stationmaster {

/// The sentences of what can be done for a person, in menu and dialogs.
namespace PersonActionText {
struct Sentence
{
    Theme::Tone tone = Theme::Tone::Info;
    QString text{};
};

QString signOutTitle(const QString &person);
QString whatSignOutEnds(const QString &person);
QString duringCall();

QString disassociateTitle(const QString &person);
QString noStation(const QString &person);

QString recordTitle(const QString &person);
QString stopRecordingTitle(const QString &person);
QString whatIsRecorded(const QString &person);
QString alreadyRecorded(const QDateTime &until);
QString length(std::chrono::minutes length);
/// Why a recording cannot be stopped.
QString recordingBeingRead();
QString recordingNotKnown();
QString notRecorded(const QString &person);
QString recordedUntil(const QDateTime &until); ///< a tool tip

QString saveLogTitle(const QString &person);
QString whatIsSaved();
/// Without a folder: of a person and a day.
QString logFileName(const QString &person, const QDateTime &from);
QString saving(LogSaver::Stage stage);
Sentence saved(const QString &path, const Result<LogSaver::Saved> &end);

QString stuckCallTitle(const QString &person);
QString endCallTitle(const QString &person); ///< of the run
QString whatEndingACallDoes();
QString endWord(); ///< to be typed
QString readingCalls(const QString &person);
/// Beside the list; without text where the list says all.
Sentence callsFound(const QString &person, const Result<CallsOfPerson::Found> &found);
QString callName(const GoingCall &call);
QString callParties(const GoingCall &call);
QString callChip(const GoingCall &call);

QString choosePerson();
} // namespace PersonActionText

} // namespace Stationmaster
