// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/createphonestep.h"

#include "provisioning/stepfacts.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

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

void CreatePhoneStep::send()
{
    if (!intend())
        return;
    Document body = newPhone(m_fields);
    if (step().intent.contains("properties"_L1)) // of a phone that is made again
        body.set(u"properties"_s, step().intent["properties"_L1]);
    if (step().intent.contains("lineProperties"_L1))
        body.set(u"lines/0/properties"_s, step().intent["lineProperties"_L1]);
    await<Document>(api().phones().create(body), [this](const Result<Document> &r) {
        const PhoneRow made = r ? rowOfPhone(*r) : PhoneRow();
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
