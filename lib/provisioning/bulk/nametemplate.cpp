// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/nametemplate.h"

#include "provisioning/draft.h"
#include "provisioning/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || u"_-.,;:/|"_s.contains(c);
}

QString withoutSeparatorsAtEnd(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && isSeparator(text.at(end - 1)))
        --end;
    return text.first(end);
}

QString withoutSeparatorsAtStart(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && isSeparator(text.at(start)))
        ++start;
    return text.sliced(start);
}

QString cleaned(const QString &text)
{
    QString name = text;
    name.removeIf([](QChar c) { return isControlCharacter(c) && !c.isSpace(); });
    return name.simplified();
}

bool namesPerson(const QString &placeholder)
{
    return placeholder != "site"_L1 && placeholder != "department"_L1;
}

std::optional<QString> valueOf(const QString &placeholder, const NameFacts &facts)
{
    if (placeholder == "email"_L1)
        return facts.email.has_value() ? std::optional(cleaned(*facts.email)) : std::nullopt;
    if (placeholder == "site"_L1)
        return facts.site.has_value() ? std::optional(cleaned(*facts.site)) : std::nullopt;
    if (placeholder == "department"_L1)
        return facts.department.has_value() ? std::optional(cleaned(*facts.department)) : std::nullopt;
    if (!facts.name)
        return std::nullopt;
    const QString name = cleaned(*facts.name);
    if (placeholder == "name"_L1)
        return name;
    const bool hasComma = name.contains(u',');
    const QChar parting = hasComma ? u',' : u' ';
    const QString front = name.section(parting, 0, 0).trimmed();
    const QString back = name.section(parting, 1).trimmed();
    return (placeholder == "first"_L1) == hasComma ? back : front;
}

} // namespace

QStringList NameTemplate::placeholders()
{
    return {u"name"_s, u"first"_s, u"last"_s, u"email"_s, u"site"_s, u"department"_s};
}

std::optional<NameTemplate::Mistake> NameTemplate::mistakeIn(const QString &text)
{
    std::optional<Mistake> mistake;
    partsOf(text, mistake);
    return mistake;
}

NameTemplate::NameTemplate(const QString &text)
{
    std::optional<Mistake> mistake;
    m_parts = partsOf(text, mistake);
    if (mistake)
        m_parts.clear();
}

std::vector<NameTemplate::Part> NameTemplate::partsOf(const QString &text, std::optional<Mistake> &mistake)
{
    using Kind = Mistake::Kind;
    std::vector<Part> parts;
    if (text.trimmed().isEmpty())
        mistake = Mistake{.kind = Kind::Empty};
    else if (!text.isValidUtf16() || std::any_of(text.cbegin(), text.cend(), isControlCharacter))
        mistake = Mistake{.kind = Kind::ControlCharacters};
    for (qsizetype at = 0; at < text.size() && !mistake;) {
        const bool isPlaceholder = text.at(at) == u'{';
        const auto end = isPlaceholder ? text.indexOf(u'}', at) : text.indexOf(u'{', at);
        const qsizetype past = end < 0 ? text.size() : end;
        const QString part = text.sliced(isPlaceholder ? at + 1 : at, past - at - (isPlaceholder ? 1 : 0));
        if (part.contains(u'{') || part.contains(u'}') || (isPlaceholder && end < 0))
            mistake = Mistake{.kind = Kind::StrayBrace};
        else if (isPlaceholder && !placeholders().contains(part))
            mistake = Mistake{.kind = Kind::UnknownPlaceholder, .text = part};
        parts.push_back({.text = part, .isPlaceholder = isPlaceholder});
        at = past + (isPlaceholder ? 1 : 0);
    }
    return parts;
}

NameTemplate::Made NameTemplate::nameFor(const NameFacts &facts) const
{
    QString name;
    bool wasEmpty = false; // the placeholder before had nothing to say
    bool asksForPerson = false;
    bool hasPerson = false;
    bool asksForFact = false;
    bool hasFact = false;
    for (const Part &part : m_parts) {
        if (!part.isPlaceholder) {
            name += name.isEmpty() && wasEmpty ? withoutSeparatorsAtStart(part.text) : part.text;
            continue;
        }
        const std::optional<QString> value = valueOf(part.text, facts);
        if (!value)
            return {.reason = RowReason::NotKnown};
        wasEmpty = value->isEmpty();
        name = wasEmpty ? withoutSeparatorsAtEnd(name) : name + *value;
        asksForFact = true;
        hasFact |= !wasEmpty;
        asksForPerson |= namesPerson(part.text);
        hasPerson |= namesPerson(part.text) && !wasEmpty;
    }
    if ((asksForPerson && !hasPerson) || (asksForFact && !hasFact))
        return {.reason = RowReason::NoName};
    name = name.simplified();
    const QString ending = m_parts.empty() || m_parts.back().isPlaceholder ? QString() : m_parts.back().text;
    const bool leavesRoom = ending.size() < MaxNameLength / 2; // for what tells one from another
    if (name.size() > MaxNameLength && leavesRoom && name.endsWith(ending))
        name = shortenedName(name.chopped(ending.size()), MaxNameLength - ending.size()) + ending;
    name = shortenedName(name, MaxNameLength);
    if (problemInName(name, {}))
        return {.reason = RowReason::NoName};
    return {.name = name};
}

QString conventionalTemplate()
{
    return u"{name}_WebRTC"_s;
}

} // namespace Stationmaster
