// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/appearance.h"

#include <QMetaEnum>
#include <QSettings>

#include <type_traits>

namespace Stationmaster {

/// One value that the program remembers: its key, its type, and what holds while nothing was saved or what
/// was saved is of no use.
template <typename T>
class Setting
{
public:
    Setting(QSettings &store, const QString &key, T fallback = {})
        : m_store(&store), m_key(key), m_fallback(std::move(fallback))
    {
    }

    T value() const
    {
        QVariant saved = m_store->value(m_key);
        if constexpr (std::is_enum_v<T>) {
            bool isKey = false;
            const int number = QMetaEnum::fromType<T>().keyToValue(saved.toByteArray().constData(), &isKey);
            return isKey ? static_cast<T>(number) : m_fallback;
        } else {
            return saved.isValid() && saved.convert(QMetaType::fromType<T>()) ? saved.value<T>() : m_fallback;
        }
    }
    void set(const T &value) const
    {
        if constexpr (std::is_enum_v<T>)
            m_store->setValue(m_key, QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(int(value))));
        else
            m_store->setValue(m_key, value);
    }

private:
    QSettings *m_store;
    QString m_key;
    T m_fallback;
};

/// Everything that is remembered between two runs, in the file settings.ini of a folder.
class Settings
{
    QSettings m_store; // before what borrows it

public:
    /// The file is for its owner alone: it names what people looked at. Where it cannot be made so, it stays
    /// unwritten, and the settings last as long as the program.
    explicit Settings(const QString &folder);

    /// Writes what has changed now; false: it could not be written.
    bool save();

    const Setting<Appearance::Choice> theme;
    const Setting<QByteArray> windowGeometry;
    const Setting<QString> page; ///< the name of the one that was shown last
    const Setting<bool> compactRows;
    const Setting<bool> keepSnapshots;
    const Setting<bool> detailsOpen; ///< of the user who is selected on the Assignments page
    const Setting<QByteArray> detailsSizes;
    Setting<QString> tableLayout(const QString &table);
    Setting<int> tableView(const QString &table); ///< -1: no saved filter
};

} // namespace Stationmaster
