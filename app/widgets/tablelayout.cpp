// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/tablelayout.h"

#include <QStringList>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int WidestColumn = 4000; // pixels; more is no width that anybody set

std::optional<int> wholeNumber(const QString &text, int end)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number < end ? std::optional(number) : std::nullopt;
}

bool readColumns(const QString &text, int end, QList<int> &columns)
{
    for (const QString &part : text.split(u',')) {
        const auto column = wholeNumber(part, end);
        if (!column || columns.contains(*column))
            return false;
        columns.append(*column);
    }
    return columns.contains(0);
}

bool readWidths(const QString &text, int end, QMap<int, int> &widths)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto column = wholeNumber(part.section(u':', 0, 0), end);
        const auto width = wholeNumber(part.section(u':', 1), WidestColumn);
        if (!column || !width || *width == 0)
            return false;
        widths.insert(*column, *width);
    }
    return true;
}

bool readSort(const QString &text, int end, std::vector<DataTableModel::SortKey> &sort)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto column = wholeNumber(part.mid(1), end);
        const bool isDescending = part.startsWith(u'-');
        if (!column || (!isDescending && !part.startsWith(u'+')))
            return false;
        sort.push_back({*column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return true;
}

} // namespace

TableLayout TableLayout::standard(int columnCount)
{
    TableLayout layout{.sort = {{0, Qt::AscendingOrder}}};
    layout.columns.resize(columnCount);
    std::iota(layout.columns.begin(), layout.columns.end(), 0);
    return layout;
}

QString TableLayout::toText(int columnCount) const
{
    QStringList shown;
    for (const int column : columns)
        shown.append(QString::number(column));
    QStringList wide;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        wide.append(u"%1:%2"_s.arg(width.key()).arg(width.value()));
    QStringList sorted;
    for (const DataTableModel::SortKey &key : sort)
        sorted.append((key.order == Qt::AscendingOrder ? u'+' : u'-') + QString::number(key.column));
    return u"%1;%2;%3;%4"_s.arg(QString::number(columnCount), shown.join(u','), wide.join(u','),
                                sorted.join(u','));
}

std::optional<TableLayout> TableLayout::fromText(const QString &text, int columnCount)
{
    const QStringList parts = text.split(u';');
    TableLayout layout;
    if (parts.size() != 4 || parts[0] != QString::number(columnCount) ||
        !readColumns(parts[1], columnCount, layout.columns) ||
        !readWidths(parts[2], columnCount, layout.widths) || !readSort(parts[3], columnCount, layout.sort))
        return std::nullopt;
    return layout;
}

} // namespace Stationmaster
