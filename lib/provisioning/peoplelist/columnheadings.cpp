// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/columnheadings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Column = PeopleListColumns::Column;

/// Letters and digits alone, folded.
QString headingKey(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        // The marks that turn か into が are kept: without them words of Japanese become others.
        const bool isVoicing = c.unicode() == 0x3099 || c.unicode() == 0x309A;
        if (c.isLetterOrNumber() || isVoicing)
            key.append(c);
    }
    return key;
}

using Headings = QHash<QString, ColumnHeading>;

void add(Headings &headings, Column column, std::initializer_list<const char16_t *> words,
         std::optional<Column> besideHalf = std::nullopt)
{
    for (const char16_t *word : words)
        headings.insert(headingKey(QStringView(word)), {column, besideHalf});
}

Headings allHeadings()
{
    Headings all;
    add(all, Column::Person,
        {u"person",
         u"people",
         u"user",
         u"users",
         u"agent",
         u"member",
         u"employee",
         u"colleague",
         u"who",
         u"user name",
         u"login",
         u"login name",
         u"name or e-mail",
         u"name or email",
         u"Person",
         u"Benutzer",
         u"Benutzerin",
         u"Benutzer/in",
         u"Nutzer",
         u"Anwender",
         u"Mitarbeiter",
         u"Mitarbeiterin",
         u"Mitarbeiter/in",
         u"Mitarbeitende",
         u"Agentin",
         u"Anmeldename",
         u"Benutzername",
         u"personne",
         u"utilisateur",
         u"utilisatrice",
         u"employé",
         u"collaborateur",
         u"identifiant de connexion",
         u"nom d'utilisateur",
         u"persona",
         u"usuario",
         u"usuaria",
         u"empleado",
         u"agente",
         u"nombre de usuario",
         u"ユーザー",
         u"ユーザ",
         u"ユーザー名",
         u"人",
         u"社員",
         u"従業員",
         u"担当者",
         u"エージェント"});
    add(all, Column::Name,
        {u"full name",
         u"display name",
         u"user full name",
         u"agent name",
         u"employee name",
         u"person name",
         u"user display name",
         u"common name",
         u"cn",
         u"vollständiger Name",
         u"ganzer Name",
         u"Anzeigename",
         u"Mitarbeitername",
         u"Vor- und Nachname",
         u"Name, Vorname",
         u"Nachname, Vorname",
         u"Vorname Nachname",
         u"Agentenname",
         u"nom complet",
         u"nom et prénom",
         u"prénom et nom",
         u"nom affiché",
         u"nom d'affichage",
         u"nom de l'agent",
         u"nombre completo",
         u"nombre y apellidos",
         u"apellidos y nombre",
         u"nombre para mostrar",
         u"nombre del agente",
         u"氏名",
         u"フルネーム",
         u"表示名",
         u"社員名",
         u"エージェント名",
         u"お名前"});
    add(all, Column::Name, {u"name", u"nom"}, Column::LastName);
    add(all, Column::Name, {u"nombre", u"名前"}, Column::FirstName);
    add(all, Column::FirstName,
        {u"first name", u"given name", u"forename", u"firstname", u"Vorname", u"Rufname", u"prénom",
         u"prénoms", u"primer nombre", u"nombre de pila", u"nombres", u"名", u"下の名前",
         u"ファーストネーム"});
    add(all, Column::LastName,
        {u"last name", u"surname", u"family name", u"sn", u"second name", u"Nachname", u"Familienname",
         u"Zuname", u"nom de famille", u"apellido", u"apellidos", u"primer apellido", u"姓", u"苗字", u"名字",
         u"ラストネーム"});
    add(all, Column::Email,
        {u"email",
         u"e-mail address",
         u"mail",
         u"mail address",
         u"work email",
         u"email work",
         u"business email",
         u"primary email",
         u"user email",
         u"agent email",
         u"person email",
         u"upn",
         u"user principal name",
         u"primary smtp address",
         u"smtp address",
         u"windows email address",
         u"E-Mail-Adresse",
         u"Mailadresse",
         u"dienstliche E-Mail",
         u"E-Mail geschäftlich",
         u"E-Post",
         u"courriel",
         u"adresse e-mail",
         u"adresse mail",
         u"adresse courriel",
         u"adresse électronique",
         u"mél",
         u"e-mail professionnel",
         u"correo",
         u"correo electrónico",
         u"dirección de correo",
         u"dirección de correo electrónico",
         u"correo-e",
         u"email del usuario",
         u"メール",
         u"メールアドレス",
         u"電子メール",
         u"電子メールアドレス",
         u"eメール",
         u"eメールアドレス"});
    add(all, Column::UserId,
        {u"id",
         u"user id",
         u"agent id",
         u"person id",
         u"guid",
         u"uuid",
         u"user guid",
         u"genesys id",
         u"genesys user id",
         u"genesys cloud id",
         u"Benutzer-ID",
         u"Benutzerkennung",
         u"Nutzer-ID",
         u"Agenten-ID",
         u"Mitarbeiter-ID",
         u"ID utilisateur",
         u"ID de l'utilisateur",
         u"identifiant utilisateur",
         u"identifiant",
         u"ID de l'agent",
         u"ID de usuario",
         u"ID del usuario",
         u"ID de agente",
         u"identificador",
         u"identificador de usuario",
         u"ユーザーID",
         u"ユーザID",
         u"エージェントID"});
    add(all, Column::Site,
        {u"site", u"sites", u"site name", u"phone site", u"site id", u"new site", u"Standort",
         u"Standortname", u"Standort-ID", u"neuer Standort", u"nom du site", u"site du téléphone", u"sitio",
         u"nombre del sitio", u"emplazamiento", u"サイト", u"サイト名", u"拠点"});
    add(all, Column::BaseSettings,
        {u"base settings",
         u"base setting",
         u"base settings name",
         u"base settings id",
         u"phone base settings",
         u"phone base setting",
         u"profile",
         u"phone profile",
         u"Basiseinstellungen",
         u"Basiseinstellung",
         u"Grundeinstellungen",
         u"Telefon-Basiseinstellungen",
         u"Telefonprofil",
         u"Profil",
         u"paramètres de base",
         u"paramètres de base du téléphone",
         u"configuration de base",
         u"profil du téléphone",
         u"configuración base",
         u"configuración básica",
         u"ajustes base",
         u"configuración base del teléfono",
         u"perfil",
         u"基本設定",
         u"ベース設定",
         u"電話の基本設定"});
    add(all, Column::PhoneName,
        {u"phone", u"phone name", u"new phone name", u"name of the phone", u"webrtc phone",
         u"webrtc phone name", u"Telefon", u"Telefonname", u"Name des Telefons", u"WebRTC-Telefon",
         u"téléphone", u"nom du téléphone", u"téléphone WebRTC", u"teléfono", u"nombre del teléfono",
         u"teléfono WebRTC", u"電話", u"電話名", u"電話機名"});
    return all;
}

} // namespace

std::optional<ColumnHeading> columnHeading(QStringView text)
{
    static const Headings all = allHeadings();
    const auto found = all.constFind(headingKey(text));
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Stationmaster
