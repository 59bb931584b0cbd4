// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxName = 256; // [guess] API.md 11.4: the true limit is unknown
using Kind = Field::Kind;

// What every object has.
#define STATIONMASTER_ENTITY_FIELDS                                                                          \
    Field{u"id", Kind::Text, true}, Field{u"name", Kind::Text}, Field{u"division", Kind::Object},            \
        Field{u"description", Kind::Text}, Field{u"version", Kind::Whole},                                   \
        Field{u"dateCreated", Kind::Text, true}, Field{u"dateModified", Kind::Text, true},                   \
        Field{u"modifiedBy", Kind::Text, true}, Field{u"createdBy", Kind::Text, true},                       \
        Field{u"state", Kind::Text, true}, Field{u"modifiedByApp", Kind::Text, true},                        \
        Field{u"createdByApp", Kind::Text, true}, Field                                                      \
    {                                                                                                        \
        u"selfUri", Kind::Text, true                                                                         \
    }

constexpr std::array PhoneFields{STATIONMASTER_ENTITY_FIELDS,
                                 Field{u"site", Kind::Object},
                                 Field{u"phoneBaseSettings", Kind::Object},
                                 Field{u"lineBaseSettings", Kind::Object},
                                 Field{u"phoneMetaBase", Kind::Object},
                                 Field{u"lines", Kind::List},
                                 Field{u"status", Kind::Object, true},
                                 Field{u"secondaryStatus", Kind::Object, true},
                                 Field{u"userAgentInfo", Kind::Object, true},
                                 Field{u"properties", Kind::Object},
                                 Field{u"capabilities", Kind::Object, true},
                                 Field{u"webRtcUser", Kind::Object},
                                 Field{u"standAlone", Kind::Flag, true},
                                 Field{u"primaryEdge", Kind::Object, true},
                                 Field{u"secondaryEdge", Kind::Object, true}};

constexpr std::array BaseSettingsFields{STATIONMASTER_ENTITY_FIELDS, Field{u"phoneMetaBase", Kind::Object},
                                        Field{u"lines", Kind::List}, Field{u"properties", Kind::Object},
                                        Field{u"capabilities", Kind::Object, true}};

constexpr std::array LineFields{STATIONMASTER_ENTITY_FIELDS,
                                Field{u"lineMetaBase", Kind::Object},
                                Field{u"properties", Kind::Object},
                                Field{u"edgeGroup", Kind::Object},
                                Field{u"template", Kind::Object},
                                Field{u"site", Kind::Object},
                                Field{u"lineBaseSettings", Kind::Object},
                                Field{u"primaryEdge", Kind::Object, true},
                                Field{u"secondaryEdge", Kind::Object, true},
                                Field{u"loggedInUser", Kind::Object, true},
                                Field{u"defaultForUser", Kind::Object, true}};

constexpr std::array SiteFields{STATIONMASTER_ENTITY_FIELDS,
                                Field{u"primarySites", Kind::List},
                                Field{u"secondarySites", Kind::List},
                                Field{u"primaryEdges", Kind::List, true},
                                Field{u"secondaryEdges", Kind::List, true},
                                Field{u"addresses", Kind::List},
                                Field{u"edges", Kind::List, true},
                                Field{u"edgeAutoUpdateConfig", Kind::Object},
                                Field{u"mediaRegionsUseLatencyBased", Kind::Flag},
                                Field{u"location", Kind::Object},
                                Field{u"managed", Kind::Flag},
                                Field{u"ntpSettings", Kind::Object},
                                Field{u"mediaModel", Kind::Text},
                                Field{u"coreSite", Kind::Flag},
                                Field{u"siteConnections", Kind::List},
                                Field{u"mediaRegions", Kind::List},
                                Field{u"callerId", Kind::Text},
                                Field{u"callerName", Kind::Text},
                                Field{u"cloudProxyForceTurn", Kind::Flag}};

#undef STATIONMASTER_ENTITY_FIELDS

bool isOfKind(const QJsonValue &value, Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return value.isString();
    case Kind::Whole:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    case Kind::Flag:
        return value.isBool();
    case Kind::Object:
        return value.isObject();
    case Kind::List:
        return value.isArray();
    case Kind::Any:
        break;
    }
    return true;
}

} // namespace

std::span<const Field> phoneFields()
{
    return PhoneFields;
}

std::span<const Field> baseSettingsFields()
{
    return BaseSettingsFields;
}

std::span<const Field> lineFields()
{
    return LineFields;
}

std::span<const Field> siteFields()
{
    return SiteFields;
}

Refusal problemWithTypes(const QJsonObject &body, std::span<const Field> fields)
{
    for (const Field &field : fields) {
        const QString name = QString::fromUtf16(field.name);
        const QJsonValue value = body[name];
        if (!field.readOnly && !value.isUndefined() && !value.isNull() && !isOfKind(value, field.kind))
            return invalid(name, u"The value of %1 has the wrong type."_s.arg(name));
    }
    return std::nullopt;
}

QJsonObject written(const QJsonObject &current, const QJsonObject &body, std::span<const Field> fields)
{
    QJsonObject result;
    const QStringList sent = body.keys();
    for (const QString &key : sent) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&key](const Field &f) { return QStringView(f.name) == key; });
        const bool isWritable = field == fields.end() ? current.contains(key) : !field->readOnly;
        if (isWritable)
            result[key] = body[key];
    }
    for (const Field &field : fields) {
        const QString name = QString::fromUtf16(field.name);
        if (field.readOnly && current.contains(name))
            result[name] = current[name];
    }
    return result;
}

Refusal problemWithName(const QJsonObject &body, const Table &table, const QString &what, int takenStatus)
{
    const QString name = body[u"name"_s].toString();
    if (name.trimmed().isEmpty())
        return invalid(u"name"_s, u"The %1 needs a name."_s.arg(what));
    if (name.size() > MaxName)
        return invalid(u"name"_s, u"The name is longer than %1 characters."_s.arg(MaxName));
    const QString other = table.named(name);
    if (!other.isEmpty() &&
        other != body[u"id"_s].toString()) // [guess] the code of 409 and whether case counts
        return failure(takenStatus, takenStatus == 409 ? u"duplicate.name"_s : u"duplicate.value"_s,
                       u"A %1 with the name %2 already exists."_s.arg(what, name), u"name"_s);
    return std::nullopt;
}

VersionRule versionRule(const OrgRules &rules, int usual, bool canLack)
{
    return {.status = rules.conflictStatus > 0 ? rules.conflictStatus : usual,
            .isNeeded = rules.strictVersions || !canLack,
            .isChecked = rules.checksVersions};
}

Refusal problemWithVersion(const QJsonObject &body, const QJsonObject &current, const VersionRule &rule)
{
    if (body.contains(u"id"_s) && body[u"id"_s] != current[u"id"_s])
        return invalid(u"id"_s, u"The id of the body is not the id of the path."_s);
    const QJsonValue sent = body[u"version"_s];
    if (!rule.isChecked)
        return std::nullopt;
    if (!rule.isNeeded && (sent.isUndefined() || sent.isNull()))
        return std::nullopt;
    if (!isOfKind(sent, Kind::Whole))
        return invalid(u"version"_s, u"The version is required."_s);
    const int now = current[u"version"_s].toInt();
    if (sent.toInt(-1) != now)
        return staleVersion(sent.toInt(-1), now, rule.status);
    return std::nullopt;
}

QJsonObject withNextVersion(const QJsonObject &current, QJsonObject &changed, const OrgRules &rules)
{
    const int next = current[u"version"_s].toInt() + 1;
    changed[u"version"_s] = next;
    const QJsonObject answered = changed;
    // API.md 10, number 16: after a move of division only a fresh read has the version.
    if (rules.divisionMovesTwice && changed[u"division"_s][u"id"_s] != current[u"division"_s][u"id"_s])
        changed[u"version"_s] = next + 1;
    return answered;
}

} // namespace Stationmaster::OrgSim
