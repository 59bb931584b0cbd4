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
/// control characters. Never longer than MaxNameLength; empty for a name without anything to show.
QString suggestedPhoneName(const QString &userName);
/// @p name, or the first of "name_2", "name_3", … that none of @p taken equals without regard to case.
QString nextFreeName(const QString &name, const QStringList &taken);
/// @p name with "_<number>" at its end, shortened so that the whole is at most MaxNameLength long.
QString numberedName(const QString &name, int number);

/// At most @p length UTF-16 units of @p text, cut between characters as people see them.
QString shortenedName(const QString &text, qsizetype length);

/// The form in which two names are compared: no regard to case, to surrounding space, or to whether an accent
/// is a character of its own.
QString comparableName(const QString &name);
/// Whether @p c is not allowed in a name: control characters, line ends, and marks that change the direction
/// of the text after them.
bool isControlCharacter(QChar c);

} // namespace Stationmaster
