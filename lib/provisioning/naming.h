// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Stationmaster {

/// The naming convention of the product: base settings `<BusinessArea>_WebRTC_<Purpose>`, phones
/// `<UserName>_WebRTC`. A hint, never a rule.
bool followsBaseSettingsConvention(const QString &name);
/// "Ana Ångström" → "Ana Ångström_WebRTC". Keeps the person's own letters; folds white space and drops
/// control characters.
QString suggestedPhoneName(const QString &userName);
/// @p name, or the first of "name_2", "name_3", … that none of @p taken equals without regard to case.
QString nextFreeName(const QString &name, const QStringList &taken);

} // namespace Stationmaster
