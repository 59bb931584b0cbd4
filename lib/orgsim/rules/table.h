// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/history.h"
#include "orgsim/rules/sortedids.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Stationmaster::OrgSim {

/// Objects of one kind, whole JSON, by id, with the orders and look-ups that the lists need. Invented objects
/// are made when they are asked for, so that a huge org costs little until it is read; changed ones are kept.
class Table
{
public:
    /// Makes the invented object number @p seed.
    using Maker = std::function<QJsonObject(int seed)>;

    /// @p path: of the resource, as in "/api/v2/users".
    explicit Table(QString path) : m_path(std::move(path)) {}
    virtual ~Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    /// Tells @p history, which must outlive it, of every change.
    void setHistory(History &history) { m_history = &history; }
    void setMaker(Maker maker) { m_maker = std::move(maker); }
    /// Changes every invented object when it is made.
    void decorateSeeds(void (*change)(QJsonObject &object));
    /// Makes room for so many objects.
    virtual void reserve(qsizetype count);
    /// An object that the maker knows under @p seed.
    void putSeed(int seed, const QString &id, const QString &name, const QString &state);

    bool contains(const QString &id) const { return m_entries.contains(id); }
    /// There, and not deleted.
    bool isLive(const QString &id) const { return contains(id) && stateOf(id) != QStringLiteral("deleted"); }
    /// How many objects were made before this one; -1 when there is none.
    int orderOf(const QString &id) const;
    /// Empty when there is none.
    QJsonObject get(const QString &id) const;
    QString nameOf(const QString &id) const;
    QString stateOf(const QString &id) const;
    virtual void put(const QJsonObject &object); ///< by its "id"
    virtual void remove(const QString &id);

    qsizetype size() const { return m_entries.size(); }
    const std::vector<QString> &byId() const { return m_byId.ids(); }
    const std::vector<QString> &byName() const { return m_byName.ids(); }
    /// Those in a state, by name.
    const std::vector<QString> &byNameInState(const QString &state) const;
    std::vector<QString> inOrder() const; ///< in which they were made
    /// The id of the object with this name, compared without regard to case; deleted ones do not count.
    QString named(const QString &name) const;
    /// {"id", "name", "selfUri"} of an object; only the id of one that is gone.
    QJsonObject reference(const QString &id) const;
    QString uriOf(const QString &id) const { return m_path + u'/' + id; }
    const QString &path() const { return m_path; }
    QJsonArray toJson() const;

private:
    struct Entry
    {
        QString name{};
        QString state{};
        quint64 order = 0;
        int seed = -1;        ///< what the maker makes it from, while it is as invented
        QJsonObject object{}; ///< else
    };
    void list(const QString &id, const Entry &entry);
    void unlist(const QString &id);
    void remember(const QString &id, const QJsonObject &after);

    QString m_path;
    History *m_history = nullptr;
    Maker m_maker;
    QHash<QString, Entry> m_entries;
    QMultiHash<QString, QString> m_named; ///< folded name → ids
    SortedIds m_byId;
    SortedIds m_byName;
    mutable QHash<QString, std::vector<QString>> m_inState; ///< as asked for since the last change
    quint64 m_made = 0;
};

} // namespace Stationmaster::OrgSim
