// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/createstep.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isSameWhereKnown(const auto &a, const auto &b)
{
    return !a || !b || *a == *b;
}

class CreateBaseSettingsStep : public CreateStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Create, StepObject::BaseSettings,
                                     Abilities::Action::ChangeBaseSettings};
    static std::vector<Step> undo(const Plan &, const Step &step, int)
    {
        return {deletionOf(step, StepKind::DeleteBaseSettings, step.intent["body"_L1]["name"_L1].toString(),
                           step.intent)};
    }

    /// Lines that were named after the base settings still are.
    static void rename(QJsonObject &intent, const QString &name)
    {
        QJsonObject body = intent["body"_L1].toObject();
        const QString earlier = body["name"_L1].toString();
        QJsonArray lines = body["lines"_L1].toArray();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject line = lines[i].toObject();
            if (line["name"_L1].toString() == earlier) {
                line.insert("name"_L1, name);
                lines[i] = line;
            }
        }
        body.insert("name"_L1, name);
        body.insert("lines"_L1, lines);
        intent.insert("body"_L1, body);
    }

    explicit CreateBaseSettingsStep(Context context)
        : CreateStep(std::move(context)), m_body(step().intent["body"_L1].toObject()), m_sent(rowOf(m_body))
    {
    }

protected:
    void begin() override
    {
        await<Document>(api().baseSettings().create(m_body),
                        [this](const Result<Document> &r) { finishCreate(r); });
    }

    void look() override
    {
        awaitLook<std::vector<BaseSettingsRow>>(
            api().baseSettings().byName(m_sent.name), [this](const std::vector<BaseSettingsRow> &rows) {
                const auto it =
                    std::ranges::find_if(rows, [this](const BaseSettingsRow &row) { return isOurs(row); });
                if (it == rows.end())
                    lookAgain();
                else
                    lookAtCandidate(api().baseSettings().get(it->id));
            });
    }

    Found foundIn(const Document &document) const override
    {
        const BaseSettingsRow row = rowOf(document);
        return {isOurs(row) ? Effect::Took : Effect::None, row.id, row.name, row.lineId};
    }

private:
    bool isOurs(const BaseSettingsRow &row) const
    {
        return row.name.trimmed() == m_sent.name.trimmed() && row.isWebRtc() &&
               isSameWhereKnown(row.persistentConnection, m_sent.persistentConnection) &&
               isSameWhereKnown(row.persistentTimeout, m_sent.persistentTimeout) &&
               isSameWhereKnown(row.transportDscp, m_sent.transportDscp) &&
               isSameWhereKnown(row.mediaDscp, m_sent.mediaDscp) &&
               isSameWhereKnown(row.forceTurn, m_sent.forceTurn) &&
               isSameWhereKnown(row.requireMediaHelper, m_sent.requireMediaHelper);
    }

    Document m_body;
    BaseSettingsRow m_sent; ///< the body
};

} // namespace

constinit const StepType StepTypes::CreateBaseSettings = stepTypeOf<CreateBaseSettingsStep>();

} // namespace Stationmaster
