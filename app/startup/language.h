// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace Stationmaster {

/// Installs our texts, and Qt's own, in the language of the system; English plurals when there is none.
class Language
{
public:
    Language();

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Stationmaster
