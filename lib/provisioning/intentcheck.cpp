// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/intentcheck.h"

#include "provisioning/draft.h"
#include "resources/logcapture/logcaptureapi.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Problem = IntentProblem::Kind;

/// Keeps the first problem and is silent from then on.
class IntentCheck
{
public:
    IntentCheck(const std::vector<Step> &steps, std::size_t index)
        : m_steps(steps), m_index(index), m_step(steps.at(index)), m_intent(m_step.intent)
    {
    }

    std::optional<IntentProblem> problem();

private:
    void checkKind();
    void createBaseSettings();
    void createPhone();
    void setDefaultStation();
    void deletion();
    void changes();
    void station();
    void logCapture();
    void flag(QLatin1StringView key) { optional(QJsonValue::Bool, {key}); }

    void note(Problem kind, const QString &key)
    {
        if (!m_problem)
            m_problem = IntentProblem{.kind = kind, .key = key};
    }
    bool has(QLatin1StringView key) const { return m_intent.contains(key); }

    void id(QLatin1StringView key) { idAt(m_intent[key], key); }
    void idAt(const QJsonValue &value, const QString &key);
    void idIfAny(QLatin1StringView key);
    void name(const QJsonValue &value, const QString &key);
    void person();
    void optional(QJsonValue::Type type, std::initializer_list<QLatin1StringView> keys);
    void reference(QLatin1StringView key, StepKind made);
    /// Either an id at @p id or a reference at @p from to a step of the kind @p made, and not both.
    void idOrReference(QLatin1StringView id, QLatin1StringView from, StepKind made);

    const std::vector<Step> &m_steps;
    const std::size_t m_index;
    const Step &m_step;
    const QJsonObject &m_intent;
    std::optional<IntentProblem> m_problem;
};

std::optional<IntentProblem> IntentCheck::problem()
{
    for (const auto key :
         {"lookUp"_L1, "sending"_L1, "onlyWhereUnchanged"_L1, "expected"_L1, "until"_L1}) { // of an undo
        if (has(key))
            note(Problem::NotPlanned, key);
    }
    checkKind();
    return m_problem;
}

/// Without a default, so that the compiler names a kind that is missing here.
void IntentCheck::checkKind()
{
    switch (m_step.kind) {
    case StepKind::CreateBaseSettings:
        return createBaseSettings();
    case StepKind::CreatePhone:
        return createPhone();
    case StepKind::SetDefaultStation:
        return setDefaultStation();
    case StepKind::DeletePhone:
    case StepKind::DeleteBaseSettings:
        return deletion();
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
        id("id"_L1);
        return changes();
    case StepKind::UpdateTelephonySettings: // there is only one, so it has no id
        return changes();
    case StepKind::ClearDefaultStation:
        return person();
    case StepKind::DisassociateStation:
    case StepKind::AssociateStation:
        return station();
    case StepKind::EndTokens:
        person();
        return flag("evenDuringCall"_L1);
    case StepKind::StartLogCapture:
        return logCapture();
    case StepKind::StopLogCapture:
        return person();
    case StepKind::EndConversation:
        id("id"_L1);
        person();
        return flag("evenWhileAlive"_L1);
    case StepKind::RestoreDefaultStation:
    case StepKind::Unknown:
        return note(Problem::NotPlanned, {});
    }
}

void IntentCheck::createBaseSettings()
{
    const QJsonValue body = m_intent["body"_L1];
    if (!body.isObject())
        return note(has("body"_L1) ? Problem::Wrong : Problem::Missing, u"body"_s);
    name(body["name"_L1], u"body/name"_s);
    if (body["phoneMetaBase"_L1]["id"_L1].toString() != QStringView(WebRtcModelId))
        note(Problem::Wrong, u"body/phoneMetaBase"_s);
    if (!body["lines"_L1][0].isObject())
        note(Problem::Missing, u"body/lines"_s);
}

void IntentCheck::createPhone()
{
    name(m_intent["name"_L1], u"name"_s);
    id("siteId"_L1);
    person();
    idOrReference("baseSettingsId"_L1, "baseSettingsFromStep"_L1, StepKind::CreateBaseSettings);
    if (has("lineBaseSettingsId"_L1) && m_intent["lineBaseSettingsId"_L1].toString().isEmpty())
        optional(QJsonValue::String, {"lineBaseSettingsId"_L1}); // the executor asks for it
    else
        idIfAny("lineBaseSettingsId"_L1);
    if (has("settingsFromStep"_L1)) {
        reference("settingsFromStep"_L1, StepKind::DeletePhone);
        if (has("properties"_L1) || has("lineProperties"_L1))
            note(Problem::Wrong, u"settingsFromStep"_s);
    }
    optional(QJsonValue::Object, {"properties"_L1, "lineProperties"_L1});
    optional(QJsonValue::Array, {"ownSettings"_L1});
    optional(QJsonValue::String, {"siteName"_L1, "baseSettingsName"_L1});
}

void IntentCheck::setDefaultStation()
{
    person();
    idOrReference("stationId"_L1, "phoneFromStep"_L1, StepKind::CreatePhone);
    optional(QJsonValue::String, {"shownDefault"_L1});
}

/// A delete without what the person saw is the undo of a create, and would delete whatever is there now.
void IntentCheck::deletion()
{
    id("id"_L1);
    optional(QJsonValue::String, {"name"_L1});
    const QJsonValue shown = m_intent["shown"_L1];
    if (!shown.isObject())
        return note(has("shown"_L1) ? Problem::Wrong : Problem::Missing, u"shown"_s);
    if (m_step.kind == StepKind::DeletePhone && !shown["userId"_L1].isString())
        note(shown["userId"_L1].isUndefined() ? Problem::Missing : Problem::Wrong, u"shown/userId"_s);
    if (const QJsonValue signedIn = shown["signedIn"_L1]; !signedIn.isUndefined() && !signedIn.isBool())
        note(Problem::Wrong, u"shown/signedIn"_s);
}

void IntentCheck::changes()
{
    optional(QJsonValue::String, {"name"_L1});
    idIfAny("stationId"_L1);
    const QJsonValue list = m_intent["changes"_L1];
    if (!list.isArray() || list.toArray().isEmpty())
        return note(list.isArray() || list.isUndefined() ? Problem::Missing : Problem::Wrong, u"changes"_s);
    QSet<QString> seen;
    for (const QJsonValue change : list.toArray()) {
        const QString path = change["path"_L1].toString();
        const QStringList keys = path.split(u'/');
        // What the server keeps by itself is nobody's change, and a state of "deleted" would be a delete.
        const bool isNoField = std::ranges::any_of(keys, [](const QString &key) {
            return key.isEmpty() || key == "id"_L1 || key == "selfUri"_L1 || isBookkeeping(key);
        });
        const QJsonValue derived = change["derived"_L1];
        if (isNoField || seen.contains(path) || (!derived.isUndefined() && !derived.isBool()))
            return note(Problem::Wrong, u"changes"_s);
        seen.insert(path);
        if (path == "name"_L1)
            name(change["after"_L1], u"changes"_s);
    }
}

void IntentCheck::station()
{
    person();
    id("stationId"_L1);
}

void IntentCheck::logCapture()
{
    constexpr auto Longest = std::chrono::minutes(LogCaptureApi::Longest).count();
    person();
    const QJsonValue minutes = m_intent["minutes"_L1];
    const int whole = minutes.toInt(-1);
    if (minutes.isUndefined())
        note(Problem::Missing, u"minutes"_s);
    else if (minutes.toDouble(-1) != static_cast<double>(whole) || whole < 1 || whole > Longest)
        note(Problem::Wrong, u"minutes"_s);
}

void IntentCheck::idAt(const QJsonValue &value, const QString &key)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        note(Problem::Missing, key);
    else if (!isPlainId(value.toString()))
        note(Problem::Wrong, key);
}

void IntentCheck::idIfAny(QLatin1StringView key)
{
    if (has(key))
        id(key);
}

void IntentCheck::name(const QJsonValue &value, const QString &key)
{
    if (!value.isString())
        note(value.isUndefined() ? Problem::Missing : Problem::Wrong, key);
    else if (const auto why = problemInName(value.toString(), {}))
        note(*why == Stationmaster::Problem::Missing ? Problem::Missing : Problem::Wrong, key);
}

void IntentCheck::person()
{
    id("userId"_L1);
    optional(QJsonValue::String, {"userName"_L1});
}

void IntentCheck::optional(QJsonValue::Type type, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (has(key) && m_intent[key].type() != type)
            note(Problem::Wrong, key);
    }
}

void IntentCheck::reference(QLatin1StringView key, StepKind made)
{
    const QJsonValue value = m_intent[key];
    const double index = value.toDouble(-1);
    if (!value.isDouble() || index != static_cast<double>(value.toInt(-1)))
        note(Problem::Wrong, key);
    else if (index < 0 || index >= static_cast<double>(m_index) ||
             m_steps.at(static_cast<std::size_t>(index)).kind != made)
        note(Problem::NotEarlier, key);
}

void IntentCheck::idOrReference(QLatin1StringView id, QLatin1StringView from, StepKind made)
{
    if (has(id) && has(from))
        note(Problem::Wrong, from);
    else if (has(from))
        reference(from, made);
    else
        this->id(id);
}

} // namespace

std::optional<IntentProblem> problemInIntent(const std::vector<Step> &steps, std::size_t index)
{
    return IntentCheck(steps, index).problem();
}

bool isPlainId(const QString &id)
{
    constexpr qsizetype Longest = 128; // a UUID has 36; those of media regions and models are short, too
    const bool isPlain = std::ranges::all_of(id, [](QChar c) {
        const bool isWord = c.unicode() < 0x80 && c.isLetterOrNumber();
        return isWord || c == u'-' || c == u'_' || c == u'.';
    });
    return isPlain && !id.isEmpty() && id.size() <= Longest && id != "."_L1 && id != ".."_L1;
}

} // namespace Stationmaster
