// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/orgrules.h"

#include <QCommandLineParser>

namespace Stationmaster::OrgSim {

/// The options of stationmaster-org that set OrgRules.
class RuleOptions
{
public:
    void addTo(QCommandLineParser &parser) const;
    /// The sentence about the first one that is wrong, or nothing.
    QString read(const QCommandLineParser &parser, OrgRules &rules) const;

private:
    QString readSwitches(const QCommandLineParser &parser, OrgRules &rules) const;
    QString readDates(const QCommandLineParser &parser, OrgRules &rules) const;
    QString readLimits(const QCommandLineParser &parser, OrgRules &rules) const;

    QCommandLineOption m_conflict{QStringLiteral("conflict"),
                                  QStringLiteral("Status of the answer to a stale version: 409 or 400."),
                                  QStringLiteral("STATUS")};
    QCommandLineOption m_secondPhone{
        QStringLiteral("second-phone"),
        QStringLiteral("Status of the answer to a second WebRTC phone of a user: 400 or 409."),
        QStringLiteral("STATUS")};
    QCommandLineOption m_channels{QStringLiteral("channels-a-minute"),
                                  QStringLiteral("Notification channels that a token may make in a minute."),
                                  QStringLiteral("N")};
    QCommandLineOption m_versions{
        QStringLiteral("strict-versions"),
        QStringLiteral("Whether phones and base settings need their version: on or off."),
        QStringLiteral("ON|OFF")};
    QCommandLineOption m_unchecked{
        QStringLiteral("no-version-checks"),
        QStringLiteral(
            "Writes of phones, base settings and sites take any version and are never answered with 409.")};
    QCommandLineOption m_callAdd{
        QStringLiteral("default-needs-call-add"),
        QStringLiteral("Only people who may add calls can be given a default station.")};
    QCommandLineOption m_userRate{QStringLiteral("user-rate-limit"),
                                  QStringLiteral("Calls of one user's tokens together in a window."),
                                  QStringLiteral("COUNT")};
    QCommandLineOption m_endpoint{
        QStringLiteral("endpoint-limit"),
        QStringLiteral("Calls in a window to one path, * for any text; can be given several times."),
        QStringLiteral("PATH=COUNT")};
    QCommandLineOption m_answer{QStringLiteral("answer-limit"),
                                QStringLiteral("Bytes beyond which an answer is refused as too large."),
                                QStringLiteral("BYTES")};
    QCommandLineOption m_edges{QStringLiteral("edges"), QStringLiteral("Edges of the first site."),
                               QStringLiteral("N")};
    QCommandLineOption m_deleted{QStringLiteral("deleted"),
                                 QStringLiteral("Deleted phones and people that lists still show."),
                                 QStringLiteral("N")};
    QCommandLineOption m_linger{QStringLiteral("deleted-linger"),
                                QStringLiteral("Milliseconds for which lists show what was deleted."),
                                QStringLiteral("MS")};
    QCommandLineOption m_deaf{QStringLiteral("deaf-to"),
                              QStringLiteral("Query parameters that are ignored, by commas."),
                              QStringLiteral("NAMES")};
    QCommandLineOption m_masked{
        QStringLiteral("masked-refusals"),
        QStringLiteral("How often a 404 or 409 of telephony comes as 408 before it is told."),
        QStringLiteral("N")};
    QCommandLineOption m_lean{QStringLiteral("lean"), QStringLiteral("Some objects lack fields.")};
    QCommandLineOption m_odd{QStringLiteral("odd"),
                             QStringLiteral("Every object has keys and values that no schema knows.")};
    QCommandLineOption m_disassociates{QStringLiteral("put-disassociates"),
                                       QStringLiteral("Every PUT of a phone takes its user off.")};
    QCommandLineOption m_movesTwice{
        QStringLiteral("division-moves-twice"),
        QStringLiteral("Moving a division changes the version once more behind the answer.")};
    QCommandLineOption m_dates{
        QStringLiteral("dates"),
        QStringLiteral(
            "Where objects have their dates: everywhere, single (single reads and the list of sites), "
            "or nowhere."),
        QStringLiteral("WHERE")};
    QCommandLineOption m_lineDates{
        QStringLiteral("line-dates-apart"),
        QStringLiteral("A write that changes the line alone dates the line and not what has it.")};
    QCommandLineOption m_lineAudits{
        QStringLiteral("line-audits"),
        QStringLiteral(
            "Where audits have changes of lines: apart (Line, LineBase), or holder (Phone, PhoneBase)."),
        QStringLiteral("WHERE")};
    QCommandLineOption m_noAssociatedDates{
        QStringLiteral("no-associated-dates"),
        QStringLiteral("Stations do not say since when somebody is signed in on them.")};
    QCommandLineOption m_noTokenDates{
        QStringLiteral("no-token-dates"),
        QStringLiteral("People do not say when they were last given a token or signed in.")};
    QCommandLineOption m_mediaStatistics{
        QStringLiteral("media-statistics"),
        QStringLiteral("Status of every answer about media statistics: 200, 403, 404 or 410."),
        QStringLiteral("STATUS")};
    QCommandLineOption m_signOut{
        QStringLiteral("sign-out"),
        QStringLiteral("What becomes of whom is signed out: disassociates, keeps or returns."),
        QStringLiteral("WHAT")};
    QCommandLineOption m_missingStatistics{
        QStringLiteral("missing-statistics-404"),
        QStringLiteral("A call without media statistics is answered with 404.")};
    QCommandLineOption m_sortOrders{QStringLiteral("strict-sort-orders"),
                                    QStringLiteral("Sort orders are spelled as in the schema alone.")};
};

} // namespace Stationmaster::OrgSim
