// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/remedyfinder.h"

#include "provisioning/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// After so many taken names the person shall choose another one.
constexpr int MostNumbers = 50;

/// API.md 5: seen as a 400 with this code or this message; a 409 is to be expected as well.
bool isSecondPhone(const Error &error)
{
    return error.hasCode(u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED") ||
           error.message.contains("already been assigned to this user"_L1, Qt::CaseInsensitive);
}

} // namespace

RemedyFinder::RemedyFinder(Api api, QObject *parent) : QObject(parent), m_api(api) {}

Call<Executor::Offer> RemedyFinder::start(const Plan &plan, int index)
{
    const Step &step = plan.steps.at(static_cast<std::size_t>(index));
    if (step.kind == StepKind::CreatePhone) {
        m_rename = Executor::Remedy::RenamePhone;
        m_name = step.intent["name"_L1].toString();
        m_userId = step.intent["userId"_L1].toString();
        m_isSecondPhone = step.error && isSecondPhone(*step.error);
        askForPhoneOfUser();
    } else {
        m_rename = Executor::Remedy::RenameBaseSettings;
        m_name = step.intent["body"_L1]["name"_L1].toString();
        askForName(m_name);
    }
    return m_promise.call();
}

void RemedyFinder::askForPhoneOfUser()
{
    const auto call = m_api.phones().ofUser(m_userId);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<std::vector<PhoneRow>> &r) {
        if (!r) {
            m_promise.finish(Executor::Offer());
        } else if (r->empty()) {
            askForName(m_name);
        } else {
            offer(r->front());
        }
    });
}

void RemedyFinder::offer(const PhoneRow &phone)
{
    m_promise.finish(Executor::Offer{.remedy = Executor::Remedy::AdoptPhone,
                                     .objectId = phone.id,
                                     .objectName = phone.name,
                                     .lineId = phone.lineId});
}

/// Names are unique, so one question a candidate is enough; the first is the name that was refused. The list
/// may know a phone by its name before it knows it by its user.
void RemedyFinder::askForName(const QString &candidate)
{
    if (m_rename == Executor::Remedy::RenamePhone) {
        const auto call = m_api.phones().byName(candidate);
        m_asking = CallGuard(call);
        call.onFinished(this, [this, candidate](const Result<std::vector<PhoneRow>> &r) {
            if (!r) {
                m_promise.finish(Executor::Offer());
                return;
            }
            const auto it = std::ranges::find_if(
                *r, [this](const PhoneRow &row) { return row.userKnown && row.userId == m_userId; });
            if (it != r->end())
                offer(*it);
            else if (m_isSecondPhone) // another name would be refused for the same reason
                m_promise.finish(Executor::Offer());
            else
                judgeName(candidate, !r->empty());
        });
    } else {
        const auto call = m_api.baseSettings().byName(candidate);
        m_asking = CallGuard(call);
        call.onFinished(this, [this, candidate](const Result<std::vector<BaseSettingsRow>> &r) {
            if (r)
                judgeName(candidate, !r->empty());
            else
                m_promise.finish(Executor::Offer());
        });
    }
}

void RemedyFinder::judgeName(const QString &candidate, bool taken)
{
    if (taken && m_number < MostNumbers)
        askForName(numberedName(m_name, ++m_number));
    else if (taken || m_number == 1) // a name that is free was not the reason of the refusal
        m_promise.finish(Executor::Offer());
    else
        m_promise.finish(Executor::Offer{.remedy = m_rename, .suggestion = candidate});
}

} // namespace Stationmaster
