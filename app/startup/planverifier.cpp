// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/planverifier.h"

#include "signin/session.h"
#include "startup/headlesssession.h"
#include "startup/planreview.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QTextStream>

namespace Stationmaster {

/// In the order of being made; what borrows stands after what it borrows.
class PlanVerifier::Private
{
public:
    Private(StartOptions options, KeychainBackend *keychain) : headless(std::move(options), keychain) {}

    HeadlessSession headless;
    PlanFile plan;
    std::unique_ptr<PlanCheck> check;
    CallGuard checking;
};

PlanVerifier::PlanVerifier(StartOptions options, KeychainBackend *keychain)
    : d(std::make_unique<Private>(std::move(options), keychain))
{
    connect(&d->headless, &HeadlessSession::failed, this, &PlanVerifier::fail);
    connect(&d->headless, &HeadlessSession::signedIn, this, &PlanVerifier::checkPlan);
}

PlanVerifier::~PlanVerifier() = default;

void PlanVerifier::start()
{
    // ended() ends the event loop, which has to run by then.
    QMetaObject::invokeMethod(this, &PlanVerifier::openPlan, Qt::QueuedConnection);
}

void PlanVerifier::openPlan()
{
    const QString path = d->headless.options().planFile;
    PlanFile::Reading reading = PlanFile::open(path);
    if (!reading.file) {
        fail(PlanText::sentence(reading.problem, path));
        return;
    }
    d->plan = std::move(*reading.file);
    d->headless.start(HeadlessSession::Access::ReadOnly);
}

void PlanVerifier::checkPlan()
{
    d->check = std::make_unique<PlanCheck>(d->headless.session().api());
    d->checking = d->check->check(d->plan.run).onFinished(this, [this](const Result<CheckedPlan> &now) {
        if (now)
            report(*now);
        else
            fail(ProblemText::sentence(now.error()));
    });
}

void PlanVerifier::report(const CheckedPlan &now)
{
    QTextStream(stdout) << PlanReview::text(d->plan, now);
    if (now.fits())
        Q_EMIT ended(0);
    else
        fail(tr("%n row(s) of the plan no longer fit the org. Look at the rows that are no longer as "
                "planned, then "
                "make the plan again.",
                nullptr, static_cast<int>(now.changed.size())));
}

void PlanVerifier::fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << u'\n';
    Q_EMIT ended(1);
}

} // namespace Stationmaster
