// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/peoplelisttext.h"

#include "inventory/csv.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster::PeopleListText {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::PeopleListText)
public:
    static QString otherFormat(const QString &name, const QString &format);
    static QString place(const PeopleListLine &line);
};

bool isLost(PeopleIndex::Find find)
{
    return find == PeopleIndex::Find::NotFound || find == PeopleIndex::Find::Ambiguous;
}

QString ListWords::otherFormat(const QString &name, const QString &format)
{
    if (format == "xlsx"_L1 || format == "ods"_L1 || format == "ole"_L1)
        return tr("“%1” is a workbook of a spreadsheet program. Save it there as CSV, then choose that file.")
            .arg(name);
    return tr("“%1” is a file of the kind “%2”, not a list. Export the list as CSV, then choose that file.")
        .arg(name, format);
}

/// What is wrong with the places that the line names; empty: nothing.
QString ListWords::place(const PeopleListLine &line)
{
    if (line.siteState == PeopleIndex::Find::NotFound)
        return tr("There is no site “%1”. Correct it in the list, or say under Columns that the column is "
                  "not the site.")
            .arg(line.site);
    if (line.siteState == PeopleIndex::Find::Ambiguous)
        return tr("Several sites are called “%1”. Use the id of the site in the list.").arg(line.site);
    if (line.baseSettingsState == PeopleIndex::Find::NotFound)
        return tr("There are no base settings “%1” for WebRTC phones. Correct it in the list, or say under "
                  "Columns that the column is not the base settings.")
            .arg(line.baseSettings);
    if (line.baseSettingsState == PeopleIndex::Find::Ambiguous)
        return tr("Several base settings are called “%1”. Use their id in the list.").arg(line.baseSettings);
    return {};
}

} // namespace

QString sentence(const TextTableProblem &problem, const QString &name)
{
    const QLocale locale;
    switch (problem.code) {
    case TextTableProblem::Code::CannotRead:
        return ListWords::tr("“%1” cannot be read (%2). Check its path and its permissions, then try again.")
            .arg(name, problem.detail);
    case TextTableProblem::Code::TooLarge:
        return ListWords::tr("“%1” is larger than %2. Split the list, and take one part after the other.")
            .arg(name, locale.formattedDataSize(TextTable::MaxBytes));
    case TextTableProblem::Code::Empty:
        return ListWords::tr("“%1” holds no line with text. Put a name, an e-mail address or a user id on "
                             "each line.")
            .arg(name);
    case TextTableProblem::Code::NotText:
        return ListWords::tr("“%1” is not a text file. Export the list as CSV, then choose that file.")
            .arg(name);
    case TextTableProblem::Code::OtherFormat:
        return ListWords::otherFormat(name, problem.detail);
    case TextTableProblem::Code::UnknownEncoding:
        return ListWords::tr("The letters of “%1” cannot be told. Save the list as CSV UTF-8, then choose "
                             "that file.")
            .arg(name);
    case TextTableProblem::Code::UnfinishedQuote:
        return ListWords::tr("In “%1” a quotation mark begins on line %2 and never ends. Correct that line, "
                             "then choose the file again.")
            .arg(name, locale.toString(problem.line));
    case TextTableProblem::Code::TooManyRows:
        return ListWords::tr(
                   "“%1” has more than %2 lines. Split the list, and take one part after the other.")
            .arg(name, locale.toString(TextTable::MaxRows - 1));
    case TextTableProblem::Code::TooManyColumns:
        return ListWords::tr("“%1” has more than %2 columns on line %3. It may be a file of another kind.")
            .arg(name, locale.toString(TextTable::MaxColumns), locale.toString(problem.line));
    }
    return {};
}

QString column(PeopleListColumns::Column column)
{
    switch (column) {
    case PeopleListColumns::Column::Ignored:
        return ListWords::tr("(not used)");
    case PeopleListColumns::Column::Person:
        return ListWords::tr("Person");
    case PeopleListColumns::Column::Name:
        return ListWords::tr("Name");
    case PeopleListColumns::Column::FirstName:
        return ListWords::tr("First Name");
    case PeopleListColumns::Column::LastName:
        return ListWords::tr("Last Name");
    case PeopleListColumns::Column::Email:
        return ListWords::tr("E-Mail");
    case PeopleListColumns::Column::UserId:
        return ListWords::tr("User ID");
    case PeopleListColumns::Column::Site:
        return ListWords::tr("Site");
    case PeopleListColumns::Column::BaseSettings:
        return ListWords::tr("Base Settings");
    case PeopleListColumns::Column::PhoneName:
        break;
    }
    return ListWords::tr("Phone Name");
}

bool isUsable(const PeopleListLine &line)
{
    return line.state == PeopleListLine::State::Matched && !isLost(line.siteState) &&
           !isLost(line.baseSettingsState);
}

CellChip chip(const PeopleListLine &line)
{
    switch (line.state) {
    case PeopleListLine::State::Matched:
        if (!isUsable(line))
            return {Theme::Tone::Problem, u"problem"_s, ListWords::tr("Place not known")};
        return {Theme::Tone::Success, u"check"_s, ListWords::tr("Matched")};
    case PeopleListLine::State::NotFound:
        return {Theme::Tone::Problem, u"problem"_s, ListWords::tr("Not found")};
    case PeopleListLine::State::Ambiguous:
        return {Theme::Tone::Warning, u"help"_s, ListWords::tr("Ambiguous")};
    case PeopleListLine::State::Doubled:
        return {Theme::Tone::Neutral, {}, ListWords::tr("Twice")};
    case PeopleListLine::State::Contradicting:
        return {Theme::Tone::Warning, u"warning"_s, ListWords::tr("Contradicting")};
    case PeopleListLine::State::LeftOut:
        break;
    }
    return {Theme::Tone::Neutral, {}, ListWords::tr("Left out")};
}

QString remark(const PeopleListLine &line, const std::vector<PeopleListLine> &lines)
{
    switch (line.state) {
    case PeopleListLine::State::Matched:
        if (const QString place = ListWords::place(line); !place.isEmpty())
            return place;
        if (line.idDiffers)
            return ListWords::tr("Nobody has the user id of the list; found by the rest of the line.");
        if (line.emailDiffers)
            return ListWords::tr("Nobody has the e-mail address of the list; found by the rest of the line.");
        return line.nameDiffers ? ListWords::tr("The org has another name.") : QString();
    case PeopleListLine::State::NotFound:
        return ListWords::tr("Nobody in the org is called so. Choose who is meant, or leave the line out.");
    case PeopleListLine::State::Ambiguous:
        return ListWords::tr("Several people are called so. Choose who is meant.");
    case PeopleListLine::State::Doubled:
        return ListWords::tr("The same person as on line %1; counted once.")
            .arg(QLocale().toString(lines.at(static_cast<std::size_t>(line.sameAs)).line));
    case PeopleListLine::State::Contradicting:
        return ListWords::tr("The parts of the line are of different people. Choose who is meant.");
    case PeopleListLine::State::LeftOut:
        break;
    }
    return {};
}

QString totals(const PeopleListTotals &totals)
{
    const QLocale locale;
    QStringList each;
    const auto add = [&](int count, const QString &what) {
        if (count > 0)
            each.append(locale.toString(count) + u' ' + what);
    };
    add(totals.matched, ListWords::tr("matched"));
    add(totals.notFound, ListWords::tr("not found"));
    add(totals.ambiguous, ListWords::tr("ambiguous"));
    add(totals.contradicting, ListWords::tr("contradicting"));
    add(totals.doubled, ListWords::tr("twice"));
    add(totals.leftOut, ListWords::tr("left out"));
    return ListWords::tr("%Ln line(s): %1", nullptr, totals.lines()).arg(each.join(u" · "_s));
}

QByteArray sample()
{
    return Csv::byteOrderMark() +
           Csv::record({column(PeopleListColumns::Column::Name), column(PeopleListColumns::Column::Email),
                        column(PeopleListColumns::Column::Site),
                        column(PeopleListColumns::Column::BaseSettings),
                        column(PeopleListColumns::Column::PhoneName)}) +
           Csv::record({u"Ana Berg"_s, u"ana.berg@example.com"_s, u"Berlin"_s, u"Sales_WebRTC_Standard"_s,
                        u"Ana Berg_WebRTC"_s}) +
           Csv::record({u"Bo Carter"_s, u"bo.carter@example.com"_s, {}, {}, {}});
}

} // namespace Stationmaster::PeopleListText
