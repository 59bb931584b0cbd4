// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "storage/privatefile.h"

#include <QDir>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Empty: the file cannot be made private.
QString privateFile(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"settings.ini"_s);
    // Qt writes a file anew with the rights that it has; one that it makes, everybody may read.
    return makePrivateFolder(folder) && makePrivateFile(path) ? path : QString();
}

} // namespace

Settings::Settings(const QString &folder)
    : m_store(privateFile(folder), QSettings::IniFormat), theme(m_store, u"window/theme"_s),
      windowGeometry(m_store, u"window/geometry"_s), page(m_store, u"window/page"_s),
      compactRows(m_store, u"tables/compact"_s, false), keepSnapshots(m_store, u"snapshots/keep"_s, true),
      detailsOpen(m_store, u"assignments/details-open"_s, true),
      detailsSizes(m_store, u"assignments/details-sizes"_s)
{
}

bool Settings::save()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

Setting<QString> Settings::tableLayout(const QString &table)
{
    return {m_store, u"tables/%1/layout"_s.arg(table)};
}

Setting<int> Settings::tableView(const QString &table)
{
    return {m_store, u"tables/%1/view"_s.arg(table), -1};
}

} // namespace Stationmaster
