// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/givenperson.h"

#include "provisioning/peoplelist/writtenperson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Users = std::vector<int>;

constexpr qsizetype MostAddresses = 50; // of one person; with more it is a list in the wrong place

void addTo(Users &users, const Users &more)
{
    if (users.empty()) {
        users = more;
        return;
    }
    for (const int user : more) {
        if (std::ranges::find(users, user) == users.end())
            users.push_back(user);
    }
}

Users inBoth(const Users &one, const Users &other)
{
    Users both;
    std::ranges::copy_if(one, std::back_inserter(both),
                         [&other](int user) { return std::ranges::find(other, user) != other.end(); });
    return both;
}

Users named(const QStringList &names, const PeopleIndex &index)
{
    Users users;
    for (const QString &name : names)
        addTo(users, index.usersNamed(name));
    return users;
}

QStringList sortedWordsOf(const QString &name)
{
    QStringList words = personKey(name).split(u' ');
    words.sort();
    return words;
}

/// The words of a name in whatever order.
bool isNameOf(const QString &own, const QStringList &names)
{
    const QStringList words = sortedWordsOf(own);
    return std::ranges::any_of(names, [&words](const QString &name) { return sortedWordsOf(name) == words; });
}

} // namespace

QString GivenPerson::text() const
{
    const QString name = !names.isEmpty() ? names.front() : parts.join(u' ');
    const QString email = emails.join(u", "_s);
    if (name.isEmpty())
        return email.isEmpty() ? id : email;
    return email.isEmpty() ? name : name + u" <"_s + email + u'>';
}

void GivenPerson::addPerson(const QString &text, const PeopleIndex &index)
{
    if (text.isEmpty())
        return;
    if (looksLikeEmail(text)) {
        const WrittenPerson written = writtenPerson(text);
        emails.append(written.emails.mid(0, MostAddresses - emails.size()));
        if (!written.name.isEmpty())
            parts.append(written.name);
    } else if (id.isEmpty() && (looksLikeUuid(text) || index.userWithId(text) >= 0)) {
        id = text;
    } else {
        parts.append(text.simplified());
    }
}

void GivenPerson::joinParts()
{
    if (names.isEmpty() && parts.size() == 1) {
        names.swap(parts);
    } else if (names.isEmpty() && parts.size() > 1) {
        names.append(parts.join(u' '));
        if (parts.size() == 2)
            names.append(parts.back() + u' ' + parts.front());
    }
}

GivenPerson::Whom GivenPerson::findIn(const PeopleIndex &index) const
{
    Whom whom;
    Users told; // by id and addresses
    const auto narrow = [&whom, &told](const Users &found) {
        if (told.empty()) {
            told = found;
            return;
        }
        const Users both = inBoth(told, found);
        if (both.empty())
            whom.state = Whom::State::Contradiction;
        addTo(whom.users, told);
        addTo(whom.users, found);
        told = both.empty() ? told : both;
    };
    if (const int user = id.isEmpty() ? -1 : index.userWithId(id); user >= 0)
        told = {user};
    else
        whom.idDiffers = !id.isEmpty();
    bool isEmailKnown = false;
    for (const QString &email : emails) {
        const Users found = index.usersWithEmail(email);
        isEmailKnown = isEmailKnown || !found.empty();
        if (!found.empty())
            narrow(found);
    }
    whom.emailDiffers = !emails.isEmpty() && !isEmailKnown;
    Users called = named(names, index);
    if (called.empty())
        called = named(parts, index);
    if (!called.empty())
        narrow(called);
    if (whom.state == Whom::State::Contradiction)
        return whom;
    whom.users = told;
    whom.state = told.empty()       ? Whom::State::Nobody
                 : told.size() == 1 ? Whom::State::One
                                    : Whom::State::Several;
    if (whom.state == Whom::State::One && !names.isEmpty() && called.empty()) {
        const QString &own = index.name(told.front());
        whom.nameDiffers = !isNameOf(own, names) && !isNameOf(own, parts);
    }
    if (whom.state == Whom::State::Several)
        index.sortForChoice(whom.users);
    return whom;
}

} // namespace Stationmaster
