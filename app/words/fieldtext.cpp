// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/problemtext.h"

#include <QCoreApplication>

namespace Stationmaster {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    static QString name(Problem problem, const QString &taken, const QString &missing);
    static QString baseSettingsName(Problem problem, const QString &value);
    static QString phoneName(Problem problem, const QString &value);
    static QString timeout();
    static QString dscp();
};

QString FieldWords::name(Problem problem, const QString &taken, const QString &missing)
{
    switch (problem) {
    case Problem::TooLong:
        return tr("This name is too long. Enter at most %n character(s).", nullptr, MaxNameLength);
    case Problem::ControlCharacters:
        return tr("This name holds characters that cannot be seen, such as a line break. Type it again "
                  "without them.");
    case Problem::Taken:
        return taken;
    case Problem::Missing:
    case Problem::OutOfRange:
        break;
    }
    return missing;
}

QString FieldWords::baseSettingsName(Problem problem, const QString &value)
{
    return name(problem, tr("Base settings named “%1” exist already. Enter another name.").arg(value),
                tr("Enter a name for the base settings, such as Support_WebRTC_Standard."));
}

QString FieldWords::phoneName(Problem problem, const QString &value)
{
    return name(problem, tr("A phone named “%1” exists already. Enter another name.").arg(value),
                tr("Enter a name for the phone, such as Ana Berg_WebRTC."));
}

QString FieldWords::timeout()
{
    return tr("Enter the timeout in seconds, from 1 to %n; 600 is ten minutes.", nullptr,
              MaxPersistentTimeout);
}

QString FieldWords::dscp()
{
    return tr("Enter a number from 0 to 63 (0x00 to 0x3F), or choose a class such as EF or CS3.");
}

} // namespace

namespace ProblemText {

QString sentence(Field field, Problem problem, const QString &value)
{
    switch (field) {
    case Field::BaseSettingsName:
        return FieldWords::baseSettingsName(problem, value);
    case Field::BaseSettings:
        return FieldWords::tr("Choose base settings from the list, or create new ones.");
    case Field::PersistentTimeout:
        return FieldWords::timeout();
    case Field::TransportDscp:
    case Field::MediaDscp:
        return FieldWords::dscp();
    case Field::User:
        if (problem == Problem::Taken)
            return FieldWords::tr(
                       "This user already has the WebRTC phone “%1”, and a user can have only one. Choose "
                       "another user.")
                .arg(value);
        return FieldWords::tr(
            "Choose a user: type a part of the name or e-mail address, then pick the person from the "
            "list.");
    case Field::Site:
        return FieldWords::tr("Choose the site that this phone belongs to.");
    case Field::PhoneName:
        return FieldWords::phoneName(problem, value);
    }
    return {};
}

} // namespace ProblemText

} // namespace Stationmaster
