// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/baseproperties.h"

#include <QVariant>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instanceIn(const QJsonObject &properties, const QString &key)
{
    return properties[key][u"value"_s][u"instance"_s];
}

struct WholeRange
{
    QString key{};
    int least = 0;
    int most = 0;
};

/// [guess] Only the range of DSCP is public (0..63); a timeout that is no positive number makes no sense.
QList<WholeRange> knownRanges()
{
    return {{u"phone_media_dscp"_s, 0, 63},
            {u"phone_sip_dscp"_s, 0, 63},
            {u"phone_maxLineKeys"_s, 1, 100},
            {u"station_persistent_timeout"_s, 1, 86'400 * 7}};
}

Refusal problemWithMap(const QJsonObject &properties, const QJsonObject &known, const QString &where)
{
    const QStringList keys = properties.keys();
    for (const QString &key : keys) {
        const QJsonValue value = instanceIn(properties, key);
        const QJsonValue usual = instanceIn(known, key);
        if (!properties[key].isObject() || !properties[key][u"value"_s].isObject())
            return invalid(where + key, u"The property %1 needs a value with an instance."_s.arg(key));
        // Some clients write whole numbers as text, and get them through (API.md 4.1).
        bool isWrittenNumber = false;
        value.toString().toInt(&isWrittenNumber);
        const bool sameType = value.type() == usual.type() || (usual.isDouble() && isWrittenNumber);
        if (!usual.isUndefined() && !value.isNull() && !sameType)
            return invalid(where + key, u"The value of %1 has the wrong type."_s.arg(key));
    }
    for (const WholeRange &range : knownRanges()) {
        const QJsonValue value = instanceIn(properties, range.key);
        bool isWhole = false;
        const int number = value.toVariant().toString().toInt(&isWhole);
        if (value.isUndefined() || value.isNull() ||
            (isWhole && number >= range.least && number <= range.most))
            continue;
        return invalid(
            where + range.key,
            u"The value of %1 must be between %2 and %3."_s.arg(range.key).arg(range.least).arg(range.most));
    }
    return std::nullopt;
}

} // namespace

Refusal problemWithProperties(const QJsonObject &body, const QJsonObject &templateBody,
                              const TemplateKeys &keys)
{
    const QJsonValue turn = instanceIn(body[u"properties"_s].toObject(), keys.forceTurn);
    if (!keys.turnTexts.isEmpty() && turn.isString() && !keys.turnTexts.contains(turn.toString()))
        return invalid(u"properties."_s + keys.forceTurn,
                       u"The value is none that this property can have."_s);
    if (auto problem = problemWithMap(body[u"properties"_s].toObject(),
                                      templateBody[u"properties"_s].toObject(), u"properties."_s))
        return problem;
    return problemWithMap(body[u"lines"_s][0][u"properties"_s].toObject(),
                          templateBody[u"lines"_s][0][u"properties"_s].toObject(), u"lines.properties."_s);
}

QJsonObject withTemplateProperties(const QJsonObject &properties, const QJsonObject &templateProperties)
{
    QJsonObject all = templateProperties;
    const QStringList keys = properties.keys();
    for (const QString &key : keys) {
        QJsonObject entry = all[key].toObject();
        const QJsonObject sent = properties[key].toObject();
        for (auto part = sent.begin(); part != sent.end(); ++part)
            entry[part.key()] = part.value();
        all[key] = entry;
    }
    return all;
}

} // namespace Stationmaster::OrgSim
