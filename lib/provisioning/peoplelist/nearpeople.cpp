// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/nearpeople.h"

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostSlips = 2;
constexpr int TooFar = MostSlips + 1;
constexpr qsizetype LongestCompared = 100; // UTF-16 units
constexpr qsizetype LongestWanted = 300;   // the same; more is no name
constexpr int NotNear = 100;               // a rank

/// Letters that have no accent to lose and are yet written without it.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

QString sortedWords(const QString &name)
{
    QStringList words = name.split(u' ');
    words.sort();
    return words.join(u' ');
}

/// How many slips make @p one of @p other, two letters in each other's place being one; TooFar above that.
int slipsBetween(QStringView one, QStringView other)
{
    if (one.size() > LongestCompared || other.size() > LongestCompared ||
        std::abs(one.size() - other.size()) > MostSlips)
        return TooFar;
    // Three lines of the table of all beginnings, of which only a band can stay below the limit.
    std::array<std::array<int, LongestCompared + 2>, 3> lines;
    int *beforeLast = lines[0].data();
    int *last = lines[1].data();
    int *now = lines[2].data();
    const qsizetype width = other.size();
    for (qsizetype at = 0; at <= std::min<qsizetype>(width, MostSlips + 1); ++at)
        last[at] = static_cast<int>(at);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        const qsizetype begin = std::max<qsizetype>(row - MostSlips, 1);
        const qsizetype end = std::min<qsizetype>(row + MostSlips, width);
        now[begin - 1] = begin == 1 ? static_cast<int>(row) : TooFar;
        int least = now[begin - 1];
        for (qsizetype at = begin; at <= end; ++at) {
            const int wrong = one[row - 1] == other[at - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + wrong});
            if (row > 1 && at > 1 && one[row - 1] == other[at - 2] && one[row - 2] == other[at - 1])
                now[at] = std::min(now[at], beforeLast[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > MostSlips)
            return TooFar;
        now[end + 1] = TooFar;
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return std::min(last[width], TooFar);
}

/// Whether every word of @p few is one of @p many; both of at least two words.
bool hasWordsOf(QStringView many, QStringView few)
{
    if (!few.contains(u' ') || few.size() >= many.size())
        return false;
    const auto words = many.split(u' ');
    const auto wanted = few.split(u' ');
    return std::ranges::all_of(wanted, [&words](QStringView word) { return words.contains(word); });
}

QStringView mailboxOf(QStringView email)
{
    return email.first(std::max<qsizetype>(email.indexOf(u'@'), 0));
}

} // namespace

QString foldedName(const QString &name)
{
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (const QStringView plain = plainLetters(c); !plain.isEmpty())
            folded.append(plain);
        else if (c.isLetterOrNumber() || c.isSurrogate())
            folded.append(c);
        else if (c != u'\'' && c.unicode() != 0x2019 && !folded.isEmpty() && folded.back() != u' ')
            folded.append(u' '); // but O'Neill is oneill
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

/// What is looked for, with what is the same for everybody.
struct NearPeople::Wanted
{
    explicit Wanted(Folded text) : name(std::move(text))
    {
        const QStringView view(name.text);
        isOneWord = !view.contains(u' ');
        last = view.sliced(view.lastIndexOf(u' ') + 1).toString();
        sorted = sortedWords(name.text);
        if (!isOneWord)
            swapped = folded(last + u' ' + view.first(view.lastIndexOf(u' ')).toString());
    }

    Folded name;
    bool isOneWord = false;
    QString last{};   ///< word
    QString sorted{}; ///< words
    Folded swapped{}; ///< last word first
    Folded email{};   ///< where it is an address; `name` is what its mailbox is made of
};

NearPeople::Folded NearPeople::folded(const QString &text)
{
    Folded folded{.text = text};
    for (const QChar c : text)
        folded.letters |= quint64{1} << (c.unicode() % 64u);
    return folded;
}

int NearPeople::distance(const Folded &one, const Folded &other)
{
    // A slip takes one letter and brings another.
    if (std::popcount(one.letters ^ other.letters) > 2 * MostSlips)
        return TooFar;
    return slipsBetween(one.text, other.text);
}

void NearPeople::add(const QString &name, const QString &email)
{
    m_people.push_back({.name = folded(foldedName(name)), .email = folded(email.trimmed().toCaseFolded())});
}

int NearPeople::rankOfName(const Folded &name, const Wanted &wanted)
{
    if (name.text.isEmpty() || wanted.name.text.isEmpty())
        return NotNear;
    if (name.text == wanted.name.text)
        return 0;
    if (name.letters == wanted.name.letters && name.text.size() == wanted.name.text.size() &&
        sortedWords(name.text) == wanted.sorted)
        return 1;
    const int slips = distance(name, wanted.name);
    const qsizetype shorter = std::min(name.text.size(), wanted.name.text.size());
    if (slips == 1 && shorter > 3)
        return 2;
    const QStringView view(name.text);
    const QStringView last = wanted.last;
    const auto beginsAs = [&wanted](QStringView word) { return word.front() == wanted.name.text.front(); };
    if (!wanted.isOneWord && view.size() > last.size() + 1) {
        const bool isLast = view.endsWith(last) && view[view.size() - last.size() - 1] == u' ';
        const bool isFirst = view.startsWith(last) && view[last.size()] == u' ';
        if ((isLast && beginsAs(view)) || (isFirst && beginsAs(view.sliced(last.size() + 1))))
            return 3;
    }
    const quint64 more = name.letters & ~wanted.name.letters;
    const quint64 fewer = wanted.name.letters & ~name.letters;
    if ((fewer == 0 && hasWordsOf(view, wanted.name.text)) ||
        (more == 0 && hasWordsOf(wanted.name.text, view)))
        return 4;
    if (slips == 2 && shorter > 7)
        return 5;
    if (!wanted.isOneWord && shorter > 7 && distance(name, wanted.swapped) <= MostSlips)
        return 6;
    if (wanted.isOneWord && last.size() > 2 && view.size() > last.size() && view.contains(last) &&
        view.split(u' ').contains(last))
        return 7;
    return NotNear;
}

int NearPeople::rankOfEmail(const Person &person, const Wanted &wanted)
{
    const QStringView own = mailboxOf(person.email.text);
    const QStringView asked = mailboxOf(wanted.email.text);
    if (!own.isEmpty() && own == asked)
        return 1;
    const int slips = distance(person.email, wanted.email);
    if (slips <= MostSlips && asked.size() > 3)
        return slips == 1 ? 2 : 5;
    if (const int ofName = rankOfName(person.name, wanted); !wanted.isOneWord && ofName < 4)
        return ofName + 1;
    // "aberg" for Ana Berg
    const QStringView name(person.name.text);
    const QStringView last = name.sliced(name.lastIndexOf(u' ') + 1);
    const bool isInitial = wanted.isOneWord && asked.size() > 3 && last.size() + 1 == asked.size() &&
                           last.size() < name.size() && asked.endsWith(last) && asked.front() == name.front();
    return isInitial ? 4 : NotNear;
}

std::vector<int> NearPeople::find(const QStringList &names, const QStringList &emails, int limit) const
{
    std::vector<Wanted> wanted;
    for (const QString &name : names)
        wanted.emplace_back(folded(foldedName(name.left(LongestWanted))));
    for (const QString &email : emails) {
        const QString whole = email.left(LongestWanted).trimmed().toCaseFolded();
        Wanted &made = wanted.emplace_back(folded(foldedName(mailboxOf(whole).toString())));
        made.email = folded(whole);
    }
    struct Found
    {
        int rank = NotNear;
        int position = 0;
    };
    std::vector<Found> found;
    for (int position = 0; position < static_cast<int>(m_people.size()); ++position) {
        const Person &person = m_people[static_cast<std::size_t>(position)];
        int best = NotNear;
        for (const Wanted &one : wanted) {
            const int rank =
                one.email.text.isEmpty() ? rankOfName(person.name, one) : rankOfEmail(person, one);
            best = std::min(best, rank);
        }
        if (best < NotNear)
            found.push_back({best, position});
    }
    const auto order = [this](const Found &one, const Found &other) {
        const auto key = [this](const Found &entry) -> const QString & {
            return m_people[static_cast<std::size_t>(entry.position)].name.text;
        };
        if (one.rank != other.rank)
            return one.rank < other.rank;
        const int byName = key(one).compare(key(other));
        return byName != 0 ? byName < 0 : one.position < other.position;
    };
    const auto kept = std::min(found.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), order);
    std::vector<int> positions;
    for (std::size_t i = 0; i < kept; ++i)
        positions.push_back(found[i].position);
    return positions;
}

} // namespace Stationmaster
