// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/planfile.h"

#include "provisioning/bulk/repeatedkey.h"
#include "provisioning/enumnames.h"
#include "provisioning/intentcheck.h"
#include "storage/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Code = PlanFileProblem::Code;

const auto Format = "stationmaster-plan"_L1;
constexpr int Version = 1;

bool isPlannedOnly(const PlannedRun &run)
{
    const auto isPlanned = [](const RunRow &row) {
        const bool isOpen =
            row.state == RowState::Planned || row.state == RowState::Held || row.state == RowState::Skipped;
        return isOpen && std::ranges::all_of(
                             row.steps, [](const Step &step) { return step.state == StepState::Planned; });
    };
    return run.head.undoOf.isEmpty() && std::ranges::all_of(run.rows, isPlanned);
}

QJsonObject jsonOf(const RunRow &row)
{
    QJsonArray steps;
    for (const Step &step : row.steps)
        steps.append(QJsonObject{{"kind"_L1, enumName(step.kind)}, {"intent"_L1, step.intent}});
    return {{"name"_L1, row.name},
            {"state"_L1, enumName(row.state)},
            {"reason"_L1, enumName(row.reason)},
            {"touches"_L1, QJsonArray::fromStringList(row.touches)},
            {"steps"_L1, steps}};
}

/// The value that is declared as exactly @p name; QMetaEnum takes "RunRow::Planned" for it, too.
template <typename Enum>
std::optional<Enum> valueNamed(const QString &name)
{
    const auto value = enumNamed<Enum>(name);
    return value && enumName(*value) == name ? value : std::nullopt;
}

/// Reads until the first problem, which it keeps.
class PlanReader
{
public:
    std::optional<PlanFile> read(const QByteArray &json);
    const PlanFileProblem &problem() const { return m_problem; }

private:
    /// False, so that a reader can end with it.
    bool refuse(Code code, const QString &detail = {})
    {
        m_problem = {.code = code, .row = m_row, .step = m_step, .detail = detail};
        return false;
    }
    bool readHead(const QJsonObject &json, PlanFile &file);
    bool readRow(const QJsonValue &json, RunRow &row);
    bool readRowState(const QJsonObject &json, RunRow &row);
    bool readTouches(const QJsonArray &json, RunRow &row);
    bool readStep(const QJsonValue &json, Step &step);
    bool checkIntent(const std::vector<Step> &steps, std::size_t index);
    bool hasOnly(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys);
    bool readText(const QJsonObject &json, QLatin1StringView key, QString &text);
    bool readArray(const QJsonObject &json, QLatin1StringView key, QJsonArray &array);

    PlanFileProblem m_problem{};
    int m_row = 0;
    int m_step = 0;
};

std::optional<PlanFile> PlanReader::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        refuse(json.trimmed().startsWith('{') ? Code::Damaged : Code::NotAPlan);
        return std::nullopt;
    }
    PlanFile file;
    QJsonArray rows;
    if (!document.isObject() || document["format"_L1] != Format) {
        refuse(Code::NotAPlan);
        return std::nullopt;
    }
    if (document["version"_L1].toDouble() > Version) { // what else it may say is not ours to judge
        refuse(Code::Newer);
        return std::nullopt;
    }
    if (const auto repeated = repeatedKey(json)) {
        m_row = repeated->row;
        refuse(Code::RepeatedKey, repeated->key);
        return std::nullopt;
    }
    if (!readHead(document.object(), file) || !readArray(document.object(), "rows"_L1, rows))
        return std::nullopt;
    file.run.rows.reserve(static_cast<std::size_t>(rows.size()));
    for (const auto &entry : std::as_const(rows)) {
        ++m_row;
        m_step = 0;
        if (!readRow(entry, file.run.rows.emplace_back()))
            return std::nullopt;
    }
    return file;
}

bool PlanReader::readHead(const QJsonObject &json, PlanFile &file)
{
    if (json.contains("undoOf"_L1))
        return refuse(Code::Undo, u"undoOf"_s);
    if (!hasOnly(json,
                 {"format"_L1, "version"_L1, "orgId"_L1, "orgName"_L1, "title"_L1, "created"_L1, "rows"_L1}))
        return false;
    QString orgId;
    QString title;
    QString created;
    if (json["version"_L1] != Version)
        return refuse(json.contains("version"_L1) ? Code::Wrong : Code::Missing, u"version"_s);
    if (!readText(json, "orgId"_L1, orgId) || !readText(json, "orgName"_L1, file.orgName) ||
        !readText(json, "title"_L1, title) || !readText(json, "created"_L1, created))
        return false;
    if (!isPlainId(orgId))
        return refuse(orgId.isEmpty() ? Code::Missing : Code::Wrong, u"orgId"_s);
    file.run.head = emptyPlan(orgId, title);
    file.run.head.created = QDateTime::fromString(created, Qt::ISODateWithMs).toUTC();
    return file.run.head.created.isValid() || refuse(Code::Wrong, u"created"_s);
}

bool PlanReader::readRow(const QJsonValue &json, RunRow &row)
{
    const QJsonObject object = json.toObject();
    QJsonArray touches;
    QJsonArray steps;
    if (!json.isObject())
        return refuse(Code::Wrong, u"rows"_s);
    if (!hasOnly(object, {"name"_L1, "state"_L1, "reason"_L1, "touches"_L1, "steps"_L1}) ||
        !readText(object, "name"_L1, row.name) || !readRowState(object, row) ||
        !readArray(object, "touches"_L1, touches) || !readArray(object, "steps"_L1, steps))
        return false;
    if (steps.isEmpty() && row.state != RowState::Skipped)
        return refuse(Code::Missing, u"steps"_s);
    for (const auto &entry : std::as_const(steps)) {
        ++m_step;
        if (!readStep(entry, row.steps.emplace_back()) || !checkIntent(row.steps, row.steps.size() - 1))
            return false;
    }
    m_step = 0;
    return readTouches(touches, row);
}

bool PlanReader::readRowState(const QJsonObject &json, RunRow &row)
{
    QString state;
    QString reason;
    if (!readText(json, "state"_L1, state) || !readText(json, "reason"_L1, reason))
        return false;
    const auto knownState = valueNamed<RowState>(state);
    const auto knownReason = valueNamed<RowReason>(reason);
    const bool isPlanned = knownState == RowState::Planned;
    if (!isPlanned && knownState != RowState::Held && knownState != RowState::Skipped)
        return refuse(Code::UnknownState, state);
    if (!knownReason)
        return refuse(Code::UnknownReason, reason);
    row.state = *knownState;
    row.reason = *knownReason;
    return isPlanned == (row.reason == RowReason::None) || refuse(Code::Wrong, u"reason"_s);
}

bool PlanReader::readTouches(const QJsonArray &json, RunRow &row)
{
    for (const auto &entry : json) {
        const QString touched = entry.toString();
        if (touched.isEmpty())
            return refuse(Code::Wrong, u"touches"_s);
        row.touches.append(touched);
    }
    const auto touch = [&row](QLatin1StringView what, const QString &id) {
        const QString touched = what + id;
        if (!id.isEmpty() && !row.touches.contains(touched))
            row.touches.append(touched);
    };
    for (const Step &step : row.steps) {
        touch("user/"_L1, step.intent["userId"_L1].toString());
        if (step.kind == StepKind::UpdatePhone || step.kind == StepKind::DeletePhone)
            touch("phone/"_L1, step.intent["id"_L1].toString());
    }
    return true;
}

bool PlanReader::readStep(const QJsonValue &json, Step &step)
{
    const QJsonObject object = json.toObject();
    QString kind;
    if (!json.isObject())
        return refuse(Code::Wrong, u"steps"_s);
    if (!hasOnly(object, {"kind"_L1, "intent"_L1}) || !readText(object, "kind"_L1, kind))
        return false;
    const auto known = valueNamed<StepKind>(kind);
    if (!known)
        return refuse(Code::UnknownStep, kind);
    if (!object["intent"_L1].isObject())
        return refuse(object.contains("intent"_L1) ? Code::Wrong : Code::Missing, u"intent"_s);
    step.kind = *known;
    step.intent = object["intent"_L1].toObject();
    return true;
}

bool PlanReader::checkIntent(const std::vector<Step> &steps, std::size_t index)
{
    const auto problem = problemInIntent(steps, index);
    if (!problem)
        return true;
    switch (problem->kind) {
    case IntentProblem::Kind::NotPlanned:
        return problem->key.isEmpty() ? refuse(Code::UnknownStep, enumName(steps.at(index).kind))
                                      : refuse(Code::UnexpectedKey, problem->key);
    case IntentProblem::Kind::Missing:
        return refuse(Code::Missing, problem->key);
    case IntentProblem::Kind::Wrong:
        return refuse(Code::Wrong, problem->key);
    case IntentProblem::Kind::NotEarlier:
        break;
    }
    return refuse(Code::NotEarlier, problem->key);
}

/// What is not understood may be what matters, and outcomes are of another computer.
bool PlanReader::hasOnly(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (std::ranges::find(keys, it.key()) == keys.end())
            return refuse(Code::UnexpectedKey, it.key());
    }
    return true;
}

bool PlanReader::readText(const QJsonObject &json, QLatin1StringView key, QString &text)
{
    const QJsonValue value = json[key];
    text = value.toString();
    return value.isString() || refuse(value.isUndefined() ? Code::Missing : Code::Wrong, key);
}

bool PlanReader::readArray(const QJsonObject &json, QLatin1StringView key, QJsonArray &array)
{
    const QJsonValue value = json[key];
    array = value.toArray();
    return value.isArray() || refuse(value.isUndefined() ? Code::Missing : Code::Wrong, key);
}

} // namespace

/// One row a line, so that two plans can be compared by the usual tools.
QByteArray PlanFile::toJson() const
{
    const QJsonObject head{
        {"format"_L1, Format},        {"version"_L1, Version},
        {"orgId"_L1, run.head.orgId}, {"orgName"_L1, orgName},
        {"title"_L1, run.head.title}, {"created"_L1, run.head.created.toUTC().toString(Qt::ISODateWithMs)}};
    QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    json.chop(1); // its brace, after which the rows come
    json += ",\"rows\":[";
    for (const RunRow &row : run.rows) {
        json += json.endsWith('[') ? "\n" : ",\n";
        json += QJsonDocument(jsonOf(row)).toJson(QJsonDocument::Compact);
    }
    return json + "\n]}\n";
}

Result<void> PlanFile::save(const QString &path) const
{
    if (!isPlannedOnly(run))
        return fail({.kind = Error::Kind::Rejected, .code = u"stationmaster.not.a.plan"_s});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(storageError(path, file.errorString()));
    file.write(toJson());
    if (!file.commit())
        return fail(storageError(path, file.errorString()));
    return {};
}

PlanFile::Reading PlanFile::fromJson(const QByteArray &json)
{
    PlanReader reader;
    auto file = reader.read(json);
    return {.file = std::move(file), .problem = reader.problem()};
}

PlanFile::Reading PlanFile::open(const QString &path)
{
    const auto cannotRead = [](const QString &words) {
        return Reading{.problem = {.code = Code::CannotRead, .detail = words}};
    };
    QFile file(path);
    if (QFileInfo info(path); info.exists() && !info.isFile()) // a pipe would be waited for
        return cannotRead(u"not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.errorString());
    if (file.size() > MaxBytes)
        return {.problem = {.code = Code::TooLarge}};
    const QByteArray json = file.read(MaxBytes);
    if (file.error() != QFile::NoError)
        return cannotRead(file.errorString());
    return fromJson(json);
}

} // namespace Stationmaster
