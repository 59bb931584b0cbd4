// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/report.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// So that a name with a star or an underscore in it stays as it is.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (u"\\`*_[]<>#|"_s.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

/// In a window it keeps a number with its name; in a ticket it is only in the way of who searches.
QString withoutHardSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

QString Report::leftToRight(const QString &text)
{
    constexpr QChar mark(u'\u200e');
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return text + mark;
    }
    return text;
}

void Report::beginPart(const QString &title)
{
    m_parts.push_back({.title = title});
}

void Report::add(const QString &what, const QString &value)
{
    if (m_parts.empty())
        beginPart();
    if (!value.isEmpty())
        m_parts.back().lines.push_back({what, value});
}

void Report::addItem(const QString &text)
{
    add({}, text);
}

QString Report::toPlainText() const
{
    QStringList lines{m_title};
    for (const Part &part : m_parts) {
        if (part.lines.empty())
            continue;
        lines.append(QString());
        if (!part.title.isEmpty())
            lines.append(part.title + u':');
        for (const Line &line : part.lines)
            lines.append(line.what.isEmpty() ? u"  "_s + leftToRight(line.value)
                                             : u"%1: %2"_s.arg(line.what, leftToRight(line.value)));
    }
    return withoutHardSpaces(lines.join(u'\n')) + u'\n';
}

QString Report::toMarkdown() const
{
    QStringList lines{u"## "_s + escaped(m_title)};
    for (const Part &part : m_parts) {
        if (part.lines.empty())
            continue;
        lines.append(QString());
        if (!part.title.isEmpty())
            lines.append({u"### "_s + escaped(part.title), QString()});
        for (const Line &line : part.lines) {
            const QString value = escaped(leftToRight(line.value));
            lines.append(line.what.isEmpty() ? u"- "_s + value
                                             : u"- **%1:** %2"_s.arg(escaped(line.what), value));
        }
    }
    return withoutHardSpaces(lines.join(u'\n')) + u'\n';
}

QString Report::time(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace Stationmaster
