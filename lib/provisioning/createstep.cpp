// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/createstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

void CreateStep::finishCreate(const Result<Document> &answer)
{
    const Found made = answer ? foundIn(*answer) : Found();
    if (made.id.isEmpty()) {
        finishWrite(answer ? Error{.kind = Error::Kind::Malformed, .ambiguous = true} : answer.error());
        return;
    }
    step().objectId = made.id;
    step().objectName = made.name;
    step().lineId = made.lineId;
    finish(End::Done);
}

void CreateStep::lookAtCandidate(const Call<Document> &call)
{
    await<Document>(call, [this](const Result<Document> &r) {
        if (!r && !isGone(r))
            finishLook(fail(r.error()));
        else if (isGone(r) || isOlder(*r) || !foundIn(*r).tookEffect())
            lookAgain();
        else
            finishLook(foundIn(*r));
    });
}

/// Whether @p document was created before this step was sent. False when the org's time is not known.
bool CreateStep::isOlder(const Document &document) const
{
    // The org's own dates are compared with each other; they are written in whole seconds, and by several
    // machines.
    constexpr qint64 ClockSlackSeconds = 60;
    const auto made = QDateTime::fromString(document.at(u"dateCreated"_s).toString(), Qt::ISODateWithMs);
    return made.isValid() && firstSent().isValid() && made < firstSent().addSecs(-ClockSlackSeconds);
}

Step CreateStep::deletionOf(const Step &made, StepKind kind, const QString &plannedName,
                            const QJsonObject &intent)
{
    const QString name = made.objectName.isEmpty() ? plannedName : made.objectName;
    if (made.state != StepState::Sent)
        return {.kind = kind, .intent = {{"id"_L1, made.objectId}, {"name"_L1, name}}};
    return {.kind = kind,
            .intent = {{"id"_L1, QString()},
                       {"name"_L1, name},
                       {"lookUp"_L1, intent},
                       {"sending"_L1, made.before["sending"_L1]}}};
}

} // namespace Stationmaster
