// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Stationmaster {

using namespace Qt::StringLiterals;

Language::Language()
{
    const QLocale locale;
    const auto folder = u":/i18n"_s;
    if (m_ours.load(locale, u"stationmaster"_s, u"_"_s, folder) || m_ours.load(u"stationmaster_en"_s, folder))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace Stationmaster
