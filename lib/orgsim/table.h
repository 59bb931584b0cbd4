// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/sortedids.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Stationmaster::OrgSim {

/// Objects of one kind, whole JSON, by id, with the orders and look-ups that the lists need.
class Table
{
public:
    Table() = default;
    virtual ~Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    const QJsonObject *find(const QString &id) const;
    virtual void put(const QJsonObject &object); ///< by its "id"
    virtual void remove(const QString &id);
    qsizetype size() const { return m_objects.size(); }
    const std::vector<QString> &byId() const { return m_byId.ids(); }
    const std::vector<QString> &byName() const { return m_byName.ids(); }
    /// The object with this name, compared without regard to case; deleted ones do not count.
    const QJsonObject *named(const QString &name) const;
    /// In the order in which they were made.
    const std::vector<QString> &inOrder() const { return m_inOrder.ids(); }
    QJsonArray toJson() const;

private:
    QHash<QString, QJsonObject> m_objects;
    QHash<QString, QSet<QString>> m_named; ///< folded name → ids
    QHash<QString, QString> m_madeAt;      ///< id → its place in time
    quint64 m_made = 0;
    SortedIds m_byId;
    SortedIds m_byName;
    SortedIds m_inOrder;
};

/// The phones, found by their user, line and base settings too.
class PhoneTable : public Table
{
public:
    void put(const QJsonObject &phone) override;
    void remove(const QString &id) override;

    /// The WebRTC phone of a user that is not deleted, or none.
    const QJsonObject *ofUser(const QString &userId) const;
    const QJsonObject *ofLine(const QString &lineId) const;
    /// Ids of the phones with this user, line or base settings.
    QSet<QString> withUser(const QString &userId) const { return m_byUser.value(userId); }
    QSet<QString> withBase(const QString &baseId) const { return m_byBase.value(baseId); }

private:
    void forget(const QString &id);

    QHash<QString, QSet<QString>> m_byUser;
    QHash<QString, QSet<QString>> m_byBase;
    QHash<QString, QString> m_byLine;
};

/// "lines/0/id" and the like, without regard to missing parts.
QString lineIdOf(const QJsonObject &phone);
QString userIdOf(const QJsonObject &phone);
QString baseIdOf(const QJsonObject &phone);

} // namespace Stationmaster::OrgSim
