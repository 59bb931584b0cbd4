// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// A saved connection, as another version of the program or a person with an editor may have written it.
#include "auth/connection.h"
#include "fuzzing.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const Connection read = Connection::fromJson(QJsonDocument::fromJson(Fuzz::bytesOf(data, size)).object());
    const QJsonObject written = read.toJson();
    Fuzz::require(Connection::fromJson(written).toJson() == written, "what is saved reads the same");
    Fuzz::require(!written.contains(QStringLiteral("clientSecret")), "no secret is saved");
    const QList<ConnectionProblem> problems = problemsIn(read);
    if (problems.isEmpty()) {
        QList<QUrl> addresses{read.apiAddress(), read.loginAddress()};
        if (read.method == Connection::Method::Browser) // nobody comes back to the others
            addresses.append(read.redirectUri());
        for (const QUrl &url : addresses)
            Fuzz::require(url.isValid() && !url.host().isEmpty(),
                          "a connection without problems has addresses");
        Fuzz::require(read.apiAddress().userInfo().isEmpty(), "an address holds no name and no password");
    }
    return 0;
}
