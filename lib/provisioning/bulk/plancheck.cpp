// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/plancheck.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Up to so many users are asked for by their ids, 50 a call; the list of all comes in pages of 500, and who
/// is not in it has left.
constexpr qsizetype MostUsersById = 200;

std::optional<Error> errorOf(const Result<PageSummary> &summary)
{
    if (!summary)
        return summary.error();
    if (summary->truncated) // what is missing would seem to be gone
        return Error{.kind = Error::Kind::Malformed};
    return std::nullopt;
}

Call<Document> documentOf(const Api &api, const Step &step)
{
    const QString id = step.intent["id"_L1].toString();
    switch (step.kind) {
    case StepKind::UpdateSite:
        return api.sites().get(id);
    case StepKind::UpdateBaseSettings:
        return api.baseSettings().get(id);
    case StepKind::UpdateTelephonySettings:
        return api.telephonySettings().get();
    default:
        return api.phones().get(id, Priority::Background);
    }
}

} // namespace

PlanCheck::PlanCheck(const Api &api, QObject *parent) : QObject(parent), m_api(api) {}

PlanCheck::~PlanCheck()
{
    m_promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

Call<CheckedPlan> PlanCheck::check(PlannedRun run)
{
    m_run = std::move(run);
    m_promise.onCancel([this] { m_reads.clear(); });
    m_reads.emplace_back(m_api.organization().me().onFinished(this, [this](const Result<Organization> &org) {
        if (!org)
            m_promise.finish(fail(org.error()));
        else if (org->id != m_run.head.orgId)
            m_promise.finish(fail(
                {.kind = Error::Kind::Rejected, .code = u"stationmaster.other.org"_s, .message = org->name}));
        else
            readWhatIsNeeded();
    }));
    return m_promise.call();
}

void PlanCheck::readWhatIsNeeded()
{
    const OrgNeeds needs = RowCheck::needsOf(m_run);
    ++m_open; // until all have been started
    if (needs.phones)
        readAll(m_api.phones().all(), &OrgNow::phones);
    if (needs.sites)
        readAll(m_api.sites().all(), &OrgNow::sites);
    if (needs.baseSettings)
        readAll(m_api.baseSettings().all(), &OrgNow::baseSettings);
    readUsers(needs.userIds);
    for (auto it = needs.documents.begin(); it != needs.documents.end(); ++it)
        readDocument(it.key(), it.value());
    ended({});
}

void PlanCheck::readUsers(const QStringList &ids)
{
    if (ids.size() > MostUsersById) {
        readAll(m_api.users().all(), &OrgNow::users);
        return;
    }
    ++m_open;
    m_reads.emplace_back(
        m_api.users().byIds(ids).onFinished(this, [this](const Result<std::vector<UserRow>> &rows) {
            for (const UserRow &row : rows.value_or(std::vector<UserRow>()))
                m_now.users.insert(row.id, row);
            ended(rows ? std::nullopt : std::optional(rows.error()));
        }));
}

void PlanCheck::readDocument(const QString &key, const Step &step)
{
    ++m_open;
    m_reads.emplace_back(
        documentOf(m_api, step).onFinished(this, [this, key](const Result<Document> &document) {
            const bool isGone = document ? document->state().compare("deleted"_L1, Qt::CaseInsensitive) == 0
                                         : document.error().kind == Error::Kind::NotFound;
            if (document && !isGone)
                m_now.documents.insert(key, *document);
            ended(document || isGone ? std::nullopt : std::optional(document.error()));
        }));
}

template <typename Row>
void PlanCheck::readAll(const PagedCall<Row> &pages, QHash<QString, Row> OrgNow::*rows)
{
    ++m_open;
    pages.onPage(this, [this, rows](const std::vector<Row> &page) {
        for (const Row &row : page)
            (m_now.*rows).insert(row.id, row);
    });
    pages.onFinished(this, [this](const Result<PageSummary> &summary) { ended(errorOf(summary)); });
    m_reads.emplace_back(pages);
}

void PlanCheck::ended(const std::optional<Error> &error)
{
    if (error)
        m_promise.finish(fail(*error));
    else if (--m_open == 0 && !m_promise.isFinished())
        judge();
}

void PlanCheck::judge()
{
    CheckedPlan checked{.run = {.head = m_run.head}};
    checked.run.rows.reserve(m_run.rows.size());
    const RowCheck check(m_run, m_now);
    for (const RunRow &planned : m_run.rows) {
        const RunRow now = check.present(planned);
        if (now.state != planned.state || now.reason != planned.reason)
            checked.changed.push_back(checked.run.rows.size());
        checked.run.rows.push_back(now);
    }
    m_promise.finish(std::move(checked));
}

} // namespace Stationmaster
