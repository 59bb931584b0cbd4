// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/ruleoptions.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// Reads a whole number from @p least up into @p target; the sentence when it is none.
QString readWhole(const QCommandLineParser &parser, const QCommandLineOption &option, int least, int &target)
{
    if (!parser.isSet(option))
        return {};
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        return u"--%1 needs a whole number from %2."_s.arg(option.names().constFirst()).arg(least);
    target = number;
    return {};
}

} // namespace

void RuleOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_conflict,
                       m_secondPhone,
                       m_channels,
                       m_versions,
                       m_userRate,
                       m_endpoint,
                       m_answer,
                       m_edges,
                       m_deleted,
                       m_linger,
                       m_deaf,
                       m_masked,
                       m_lean,
                       m_odd,
                       m_disassociates,
                       m_movesTwice,
                       m_mediaStatistics,
                       m_missingStatistics,
                       m_signOut,
                       m_sortOrders,
                       m_unchecked,
                       m_callAdd,
                       m_dates,
                       m_lineDates,
                       m_lineAudits,
                       m_noAssociatedDates,
                       m_noTokenDates});
}

QString RuleOptions::read(const QCommandLineParser &parser, OrgRules &rules) const
{
    for (const auto part : {&RuleOptions::readSwitches, &RuleOptions::readDates, &RuleOptions::readLimits}) {
        if (const QString problem = (this->*part)(parser, rules); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString RuleOptions::readDates(const QCommandLineParser &parser, OrgRules &rules) const
{
    const QHash<QString, OrgRules::Dates> places{{u"everywhere"_s, OrgRules::Dates::Everywhere},
                                                 {u"single"_s, OrgRules::Dates::SingleReads},
                                                 {u"nowhere"_s, OrgRules::Dates::Nowhere}};
    if (parser.isSet(m_dates)) {
        const auto place = places.constFind(parser.value(m_dates));
        if (place == places.cend())
            return u"--dates must be everywhere, single or nowhere."_s;
        rules.dates = *place;
    }
    if (parser.isSet(m_lineAudits)) {
        const QString where = parser.value(m_lineAudits);
        if (where != u"apart"_s && where != u"holder"_s)
            return u"--line-audits must be apart or holder."_s;
        rules.lineAuditsApart = where == u"apart"_s;
    }
    rules.lineDatesApart = parser.isSet(m_lineDates);
    rules.associatedDates = !parser.isSet(m_noAssociatedDates);
    rules.tokenDates = !parser.isSet(m_noTokenDates);
    return {};
}

QString RuleOptions::readSwitches(const QCommandLineParser &parser, OrgRules &rules) const
{
    if (parser.isSet(m_conflict)) {
        const QString status = parser.value(m_conflict);
        if (status != u"409"_s && status != u"400"_s)
            return u"--conflict must be 409 or 400."_s;
        rules.conflictStatus = status.toInt();
    }
    if (parser.isSet(m_secondPhone)) {
        const QString status = parser.value(m_secondPhone);
        if (status != u"409"_s && status != u"400"_s)
            return u"--second-phone must be 400 or 409."_s;
        rules.secondPhoneStatus = status.toInt();
    }
    if (parser.isSet(m_mediaStatistics)) {
        const QString status = parser.value(m_mediaStatistics);
        if (!QStringList{u"200"_s, u"403"_s, u"404"_s, u"410"_s}.contains(status))
            return u"--media-statistics must be 200, 403, 404 or 410."_s;
        rules.mediaStatisticsStatus = status.toInt();
    }
    if (parser.isSet(m_signOut)) {
        const QHash<QString, OrgRules::SignOut> ways{{u"disassociates"_s, OrgRules::SignOut::Disassociates},
                                                     {u"keeps"_s, OrgRules::SignOut::KeepsStation},
                                                     {u"returns"_s, OrgRules::SignOut::ComesBack}};
        const auto way = ways.constFind(parser.value(m_signOut));
        if (way == ways.cend())
            return u"--sign-out must be disassociates, keeps or returns."_s;
        rules.signOut = *way;
    }
    rules.missingStatisticsAreNotFound = parser.isSet(m_missingStatistics);
    if (parser.isSet(m_versions)) {
        const QString wanted = parser.value(m_versions);
        if (wanted != u"on"_s && wanted != u"off"_s)
            return u"--strict-versions must be on or off."_s;
        rules.strictVersions = wanted == u"on"_s;
    }
    if (parser.isSet(m_deaf))
        rules.deafTo = parser.value(m_deaf).split(u',', Qt::SkipEmptyParts);
    rules.checksVersions = !parser.isSet(m_unchecked);
    rules.defaultNeedsCallAdd = parser.isSet(m_callAdd);
    rules.lean = parser.isSet(m_lean);
    rules.odd = parser.isSet(m_odd);
    rules.putDisassociates = parser.isSet(m_disassociates);
    rules.divisionMovesTwice = parser.isSet(m_movesTwice);
    rules.strictSortOrders = parser.isSet(m_sortOrders);
    return {};
}

QString RuleOptions::readLimits(const QCommandLineParser &parser, OrgRules &rules) const
{
    const QStringList limits = parser.values(m_endpoint);
    for (const QString &limit : limits) {
        bool isNumber = false;
        const int count = limit.section(u'=', -1).toInt(&isNumber);
        const QString path = limit.section(u'=', 0, -2);
        if (!isNumber || count < 1 || !path.startsWith(u'/'))
            return u"--endpoint-limit needs a path and a count such as /api/v2/users=180."_s;
        rules.endpointLimits[path] = count;
    }
    struct Whole
    {
        const QCommandLineOption &option;
        int least;
        int &target;
    };
    for (const Whole &whole :
         {Whole{m_userRate, 1, rules.userRateCount}, Whole{m_channels, 1, rules.channelsAMinute},
          Whole{m_answer, 1000, rules.answerLimit}, Whole{m_edges, 0, rules.edges},
          Whole{m_deleted, 0, rules.deleted}, Whole{m_linger, 0, rules.deletedLingerMs},
          Whole{m_masked, 0, rules.maskedRefusals}}) {
        if (const QString problem = readWhole(parser, whole.option, whole.least, whole.target);
            !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace Stationmaster::OrgSim
