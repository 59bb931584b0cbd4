// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/writtenperson.h"

#include "provisioning/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// What no address has in it, though its quotes could.
bool endsAddress(QChar c)
{
    return c.isSpace() || QStringView(u"<>()[]\"“”„,;:|?").contains(c);
}

QStringView withoutQuotes(QStringView text)
{
    while (!text.isEmpty() && (text.front() == u'\'' || text.front() == u'.'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == u'\'' || text.back() == u'.'))
        text.chop(1);
    return text;
}

/// What is left when the addresses are gone, such as "Berg, Ana <>".
QString nameIn(const QString &rest)
{
    static constexpr QStringView Around = u"<>()[]\"“”„";
    QString name;
    name.reserve(rest.size());
    for (const QChar c : rest)
        name.append(Around.contains(c) ? QChar(u' ') : c);
    name = name.simplified();
    const auto isSeparator = [](QChar c) { return c.isSpace() || QStringView(u",;:|-–'").contains(c); };
    while (!name.isEmpty() && isSeparator(name.back()))
        name.chop(1);
    const auto begin = std::find_if_not(name.cbegin(), name.cend(), isSeparator);
    return name.sliced(begin - name.cbegin());
}

} // namespace

WrittenPerson writtenPerson(QStringView text)
{
    WrittenPerson person;
    QString rest;
    qsizetype done = 0;
    qsizetype next = 0; // where to look on, so that a text of nothing but "@" is looked at once
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', next)) {
        qsizetype begin = at;
        while (begin > done && !endsAddress(text[begin - 1]))
            --begin;
        qsizetype end = at + 1;
        while (end < text.size() && !endsAddress(text[end]))
            ++end;
        next = end;
        const QStringView address = withoutQuotes(text.sliced(begin, end - begin));
        if (address.startsWith(u'@') || address.endsWith(u'@') || address.isEmpty())
            continue;
        person.emails.append(address.toString());
        QStringView before = text.sliced(done, begin - done);
        if (before.endsWith(u"mailto:", Qt::CaseInsensitive))
            before.chop(7);
        rest.append(before).append(u' ');
        done = end;
        if (done < text.size() && text[done] == u'?') { // "mailto:…?subject=…"
            while (done < text.size() && !text[done].isSpace() && text[done] != u'>')
                ++done;
            next = done;
        }
    }
    rest.append(text.sliced(done));
    person.name = person.emails.isEmpty() ? text.toString().simplified() : nameIn(rest);
    return person;
}

QString firstNameFirst(const QString &name)
{
    const QString simple = name.simplified();
    const qsizetype comma = simple.indexOf(u',');
    if (comma <= 0 || comma + 1 == simple.size() || simple.indexOf(u',', comma + 1) >= 0)
        return simple;
    return simple.sliced(comma + 1).trimmed() + u' ' + simple.first(comma).trimmed();
}

QString personKey(const QString &name)
{
    return comparableName(firstNameFirst(name));
}

} // namespace Stationmaster
