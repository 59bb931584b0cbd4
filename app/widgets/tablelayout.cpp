// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/tablelayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int WidestColumn = 4000; // pixels; more is no width that anybody set

QStringList idsOf(const std::vector<TableColumn> &columns)
{
    QStringList ids;
    for (const TableColumn &column : columns)
        ids.append(column.id);
    return ids;
}

} // namespace

TableLayout TableLayout::standard(const std::vector<TableColumn> &columns)
{
    return {.shown = idsOf(columns), .sort = {{columns.front().id, Qt::AscendingOrder}}};
}

QString TableLayout::toText() const
{
    QStringList wide;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        wide.append(u"%1:%2"_s.arg(width.key()).arg(width.value()));
    QStringList sorted;
    for (const auto &[id, order] : sort)
        sorted.append((order == Qt::AscendingOrder ? u'+' : u'-') + id);
    return u"%1;%2;%3;%4"_s.arg(shown.join(u','), hidden.join(u','), wide.join(u','), sorted.join(u','));
}

std::optional<TableLayout> TableLayout::fromText(const QString &text, const std::vector<TableColumn> &columns)
{
    const QStringList ids = idsOf(columns);
    const QStringList parts = text.split(u';');
    if (parts.size() != 4)
        return std::nullopt;
    TableLayout layout{.shown = parts[0].split(u','), .hidden = parts[1].split(u',', Qt::SkipEmptyParts)};
    QStringList left = ids;
    for (QStringList *list : {&layout.shown, &layout.hidden}) {
        list->removeIf([&ids](const QString &id) { return !ids.contains(id); });
        for (const QString &id : std::as_const(*list)) {
            if (!left.removeOne(id))
                return std::nullopt; // named twice
        }
    }
    if (!layout.shown.contains(ids.first()))
        return std::nullopt;
    layout.shown += left;
    for (const QString &part : parts[2].split(u',', Qt::SkipEmptyParts)) {
        const int width = part.section(u':', 1).toInt(); // 0: none
        if (width <= 0 || width >= WidestColumn)
            return std::nullopt;
        if (const QString id = part.section(u':', 0, 0); ids.contains(id))
            layout.widths.insert(id, width);
    }
    for (const QString &part : parts[3].split(u',', Qt::SkipEmptyParts)) {
        if (part[0] != u'+' && part[0] != u'-')
            return std::nullopt;
        if (const QString id = part.mid(1); ids.contains(id))
            layout.sort.append({id, part[0] == u'+' ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    return layout;
}

} // namespace Stationmaster
