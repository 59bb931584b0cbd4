// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/peoplelistcolumns.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Column = PeopleListColumns::Column;
using Columns = std::vector<Column>;

PeopleListColumns detected(const QString &text)
{
    const auto table = TextTable::fromBytes(text.toUtf8()).table;
    EXPECT_TRUE(table) << qPrintable(text);
    return table ? PeopleListColumns::detect(*table) : PeopleListColumns();
}

/// Of a table whose first row is one of headings.
Columns underHeadings(const QString &headings, const QString &cells = {})
{
    const PeopleListColumns columns = detected(headings + u'\n' + cells);
    EXPECT_TRUE(columns.hasHeadings) << qPrintable(headings);
    EXPECT_EQ(columns.headingRow, 0);
    return columns.columns;
}

const QString Uuid = u"0f3a8c1e-1111-4222-8333-0123456789ab"_s;

} // namespace

TEST(PeopleListColumns, KnowsHeadingsInFiveLanguages)
{
    const Columns full{Column::FirstName, Column::LastName,     Column::Email,
                       Column::Site,      Column::BaseSettings, Column::PhoneName};
    EXPECT_EQ(underHeadings(u"First Name,Last Name,E-mail,Site,Base Settings,Phone Name"_s), full);
    EXPECT_EQ(underHeadings(u"Vorname;Nachname;E-Mail-Adresse;Standort;Basiseinstellungen;Telefonname"_s),
              full);
    EXPECT_EQ(underHeadings(u"Prénom;Nom;Courriel;Site;Paramètres de base;Nom du téléphone"_s), full);
    EXPECT_EQ(underHeadings(u"Nombre;Apellidos;Correo electrónico;Sitio;Configuración base;Teléfono"_s),
              full);
    EXPECT_EQ(underHeadings(u"名,姓,メールアドレス,サイト,基本設定,電話名"_s), full);
}

TEST(PeopleListColumns, ComparesHeadingsLoosely)
{
    const Columns pair{Column::FirstName, Column::Email};
    EXPECT_EQ(underHeadings(u"FIRST_NAME, e mail"_s), pair);
    EXPECT_EQ(underHeadings(u"prenom;E-MAIL"_s), pair);
    EXPECT_EQ(underHeadings(u"\"First  name:\";\"(E‑Mail)\""_s), pair);
    EXPECT_EQ(underHeadings(u"Ｆｉｒｓｔ　Ｎａｍｅ;eメール"_s), pair) << "full width";
    EXPECT_EQ(underHeadings(u"Prénom;Email"_s), pair) << "an accent of its own";
}

TEST(PeopleListColumns, NameBesideHalfOfItIsTheOtherHalf)
{
    EXPECT_EQ(underHeadings(u"Name;Vorname"_s), (Columns{Column::LastName, Column::FirstName}));
    EXPECT_EQ(underHeadings(u"Nom;Prénom"_s), (Columns{Column::LastName, Column::FirstName}));
    EXPECT_EQ(underHeadings(u"Nombre;Apellidos"_s), (Columns{Column::FirstName, Column::LastName}));
    EXPECT_EQ(underHeadings(u"姓;名前"_s), (Columns{Column::LastName, Column::FirstName}));
    EXPECT_EQ(underHeadings(u"Name;Email"_s), (Columns{Column::Name, Column::Email}));
    EXPECT_EQ(underHeadings(u"Name;Vorname;Nachname"_s),
              (Columns{Column::Name, Column::FirstName, Column::LastName}));
}

TEST(PeopleListColumns, KnowsTheFilesOfOtherPrograms)
{
    Columns genesys(12, Column::Ignored);
    genesys[0] = Column::Name;
    genesys[1] = Column::Email;
    EXPECT_EQ(underHeadings(u"name,email,phone_work,extension,title,department,email_manager,location_work,"
                            "roles_divisions,queues,division,skills"_s,
                            u"Ana Berg,ana@example.com,+4930123,12,,,boss@example.com,,,,Home,"_s),
              genesys)
        << "the address of the manager is not that of the person";
    EXPECT_EQ(underHeadings(u"Agent Id,Agent Name,Division"_s, Uuid + u",Ana Berg,Home"_s),
              (Columns{Column::UserId, Column::Name, Column::Ignored}));
    EXPECT_EQ(underHeadings(u"DisplayName,GivenName,Surname,UserPrincipalName,Mail"_s),
              (Columns{Column::Name, Column::FirstName, Column::LastName, Column::Email, Column::Email}));
    EXPECT_EQ(
        underHeadings(u"User,Verdict,Phone,Site,Base Settings,E-mail"_s, u"Ana,Fine,Ana_WebRTC,A,B,c@d.de"_s),
        (Columns{Column::Person, Column::Ignored, Column::PhoneName, Column::Site, Column::BaseSettings,
                 Column::Email}));
}

TEST(PeopleListColumns, NumbersAreNeitherPhonesNorIds)
{
    EXPECT_EQ(underHeadings(u"ID;Name;Phone"_s, u"4711;Ana Berg;+49 30 1234\n4712;Bo Lind;0171/55"_s),
              (Columns{Column::Ignored, Column::Name, Column::Ignored}));
    EXPECT_EQ(underHeadings(u"ID;Name;Phone"_s, Uuid + u";Ana Berg;Ana_WebRTC"_s),
              (Columns{Column::UserId, Column::Name, Column::PhoneName}));
}

TEST(PeopleListColumns, FindsHeadingsBelowATitle)
{
    const PeopleListColumns columns =
        detected(u"Users\nexported 2026-11-28\n\nName;Email;Team\nAna Berg;ana@example.com;A"_s);
    EXPECT_TRUE(columns.hasHeadings);
    EXPECT_EQ(columns.headingRow, 2);
    EXPECT_EQ(columns.firstRow(), 3);
    EXPECT_EQ(columns.columns, (Columns{Column::Name, Column::Email, Column::Ignored}));
}

TEST(PeopleListColumns, FindsHeadingsThatNobodyKnows)
{
    const PeopleListColumns columns =
        detected(u"Kürzel;Postfach\nAna;ana@example.com\nBo;bo@example.com\nCy;cy@example.com"_s);
    EXPECT_TRUE(columns.hasHeadings);
    EXPECT_EQ(columns.columns, (Columns{Column::Person, Column::Email}));
    EXPECT_FALSE(detected(u"Ana Berg\nbo@example.com\ncy@example.com"_s).hasHeadings)
        << "that may be a person";
}

TEST(PeopleListColumns, GuessesByWhatTheCellsLookLike)
{
    const auto guessed = [](const QString &text) {
        const PeopleListColumns columns = detected(text);
        EXPECT_FALSE(columns.hasHeadings) << qPrintable(text);
        EXPECT_FALSE(columns.cellsArePeople) << qPrintable(text);
        return columns.columns;
    };
    EXPECT_EQ(guessed(u"Ana Berg;ana@example.com\nBo Lind;bo@example.com"_s),
              (Columns{Column::Person, Column::Email}));
    EXPECT_EQ(guessed(Uuid + u";Ana Berg;New York;12\n"_s + Uuid + u";Bo Lind;San Jose;13"_s),
              (Columns{Column::UserId, Column::Person, Column::Ignored, Column::Ignored}));
    EXPECT_EQ(guessed(u"Berg, Ana\nLind, Bo"_s), (Columns{Column::Person, Column::Person}))
        << "halves of a name";
    EXPECT_EQ(guessed(u"Ana Berg\nBo Lind"_s), Columns{Column::Person});
    EXPECT_EQ(guessed(u"ana@example.com \nAna Berg <ana@example.com>\nBo Lind"_s), Columns{Column::Email});
    EXPECT_EQ(guessed(u"Ana Berg;ana@a.com;boss@a.com\nBo Lind;bo@a.com;boss@a.com"_s),
              (Columns{Column::Person, Column::Email, Column::Ignored}))
        << "a second address may be that of a manager";
    EXPECT_EQ(guessed(u"ana@a.com;ana@b.com\nbo@a.com;bo@b.com"_s),
              (Columns{Column::Email, Column::Ignored}));
}

TEST(PeopleListColumns, KnowsAListOfPeopleInOneLine)
{
    for (const QString &text :
         {u"ana@example.com; bo@example.com;cy@example.com"_s, u"ana@example.com, bo@example.com"_s,
          u"Ana Berg; Bo Lind; Cy Young"_s, u"Berg, Ana <ana@example.com>; Lind, Bo <bo@example.com>"_s,
          u"Ana Berg; bo@example.com; cy@example.com"_s, u"a@b.de;c@d.de;\ne@f.de;g@h.de;\ni@j.de"_s,
          Uuid + u';' + Uuid}) {
        const PeopleListColumns columns = detected(text);
        EXPECT_TRUE(columns.cellsArePeople) << qPrintable(text);
        EXPECT_FALSE(columns.hasHeadings);
        EXPECT_TRUE(columns.namePeople());
    }
    EXPECT_FALSE(detected(u"Ana Berg;ana@example.com;Berlin"_s).cellsArePeople);
}

TEST(PeopleListColumns, SaysWhenNobodyIsNamed)
{
    PeopleListColumns columns = detected(u"Name;Site\nAna;Berlin"_s);
    EXPECT_TRUE(columns.namePeople());
    columns.columns[0] = Column::Ignored;
    EXPECT_FALSE(columns.namePeople());
    EXPECT_EQ(columns.of(1), Column::Site);
    EXPECT_EQ(columns.of(2), Column::Ignored);
    EXPECT_EQ(columns.of(-1), Column::Ignored);
}

} // namespace Stationmaster
