// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Stationmaster {

/// The page that the browser shows at the end of a sign-in.
struct ClosingPage
{
    QString language{}; ///< of the texts: "en"
    QString title{};
    QString text{};
};

/// The HTTP answer with @p page, whose plain texts are escaped here. Pure.
QByteArray closingAnswer(const ClosingPage &page);
/// The empty answer to any other request.
QByteArray notFoundAnswer();

} // namespace Stationmaster
