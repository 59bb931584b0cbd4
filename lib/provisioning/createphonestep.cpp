// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/createstep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// @p properties without those that name the person or the device of the phone (API.md 4.1).
QJsonObject withoutPersonalSettings(QJsonObject properties)
{
    for (const auto key : {"phone_hardwareId"_L1, "station_label"_L1, "station_lineLabel"_L1,
                           "station_identity_address"_L1, "station_remote_address"_L1})
        properties.remove(key);
    return properties;
}

/// What a step with this intent sends, references to other steps of @p plan resolved; parts may be empty.
PhoneFields fieldsOf(const Plan &plan, const QJsonObject &intent)
{
    PhoneFields fields{.name = intent["name"_L1].toString(),
                       .siteId = intent["siteId"_L1].toString(),
                       .baseSettingsId = intent["baseSettingsId"_L1].toString(),
                       .lineBaseSettingsId = intent["lineBaseSettingsId"_L1].toString(),
                       .userId = intent["userId"_L1].toString()};
    if (const Step *made = plan.referredStep(intent, "baseSettingsFromStep"_L1)) {
        fields.baseSettingsId = made->objectId;
        fields.lineBaseSettingsId = made->lineId;
    }
    return fields;
}

class CreatePhoneStep : public CreateStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Create, StepObject::Phone, Abilities::Action::ChangePhones};
    static std::vector<Step> undo(const Plan &plan, const Step &step, int)
    {
        QJsonObject intent = step.intent;
        intent.remove("baseSettingsFromStep"_L1); // a step that the undo plan has not got
        if (const Step *made = plan.referredStep(step.intent, "baseSettingsFromStep"_L1)) {
            intent.insert("baseSettingsId"_L1, made->objectId);
            intent.insert("lineBaseSettingsId"_L1, made->lineId);
        }
        Step deletion = deletionOf(step, StepKind::DeletePhone, step.intent["name"_L1].toString(), intent);
        if (step.state == StepState::Done)
            deletion.intent.insert("made"_L1,
                                   QJsonObject{{"name"_L1, deletion.intent["name"_L1]},
                                               {"siteId"_L1, intent["siteId"_L1]},
                                               {"userId"_L1, intent["userId"_L1]},
                                               {"baseSettingsId"_L1, intent["baseSettingsId"_L1]}});
        return {deletion};
    }

    static void rename(QJsonObject &intent, const QString &name) { intent.insert("name"_L1, name); }

    explicit CreatePhoneStep(Context context)
        : CreateStep(std::move(context)), m_fields(fieldsOf(plan(), step().intent))
    {
    }

protected:
    void begin() override
    {
        if (m_fields.lineBaseSettingsId.isEmpty())
            askForLine();
        else
            send();
    }

    void look() override
    {
        if (const QString listed = takeListed(); !listed.isEmpty()) {
            lookAtCandidate(api().phones().get(listed));
            return;
        }
        awaitLook<std::vector<PhoneRow>>(
            api().phones().ofUser(m_fields.userId), [this](const std::vector<PhoneRow> &rows) {
                const auto it =
                    std::ranges::find_if(rows, [this](const PhoneRow &row) { return isOurs(row); });
                if (it == rows.end())
                    lookByName();
                else
                    lookAtCandidate(api().phones().get(it->id));
            });
    }

    Found foundIn(const Document &document) const override
    {
        const PhoneRow row = rowOfPhone(document);
        return {isOurs(row) ? Effect::Took : Effect::None, row.id, row.name, row.lineId};
    }

private:
    /// Base settings can come without their line; the phone's line has to refer to it (API.md 5).
    void askForLine()
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

    /// Whether the org may have refused the settings that were taken over. The phone is worth more than
    /// those.
    bool canDoWithout(const Error &error) const
    {
        const bool hasTakenOver =
            step().intent.contains("settingsFromStep"_L1) &&
            (step().intent.contains("properties"_L1) || step().intent.contains("lineProperties"_L1));
        return hasTakenOver && error.kind == Error::Kind::Rejected && !error.ambiguous;
    }

    void leaveSettingsOut()
    {
        for (const auto key : {"settingsFromStep"_L1, "properties"_L1, "lineProperties"_L1})
            step().intent.remove(key);
        step().before.insert("settingsLost"_L1, true);
    }

    /// Copies the settings into the intent, so that they outlast the step they come from.
    void takeOverSettings()
    {
        const Step *deleted = plan().referredStep(step().intent, "settingsFromStep"_L1);
        if (!deleted)
            return;
        const Document earlier(deleted->before["document"_L1].toObject());
        for (const auto &[key, path] : {std::pair{"properties"_L1, u"properties"_s},
                                        std::pair{"lineProperties"_L1, u"lines/0/properties"_s}}) {
            const QJsonObject own = withoutPersonalSettings(earlier.at(path).toObject());
            if (!own.isEmpty())
                step().intent.insert(key, own);
        }
    }

    void send()
    {
        takeOverSettings();
        Document body = newPhone(m_fields);
        if (step().intent.contains("properties"_L1)) // of a phone that is made again
            body.set(u"properties"_s, step().intent["properties"_L1]);
        if (step().intent.contains("lineProperties"_L1))
            body.set(u"lines/0/properties"_s, step().intent["lineProperties"_L1]);
        await<Document>(api().phones().create(body), [this](const Result<Document> &r) {
            if (!r && canDoWithout(r.error())) {
                leaveSettingsOut();
                send();
            } else {
                finishCreate(r);
            }
        });
    }

    /// The list may know the name before it knows the user.
    void lookByName()
    {
        awaitLook<std::vector<PhoneRow>>(api().phones().byName(m_fields.name),
                                         [this](const std::vector<PhoneRow> &rows) {
                                             if (rows.empty())
                                                 lookAgain();
                                             else
                                                 lookAtCandidate(api().phones().get(rows.front().id));
                                         });
    }

    /// Another admin may have made one under the same name: what was asked for has to be there, as far as the
    /// org tells.
    bool isOurs(const PhoneRow &row) const
    {
        return row.name.trimmed() == m_fields.name.trimmed() && row.userId == m_fields.userId &&
               (row.siteId == m_fields.siteId || row.siteId.isEmpty()) &&
               (row.baseSettingsId == m_fields.baseSettingsId || row.baseSettingsId.isEmpty());
    }

    PhoneFields m_fields;
};

} // namespace

constinit const StepType StepTypes::CreatePhone = stepTypeOf<CreatePhoneStep>();

} // namespace Stationmaster
