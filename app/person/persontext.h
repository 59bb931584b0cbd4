// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person/persondetails.h"
#include "presentation/theme.h"
#include "provisioning/abilities.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for how a person's phone is.
class PersonText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::PersonText)
public:
    struct Sentence
    {
        Theme::Tone tone = Theme::Tone::Neutral;
        QString strong{}; ///< the verdict in a few words
        QString text{};   ///< why
        QString advice{}; ///< what to do
        std::optional<Abilities::Action> needs{}; ///< to follow the advice in this program
    };
    static Sentence verdict(const PersonDetails &person, const UserReport &report);

    struct Line
    {
        CheckResult::State state = CheckResult::State::Unknown;
        QString what{};     ///< "Persistent Connection: on"
        QString evidence{}; ///< what was seen, or what to do
    };
    static Line check(Check check, const PersonDetails &person, const UserReport &report);

    static QString stateWord(CheckResult::State state); ///< "passed"
    static QString phone(const PersonDetails &person);
    static QString site(const PersonDetails &person); ///< "Berlin · eu-central-1, eu-west-1"
    static QString relay(const PersonDetails &person);
    static QString baseSettings(const PersonDetails &person);
    static QString defaultStation(const PersonDetails &person);
    static QString signedIn(const PersonDetails &person); ///< where, now and last

private:
    static Line setting(const QString &name, const CheckResult &result,
                        const std::function<QString(int)> &value);
    static QString notRead();
};

} // namespace Stationmaster
