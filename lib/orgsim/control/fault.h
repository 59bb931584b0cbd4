// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/answer.h"

#include <QJsonObject>

#include <optional>

namespace Stationmaster::OrgSim {

/// What goes wrong with one request.
struct Fault
{
    QString kind{};
    bool isCarriedOut = true; ///< by the org, whatever becomes of the answer
    int status = 503;
    int ms = 0;
    int bytes = 1;
    int retryAfter = -1; ///< seconds, or none
    QByteArray contentType{};
    QJsonValue body = QJsonValue::Undefined;

    bool expiresToken() const;
    /// The answer is to come from the store as it was: `ms` ago, or before the last write with 0.
    bool isStale() const;
    /// The request is to be carried out `ms` after it came, when nobody waits for its answer any more.
    bool isLate() const;
    /// What becomes of the answer that the org gives, or would give.
    Answer applied(const HttpResponse &response) const;

    /// Whether requests are carried out under this kind of fault; nothing for a word that is no kind.
    static std::optional<bool> kindIsCarriedOut(const QString &kind);
};

} // namespace Stationmaster::OrgSim
