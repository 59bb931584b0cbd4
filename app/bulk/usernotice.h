// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <QStringList>

#include <map>
#include <utility>

namespace Stationmaster {

/// What the users of a run have to know, as a text to copy, with their phones under their sites: only of rows
/// that are done, and only what people notice.
class UserNotice
{
public:
    void add(const RunRow &row);
    /// Empty: nobody notices anything.
    QString text() const;

private:
    /// In the order of the text.
    enum class Effect { NewPhone, SignInAgain, Changed, Deleted };
    static QString heading(Effect effect);
    static QStringList steps(Effect effect);

    std::map<Effect, std::map<QString, QStringList>> m_phones; ///< by site, where that is known
};

} // namespace Stationmaster
