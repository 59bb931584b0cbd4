// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/deletestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

class DeletePhoneStep : public DeleteStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Delete, StepObject::Phone, Abilities::Action::ChangePhones};
    /// The phone is made again as it was, and is its user's default again if it was that.
    static std::vector<Step> undo(const Plan &, const Step &step, int position)
    {
        const QJsonObject shown = step.intent["shown"_L1].toObject();
        const Document document(step.before["document"_L1].toObject());
        if (document.id().isEmpty())
            return {};
        const PhoneRow row = rowOfPhone(document);
        const auto nameOr = [&shown](const QString &name, QLatin1StringView key) {
            return name.isEmpty() ? shown[key].toString() : name;
        };
        const QString userName = nameOr(row.userName, "userName"_L1);
        QJsonObject intent{
            {"name"_L1, row.name},
            {"siteId"_L1, row.siteId},
            {"siteName"_L1, nameOr(row.siteName, "siteName"_L1)},
            {"userId"_L1, row.userId},
            {"userName"_L1, userName},
            {"baseSettingsId"_L1, row.baseSettingsId},
            {"baseSettingsName"_L1, nameOr(row.baseSettingsName, "baseSettingsName"_L1)},
            {"lineBaseSettingsId"_L1, document.at(u"lines/0/lineBaseSettings/id"_s).toString()}};
        for (const auto &[key, path] : {std::pair{"properties"_L1, u"properties"_s},
                                        std::pair{"lineProperties"_L1, u"lines/0/properties"_s}}) {
            if (const QJsonValue overrides = document.at(path); overrides.isObject())
                intent.insert(key, overrides);
        }
        std::vector<Step> steps{{.kind = StepKind::CreatePhone, .intent = intent}};
        if (step.before["wasDefault"_L1].toBool())
            steps.push_back({.kind = StepKind::SetDefaultStation,
                             .intent = {{"userId"_L1, row.userId},
                                        {"userName"_L1, userName},
                                        {"phoneFromStep"_L1, position}}});
        return steps;
    }

    explicit DeletePhoneStep(Context context) : DeleteStep(std::move(context), StepKind::CreatePhone) {}

protected:
    Call<Document> read() const override { return api().phones().get(id()); }

    Call<void> remove() const override { return api().phones().remove(id()); }

    /// Refuses when the user cannot be read: the person decided about a user who exists, or about one who is
    /// gone.
    void check(const Document &phone) override
    {
        const QString userId = rowOfPhone(phone).userId;
        if (userId != step().intent["shown"_L1]["userId"_L1].toString()) {
            refuseAs(u"stationmaster.other.user"_s);
            return;
        }
        if (userId.isEmpty()) {
            keepAndDelete(phone);
            return;
        }
        await<UserRow>(api().users().get(userId), [this, phone](const Result<UserRow> &r) {
            if (r)
                checkStations(phone);
            else if (r.error().kind == Error::Kind::NotFound)
                keepAndDelete(phone);
            else
                refuse(r.error());
        });
    }

    bool isAsMade(const Document &phone) const override
    {
        const QJsonObject made = step().intent["made"_L1].toObject();
        const PhoneRow now = rowOfPhone(phone);
        return made["name"_L1] == now.name && made["siteId"_L1] == now.siteId &&
               made["userId"_L1] == now.userId && made["baseSettingsId"_L1] == now.baseSettingsId;
    }

private:
    void checkStations(const Document &phone)
    {
        const PhoneRow row = rowOfPhone(phone);
        const auto check = [this, phone, row](const Result<UserStations> &r) {
            if (!r && r.error().kind != Error::Kind::NotFound) { // NotFound: the user was deleted
                refuse(r.error());
                return;
            }
            const UserStations now = r.value_or(UserStations());
            const bool isSignedIn = !row.lineId.isEmpty() && now.associatedStationId == row.lineId;
            if (isSignedIn && !step().intent["shown"_L1]["signedIn"_L1].toBool()) {
                refuseAs(u"stationmaster.signed.in"_s);
                return;
            }
            step().before.insert("wasDefault"_L1,
                                 !row.lineId.isEmpty() && now.defaultStationId == row.lineId);
            keepAndDelete(phone);
        };
        await<UserStations>(api().users().stations(row.userId), check);
    }
};

} // namespace

constinit const StepType StepTypes::DeletePhone = stepTypeOf<DeletePhoneStep>();

} // namespace Stationmaster
