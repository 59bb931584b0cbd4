// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/regiontext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Stationmaster::RegionText {

namespace {

struct RegionWords
{
    Q_DECLARE_TR_FUNCTIONS(RegionWords)
};

QString regionCity(const QString &region)
{
    //: Cities and areas in which the data centres of a cloud provider stand.
    static const QHash<QString, const char *> cities{
        {u"af-south-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Cape Town")},
        {u"ap-east-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Hong Kong")},
        {u"ap-northeast-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Tokyo")},
        {u"ap-northeast-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Seoul")},
        {u"ap-northeast-3"_s, QT_TRANSLATE_NOOP("RegionWords", "Osaka")},
        {u"ap-south-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Mumbai")},
        {u"ap-south-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Hyderabad")},
        {u"ap-southeast-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Singapore")},
        {u"ap-southeast-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Sydney")},
        {u"ap-southeast-3"_s, QT_TRANSLATE_NOOP("RegionWords", "Jakarta")},
        {u"ap-southeast-4"_s, QT_TRANSLATE_NOOP("RegionWords", "Melbourne")},
        {u"ap-southeast-5"_s, QT_TRANSLATE_NOOP("RegionWords", "Malaysia")},
        {u"ap-southeast-7"_s, QT_TRANSLATE_NOOP("RegionWords", "Bangkok")},
        {u"ca-central-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Montreal")},
        {u"ca-west-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Calgary")},
        {u"eu-central-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Frankfurt")},
        {u"eu-central-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Zurich")},
        {u"eu-north-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Stockholm")},
        {u"eu-south-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Milan")},
        {u"eu-south-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Spain")},
        {u"eu-west-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Dublin")},
        {u"eu-west-2"_s, QT_TRANSLATE_NOOP("RegionWords", "London")},
        {u"eu-west-3"_s, QT_TRANSLATE_NOOP("RegionWords", "Paris")},
        {u"il-central-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Tel Aviv")},
        {u"me-central-1"_s, QT_TRANSLATE_NOOP("RegionWords", "UAE")},
        {u"me-south-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Bahrain")},
        {u"mx-central-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Mexico")},
        {u"sa-east-1"_s, QT_TRANSLATE_NOOP("RegionWords", "São Paulo")},
        {u"us-east-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Virginia")},
        {u"us-east-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Ohio")},
        {u"us-west-1"_s, QT_TRANSLATE_NOOP("RegionWords", "Northern California")},
        {u"us-west-2"_s, QT_TRANSLATE_NOOP("RegionWords", "Oregon")},
        {u"us-gov-west-1"_s, QT_TRANSLATE_NOOP("RegionWords", "AWS GovCloud West")},
        {u"us-gov-east-1"_s, QT_TRANSLATE_NOOP("RegionWords", "AWS GovCloud East")},
    };
    const char *name = cities.value(region, nullptr);
    return name ? QCoreApplication::translate("RegionWords", name) : QString();
}

} // namespace

QString city(const QString &region)
{
    return regionCity(region);
}

QString shortName(const QString &region)
{
    const QString name = city(region);
    return name.isEmpty() ? region : name;
}

QString name(const QString &region)
{
    const QString where = city(region);
    //: A city and the AWS name of the region there, such as "Frankfurt (eu-central-1)".
    return where.isEmpty() ? region : RegionWords::tr("%1 (%2)").arg(where, region);
}

QStringList names(const QStringList &regions)
{
    QStringList all;
    for (const QString &region : regions)
        all.append(name(region));
    return all;
}

QString kind(MediaRegions::Kind kind)
{
    switch (kind) {
    case MediaRegions::Kind::Home:
        return RegionWords::tr("Home");
    case MediaRegions::Kind::Core:
        return RegionWords::tr("Core");
    case MediaRegions::Kind::Satellite:
        return RegionWords::tr("Satellite");
    case MediaRegions::Kind::Unknown:
        break;
    }
    return RegionWords::tr("Not offered");
}

Theme::Tone kindTone(MediaRegions::Kind kind)
{
    switch (kind) {
    case MediaRegions::Kind::Home:
        return Theme::Tone::Info;
    case MediaRegions::Kind::Core:
    case MediaRegions::Kind::Satellite:
        return Theme::Tone::Neutral;
    case MediaRegions::Kind::Unknown:
        break;
    }
    return Theme::Tone::Problem;
}

QString kindIcon(MediaRegions::Kind kind)
{
    switch (kind) {
    case MediaRegions::Kind::Home:
        return u"overview"_s;
    case MediaRegions::Kind::Core:
        return u"region-core"_s;
    case MediaRegions::Kind::Satellite:
        return u"region-satellite"_s;
    case MediaRegions::Kind::Unknown:
        break;
    }
    return u"problem"_s;
}

QString failover(const QStringList &regions)
{
    if (regions.isEmpty())
        return RegionWords::tr("No region is listed, so there is no failover.");
    QString said = RegionWords::tr("Calls go to %1 first.").arg(shortName(regions.first()));
    for (qsizetype i = 1; i < regions.size(); ++i)
        said += u' ' + RegionWords::tr("When that cannot take a call, %1 does.").arg(shortName(regions[i]));
    return said + u' ' +
           (regions.size() == 1 ? RegionWords::tr("When that cannot take a call, the call fails.")
                                : RegionWords::tr("When that cannot take it either, the call fails."));
}

} // namespace Stationmaster::RegionText
