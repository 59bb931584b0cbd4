// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/createphonestep.h"

#include "provisioning/stepfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Without what names the person or the device that the phone was made for (API.md 4.1).
QJsonObject withoutPersonalSettings(QJsonObject properties)
{
    for (const auto key : {"phone_hardwareId"_L1, "station_label"_L1, "station_lineLabel"_L1,
                           "station_identity_address"_L1, "station_remote_address"_L1})
        properties.remove(key);
    return properties;
}

} // namespace

CreatePhoneStep::CreatePhoneStep(Surroundings surroundings)
    : StepRunner(std::move(surroundings)), m_fields(StepFacts::phoneFields(plan(), step().intent))
{
}

void CreatePhoneStep::begin()
{
    if (m_fields.lineBaseSettingsId.isEmpty())
        askForLine();
    else
        send();
}

/// Base settings can come without their line; the phone's line has to refer to it (API.md 5).
void CreatePhoneStep::askForLine()
{
    await<Document>(api().baseSettings().get(m_fields.baseSettingsId), [this](const Result<Document> &r) {
        m_fields.lineBaseSettingsId = r ? rowOf(*r).lineId : QString();
        if (!m_fields.lineBaseSettingsId.isEmpty())
            send();
        else
            refuse(r ? Error{.kind = Error::Kind::Malformed, .message = u"base settings without a line"_s}
                     : r.error());
    });
}

/// Whether it may be the settings taken over that the org does not want: they are worth less than a phone.
bool CreatePhoneStep::canDoWithout(const Error &error)
{
    const bool hasTakenOver = step().intent.contains("settingsFromStep"_L1) &&
                              (step().intent.contains("properties"_L1) || step().intent.contains("lineProperties"_L1));
    return hasTakenOver && error.kind == Error::Kind::Rejected && !error.ambiguous;
}

void CreatePhoneStep::leaveSettingsOut()
{
    for (const auto key : {"settingsFromStep"_L1, "properties"_L1, "lineProperties"_L1})
        step().intent.remove(key);
    step().before.insert("settingsLost"_L1, true);
}

/// Into the intent, so that they are not lost with the step they come from.
void CreatePhoneStep::takeOverSettings()
{
    const QJsonValue from = step().intent["settingsFromStep"_L1];
    const auto index = static_cast<std::size_t>(std::max(from.toInt(-1), 0));
    if (!from.isDouble() || index >= plan().steps.size())
        return;
    const Document earlier(plan().steps[index].before["document"_L1].toObject());
    for (const auto &[key, path] : {std::pair{"properties"_L1, u"properties"_s},
                                    std::pair{"lineProperties"_L1, u"lines/0/properties"_s}}) {
        const QJsonObject own = withoutPersonalSettings(earlier.at(path).toObject());
        if (!own.isEmpty())
            step().intent.insert(key, own);
    }
}

void CreatePhoneStep::send()
{
    takeOverSettings();
    if (!intend())
        return;
    Document body = newPhone(m_fields);
    if (step().intent.contains("properties"_L1)) // of a phone that is made again
        body.set(u"properties"_s, step().intent["properties"_L1]);
    if (step().intent.contains("lineProperties"_L1))
        body.set(u"lines/0/properties"_s, step().intent["lineProperties"_L1]);
    await<Document>(api().phones().create(body), [this](const Result<Document> &r) {
        const PhoneRow made = r ? rowOfPhone(*r) : PhoneRow();
        if (!r && canDoWithout(r.error())) {
            leaveSettingsOut();
            send();
            return;
        }
        if (made.id.isEmpty()) {
            finishWrite(r ? Error{.kind = Error::Kind::Malformed, .ambiguous = true} : r.error());
            return;
        }
        step().objectId = made.id;
        step().objectName = made.name;
        step().lineId = made.lineId;
        finish(End::Done);
    });
}

} // namespace Stationmaster
