// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/naming.h"

#include "provisioning/draft.h"
#include "provisioning/namesinuse.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool followsBaseSettingsConvention(const QString &name)
{
    static constexpr QStringView Middle = u"_WebRTC_";
    const auto at = name.indexOf(Middle);
    if (at <= 0 || at + Middle.size() >= name.size())
        return false;
    return name.front().isLetterOrNumber() && name.back().isLetterOrNumber() && name.at(at - 1) != u'_' &&
           name.at(at + Middle.size()) != u'_' &&
           std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isSpace(); });
}

QString suggestedPhoneName(const QString &userName)
{
    const QString ending = u"_WebRTC"_s;
    QString name = userName;
    name.removeIf([](QChar c) { return isControlCharacter(c) && !c.isSpace(); });
    name = shortenedName(name.simplified(), MaxNameLength - ending.size());
    return name.isEmpty() ? QString() : name + ending;
}

QString numberedName(const QString &name, int number)
{
    const QString ending = u"_%1"_s.arg(number);
    return shortenedName(name, MaxNameLength - ending.size()) + ending;
}

QString nextFreeName(const QString &name, const QStringList &taken)
{
    return NamesInUse(taken).claim(name);
}

QString shortenedName(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    const auto end = finder.isAtBoundary() ? length : finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(end, 0)).trimmed();
}

QString comparableName(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isControlCharacter(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace Stationmaster
