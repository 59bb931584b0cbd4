// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/nowreading.h"
#include "theme/theme.h"

#include <QCoreApplication>

#include <functional>

namespace Stationmaster {

/// The words for whether a person can take a call now.
class NowText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::NowText)
public:
    /// How a moment is written: for the window, or for a report.
    using Times = QString (*)(const QDateTime &moment);

    /// @p person and @p reading are borrowed.
    NowText(const UserDetails &person, const NowReading &reading, Times times);

    struct Sentence
    {
        Theme::Tone tone = Theme::Tone::Neutral;
        QString strong{}; ///< the verdict in a few words
        QString text{};   ///< why
    };
    Sentence verdict() const;
    /// What is worth knowing beside it, a sentence each.
    QStringList findings() const;

    struct Row
    {
        QString label{};
        QString value{};     ///< or why it could not be read; empty: there is nothing to say
        bool isRead = true;  ///< false: under way, refused, or failed
        QString reference{}; ///< of an answer that was no value, for a ticket
    };
    /// The same rows in the same order for everybody.
    std::vector<Row> rows() const;
    /// The ids of the conversations that they are in.
    QStringList conversations() const;

private:
    using Sessions = std::vector<LiveSession>;
    QString ownPhone() const;
    QString stationInUse() const;
    QString presence() const;
    QString routing() const;
    static QString callsNow(const Sessions &sessions);
    QString signedIn(const UserSignIns &signIns) const;
    QString severalSignIns(const UserSignIns &signIns) const;
    QString sentenceOf(NowFinding finding) const;
    QString offline() const;
    QString notKnown() const;
    QString withTime(const QString &text, const QDateTime &since) const;
    template <typename T>
    Row row(const QString &label, const NowReading::Part<T> &part,
            const std::function<QString(const T &)> &words, const QStringList &documented = {}) const;
    Row furtherStationRow(const QString &label,
                          const std::function<QString(const UserSignIns &)> &words) const;
    Row callAddRow() const;
    Row licenceRow() const;
    static QString why(const Error &error, const QStringList &documented);

    const UserDetails &m_person;
    const NowReading &m_reading;
    Times m_times;
    NowFacts m_facts;
    NowReport m_report;
};

} // namespace Stationmaster
