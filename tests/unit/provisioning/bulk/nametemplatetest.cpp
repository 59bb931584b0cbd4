// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/nametemplate.h"
#include "provisioning/draft.h"
#include "provisioning/naming.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const NameFacts Ana{.name = u"Ana Maria Ångström"_s,
                    .email = u"ana@example.com"_s,
                    .site = u"Berlin"_s,
                    .department = u"Sales"_s};

QString named(const QString &text, const NameFacts &facts = Ana)
{
    const NameTemplate::Made made = NameTemplate(text).nameFor(facts);
    EXPECT_EQ(made.name.isEmpty(), made.reason != RowReason::None) << qPrintable(text);
    return made.name;
}

RowReason reasonOf(const QString &text, const NameFacts &facts)
{
    return NameTemplate(text).nameFor(facts).reason;
}

} // namespace

TEST(NameTemplate, PutsInWhatThePlaceholdersStandFor)
{
    EXPECT_EQ(named(u"{name}_WebRTC"_s), u"Ana Maria Ångström_WebRTC"_s);
    EXPECT_EQ(named(u"{last}, {first}"_s), u"Maria Ångström, Ana"_s);
    EXPECT_EQ(named(u"{site}-{department}-{email}"_s), u"Berlin-Sales-ana@example.com"_s);
    EXPECT_EQ(named(u"{first}{first}"_s), u"AnaAna"_s);
    EXPECT_EQ(named(u"{first} {last}"_s, {.name = u"Berg,  Ana"_s}), u"Ana Berg"_s);
    EXPECT_EQ(named(u"  {name}\u00a0 phone "_s, {.name = u"王小明"_s}), u"王小明 phone"_s);
    EXPECT_EQ(named(u"Phone"_s), u"Phone"_s);
}

TEST(NameTemplate, ConventionIsWhatTheWizardSuggests)
{
    for (const QString &name :
         {u"Ana Ångström"_s, u"  José \t María "_s, u"👩‍👩‍👧"_s.repeated(60), u"محمد علي"_s})
        EXPECT_EQ(named(conventionalTemplate(), {.name = name}), suggestedPhoneName(name));
}

TEST(NameTemplate, AnEmptyFactTakesItsSeparatorAlong)
{
    const NameFacts bare{.name = u"Ana"_s, .email = u""_s, .site = u""_s, .department = u""_s};
    EXPECT_EQ(named(u"{department}_{name}"_s, bare), u"Ana"_s);
    EXPECT_EQ(named(u"{name} - {department}_WebRTC"_s, bare), u"Ana_WebRTC"_s);
    EXPECT_EQ(named(u"{name} {last}"_s, bare), u"Ana"_s);
    EXPECT_EQ(named(u"GC_{site}_{name}"_s, bare), u"GC_Ana"_s);
    EXPECT_EQ(named(u"_{name}_"_s, bare), u"_Ana_"_s) << "separators that the template wants stay";
}

TEST(NameTemplate, MakesNoNameThatTellsNothing)
{
    const NameFacts nobody{.name = u""_s, .email = u""_s, .site = u"Berlin"_s, .department = u""_s};
    EXPECT_EQ(reasonOf(u"{name}_WebRTC"_s, nobody), RowReason::NoName);
    EXPECT_EQ(reasonOf(u"{site}_{name}"_s, nobody), RowReason::NoName) << "it would say nobody's name";
    EXPECT_EQ(reasonOf(u"{department}_WebRTC"_s, nobody), RowReason::NoName);
    EXPECT_EQ(reasonOf(u"{site}_WebRTC"_s, nobody), RowReason::None);
    EXPECT_EQ(reasonOf(u"{name}"_s, {.name = QString(QChar(0xD800))}), RowReason::NoName)
        << "half a character";
    EXPECT_EQ(reasonOf(u"{name}"_s, {.name = QString(QChar(0x200B))}), RowReason::NoName);
}

TEST(NameTemplate, SaysWhatWasNotRead)
{
    EXPECT_EQ(reasonOf(u"{name}_{department}"_s, {.name = u"Ana"_s}), RowReason::NotKnown);
    EXPECT_EQ(reasonOf(u"{name}"_s, {.name = u"Ana"_s}), RowReason::None) << "the rest is not needed";
    EXPECT_EQ(reasonOf(u"{first}"_s, {}), RowReason::NotKnown);
}

TEST(NameTemplate, DropsWhatHasNoPlaceInAName)
{
    EXPECT_EQ(named(u"{name}!"_s, {.name = u"A\u0001na\u202e \n Berg"_s}), u"Ana Berg!"_s);
}

TEST(NameTemplate, CutsBetweenCharactersAndKeepsItsEnding)
{
    const QString family = u"👩‍👩‍👧"_s;
    for (const QString &text : {u"{name}_WebRTC"_s, u"GC {name}"_s, u"{name}"_s, u"{name} {site} x"_s}) {
        const QString name = named(text, {.name = family.repeated(70), .site = u"B"_s});
        EXPECT_LE(name.size(), MaxNameLength) << qPrintable(text);
        EXPECT_GT(name.size(), MaxNameLength - 12) << qPrintable(text);
        EXPECT_TRUE(name.isValidUtf16());
        EXPECT_EQ(QString(name).remove(u"GC "_s).remove(u"_WebRTC"_s).remove(u" x"_s).size() % family.size(),
                  0)
            << qPrintable(text) << " cuts a family apart";
    }
    EXPECT_TRUE(named(u"{name}_WebRTC"_s, {.name = family.repeated(70)}).endsWith(u"_WebRTC"_s));
    const QString crowded = named(u"{name}"_s + family.repeated(60), {.name = u"Bo"_s});
    EXPECT_TRUE(crowded.startsWith(u"Bo"_s)) << "an ending that is too long is cut itself";
    EXPECT_EQ((crowded.size() - 2) % family.size(), 0);
}

TEST(NameTemplate, NamesTheMistakeOfATemplate)
{
    using Mistake = NameTemplate::Mistake;
    using Kind = Mistake::Kind;
    for (const QString &placeholder : NameTemplate::placeholders())
        EXPECT_FALSE(NameTemplate::mistakeIn(u"a {"_s + placeholder + u"} b"_s)) << qPrintable(placeholder);
    EXPECT_EQ(NameTemplate::mistakeIn(u" \t"_s), Mistake{.kind = Kind::Empty});
    EXPECT_EQ(NameTemplate::mistakeIn(u"{name}_{nmae}"_s),
              (Mistake{.kind = Kind::UnknownPlaceholder, .text = u"nmae"_s}));
    EXPECT_EQ(NameTemplate::mistakeIn(u"{Name}"_s),
              (Mistake{.kind = Kind::UnknownPlaceholder, .text = u"Name"_s}));
    EXPECT_EQ(NameTemplate::mistakeIn(u"{}"_s), Mistake{.kind = Kind::UnknownPlaceholder});
    for (const QString &text : {u"{name"_s, u"name}"_s, u"{na{me}"_s, u"{name}}"_s, u"{{name}}"_s, u"{"_s})
        EXPECT_EQ(NameTemplate::mistakeIn(text), Mistake{.kind = Kind::StrayBrace}) << qPrintable(text);
    EXPECT_EQ(NameTemplate::mistakeIn(u"{name}\n"_s), Mistake{.kind = Kind::ControlCharacters});
    EXPECT_EQ(reasonOf(u"{nmae}"_s, Ana), RowReason::NoName) << "and such a template makes none";
}

} // namespace Stationmaster
