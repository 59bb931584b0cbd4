// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/remedyfinder.h"

#include "provisioning/naming.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// More namesakes than this are no coincidence; the person shall choose another name.
constexpr int MostNumbers = 50;

} // namespace

RemedyFinder::RemedyFinder(Api api, QObject *parent) : QObject(parent), m_api(api) {}

Call<RemedyFinder::Finding> RemedyFinder::start(const Plan &plan, int index)
{
    const Step &step = plan.steps.at(static_cast<std::size_t>(index));
    if (step.kind == StepKind::CreatePhone) {
        m_rename = Executor::Remedy::RenamePhone;
        m_name = step.intent["name"_L1].toString();
        askForPhoneOfUser(step.intent["userId"_L1].toString());
    } else {
        m_rename = Executor::Remedy::RenameBaseSettings;
        m_name = step.intent["body"_L1]["name"_L1].toString();
        askForName(m_name);
    }
    return m_promise.call();
}

void RemedyFinder::askForPhoneOfUser(const QString &userId)
{
    const auto call = m_api.phones().ofUser(userId);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<std::vector<PhoneRow>> &r) {
        if (!r) {
            m_promise.finish(Finding());
        } else if (r->empty()) {
            askForName(m_name);
        } else {
            const PhoneRow &phone = r->front();
            m_promise.finish(Finding{.offer = {.remedy = Executor::Remedy::AdoptPhone,
                                               .objectId = phone.id,
                                               .objectName = phone.name},
                                     .lineId = phone.lineId});
        }
    });
}

/// Names are unique, so one question a candidate is enough; the first is the name that was refused.
void RemedyFinder::askForName(const QString &candidate)
{
    const auto answer = [this, candidate](const auto &r) {
        if (r)
            settleName(candidate, !r->empty());
        else
            m_promise.finish(Finding());
    };
    if (m_rename == Executor::Remedy::RenamePhone) {
        const auto call = m_api.phones().byName(candidate);
        m_asking = CallGuard(call);
        call.onFinished(this, answer);
    } else {
        const auto call = m_api.baseSettings().byName(candidate);
        m_asking = CallGuard(call);
        call.onFinished(this, answer);
    }
}

void RemedyFinder::settleName(const QString &candidate, bool taken)
{
    if (taken && m_number < MostNumbers)
        askForName(numberedName(m_name, ++m_number));
    else if (taken || m_number == 1) // a name that is free was not the reason of the refusal
        m_promise.finish(Finding());
    else
        m_promise.finish(Finding{.offer = {.remedy = m_rename, .suggestion = candidate}});
}

} // namespace Stationmaster
