// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/deletestep.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QJsonObject onlyKeys(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    QJsonObject some;
    for (const QLatin1StringView key : keys) {
        if (object.contains(key))
            some.insert(key, object[key]);
    }
    return some;
}

class DeleteBaseSettingsStep : public DeleteStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Delete, StepObject::BaseSettings,
                                     Abilities::Action::ChangeBaseSettings};
    /// Creates them again from the parts of the document that a POST takes.
    static std::vector<Step> undo(const Plan &, const Step &step, int)
    {
        const Document document(step.before["document"_L1].toObject());
        if (document.id().isEmpty())
            return {};
        QJsonObject body = onlyKeys(document.json(), {"name"_L1, "phoneMetaBase"_L1, "properties"_L1});
        body.insert("lines"_L1, QJsonArray{onlyKeys(document.at(u"lines/0"_s).toObject(),
                                                    {"name"_L1, "lineMetaBase"_L1, "properties"_L1})});
        return {{.kind = StepKind::CreateBaseSettings, .intent = {{"body"_L1, body}}}};
    }

    explicit DeleteBaseSettingsStep(Context context)
        : DeleteStep(std::move(context), StepKind::CreateBaseSettings)
    {
    }

protected:
    Call<Document> read() const override { return api().baseSettings().get(id()); }

    Call<void> remove() const override { return api().baseSettings().remove(id()); }

    /// Only while no phone uses them.
    void check(const Document &now) override
    {
        await<int>(api().phones().countOn(id()), [this, now](const Result<int> &r) {
            if (!r)
                refuse(r.error());
            else if (*r > 0)
                refuseAs(u"stationmaster.in.use"_s, QString::number(*r));
            else
                keepAndDelete(now);
        });
    }
};

} // namespace

constinit const StepType StepTypes::DeleteBaseSettings = stepTypeOf<DeleteBaseSettingsStep>();

} // namespace Stationmaster
