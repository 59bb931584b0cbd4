// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "unit/resources/apifixture.h"

#include <QJsonArray>

#include <map>

namespace Stationmaster::Test {

/// An org of plain JSON lists behind the scripted server.
class InventoryFixture : public ApiFixture
{
protected:
    using List = Inventory::List;
    using State = Inventory::State;

    InventoryFixture()
    {
        server.handler = [this](const SeenRequest &seen) { return answerTo(seen); };
    }

    Inventory &inventory()
    {
        if (!m_inventory) {
            m_inventory = std::make_unique<Inventory>(api());
            QObject::connect(m_inventory.get(), &Inventory::rowsChanged, m_inventory.get(),
                             [this](List list, const QStringList &ids) { upserts[list].append(ids); });
            QObject::connect(m_inventory.get(), &Inventory::rowsRemoved, m_inventory.get(),
                             [this](List list, const QStringList &ids) { removals[list].append(ids); });
            QObject::connect(m_inventory.get(), &Inventory::stateChanged, m_inventory.get(),
                             [this](List list) { states[list].append(m_inventory->state(list)); });
        }
        return *m_inventory;
    }

    /// Runs the event loop until @p done, looking after every signal of the inventory.
    bool waitUntil(const std::function<bool()> &done)
    {
        QTestEventLoop loop;
        const auto look = [&] {
            if (done())
                loop.exitLoop();
        };
        QObject::connect(&inventory(), &Inventory::rowsChanged, &loop, look);
        QObject::connect(&inventory(), &Inventory::rowsRemoved, &loop, look);
        QObject::connect(&inventory(), &Inventory::stateChanged, &loop, look);
        if (!done())
            loop.enterLoopMSecs(60'000);
        return done();
    }
    void waitForLoad()
    {
        ASSERT_TRUE(waitUntil([this] { return !inventory().isLoading(); }));
    }
    void load()
    {
        inventory().reload();
        EXPECT_TRUE(inventory().isLoading());
        waitForLoad();
    }

    void add(const QString &list, const char *entity)
    {
        const QJsonObject json = jsonOf(entity);
        org[list][json[u"id"].toString()] = json;
    }

    static QString listOf(const QUrl &url)
    {
        for (const QString &list :
             {QStringLiteral("phonebasesettings"), QStringLiteral("sites"), QStringLiteral("phones"),
              QStringLiteral("users"), QStringLiteral("stations")}) {
            if (url.path().contains(u'/' + list))
                return list;
        }
        return {};
    }

    ScriptedAct answerTo(const SeenRequest &seen)
    {
        const QUrl url = QUrl::fromEncoded(seen.target);
        const QUrlQuery query(url);
        const QString list = listOf(url);
        if (broken.contains(list))
            return broken[list];
        if (beforeAnswer)
            beforeAnswer();
        const auto &objects = org[list];
        if (!query.hasQueryItem(QStringLiteral("pageNumber"))) {
            const auto object = objects.find(url.fileName());
            return object == objects.end() ? ScriptedServer::answer(404) : json(object->second);
        }
        const int size = list == u"phones" ? pageSize : 500;
        const int number = query.queryItemValue(QStringLiteral("pageNumber")).toInt();
        const QString state = query.queryItemValue(QStringLiteral("state"));
        QJsonArray all;
        for (const auto &[id, object] : objects) {
            if (state.isEmpty() || state == u"any" ||
                object[u"state"].toString(QStringLiteral("active")) == state)
                all.append(object);
        }
        QJsonArray page;
        for (qsizetype i = (number - 1) * size; i < number * size && i < all.size(); ++i)
            page.append(all[i]);
        if (beforePage)
            beforePage(list, number);
        return json({{QStringLiteral("entities"), page},
                     {QStringLiteral("pageNumber"), number},
                     {QStringLiteral("pageCount"), (all.size() + size - 1) / size}});
    }

    static ScriptedAct json(const QJsonObject &object)
    {
        return ScriptedServer::json(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    std::map<QString, std::map<QString, QJsonObject>> org; ///< list, id, object
    std::map<QString, ScriptedAct> broken;                 ///< list, what it answers instead
    std::function<void(const QString &, int)> beforePage;
    std::function<void()> beforeAnswer;
    int pageSize = 100;
    std::map<List, QList<QStringList>> upserts;
    std::map<List, QList<QStringList>> removals;
    std::map<List, QList<State>> states;

private:
    std::unique_ptr<Inventory> m_inventory;
};

} // namespace Stationmaster::Test
