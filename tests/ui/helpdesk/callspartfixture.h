// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/callspart.h"
#include "helpdesk/qualitychart.h"
#include "inventory/inventory.h"
#include "inventory/licences.h"
#include "people/apiusersource.h"
#include "unit/resources/embeddedfixture.h"
#include "widgets/banner.h"
#include "widgets/twolinedelegate.h"
#include "words/report.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace Stationmaster::Test {

/// The last calls of people of an embedded org whose truth is known.
class CallsPartFixture : public EmbeddedFixture
{
protected:
    explicit CallsPartFixture(const OrgSim::OrgRules &rules = {},
                              const QString &permissions = QStringLiteral("*"))
        : EmbeddedFixture({.users = 30,
                           .phones = 26,
                           .sites = 3,
                           .rateCount = 1'000'000,
                           .stationDelayMs = 0,
                           .permissions = permissions,
                           .rules = rules}),
          inventory(api()), licences(api(), inventory),
          source(api(), inventory, licences, QStringLiteral("Northwind"))
    {
        inventory.reload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !inventory.isLoading(); }, 30'000));
        part.resize(340, 700);
    }

    QJsonObject edit(const QJsonObject &what) { return post(QStringLiteral("edit"), QJsonDocument(what)); }
    /// Those who have a phone, in the order of the org's books.
    QStringList people()
    {
        QStringList ids;
        for (const QJsonValue phone : stored(QStringLiteral("phones"))) {
            const QString id = phone[QLatin1StringView("webRtcUser")][QLatin1StringView("id")].toString();
            if (!id.isEmpty())
                ids.append(id);
        }
        return ids;
    }
    UserDetails detailsOf(const QString &userId)
    {
        const auto read = awaited(source.read(userId));
        EXPECT_TRUE(read.has_value());
        return read.value_or(UserDetails());
    }
    bool waitUntilRead()
    {
        return QTest::qWaitFor([this] { return !part.isReading(); }, 30'000);
    }
    void show(const QString &userId)
    {
        part.setPerson(detailsOf(userId));
        part.read();
        EXPECT_TRUE(waitUntilRead());
    }
    /// Everything that the part says.
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : part.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&part))
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n')).remove(QChar(0x200b)); // where words may be broken
    }
    QString signAt(int row) const
    {
        return part.list()->item(row)->data(TwoLineDelegate::ChipRole).toString();
    }
    QString reportText() const
    {
        Report report(QStringLiteral("Title"));
        part.writeTo(report);
        return report.toPlainText();
    }
    /// How often something was asked for whose path has @p piece in it.
    int requestsFor(const QString &piece)
    {
        int count = 0;
        for (const QJsonValue entry : asked(QStringLiteral("log"))[QLatin1StringView("requests")].toArray())
            count += entry[QLatin1StringView("path")].toString().contains(piece) ? 1 : 0;
        return count;
    }

    Inventory inventory;
    Licences licences;
    ApiUserSource source;
    CallsPart part{new CallsReader(api(), inventory)};
};

} // namespace Stationmaster::Test
