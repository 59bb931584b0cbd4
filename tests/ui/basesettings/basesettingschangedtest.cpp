// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingscontroller.h"
#include "basesettings/basesettingseditor.h"
#include "basesettings/basesettingsform.h"
#include "basesettings/basesettingslistpage.h"
#include "basesettings/dscpbox.h"
#include "unit/resources/embeddedfixture.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const QString MediaDscp = u"properties/phone_media_dscp/value/instance"_s;
const QString TransportDscp = u"properties/phone_sip_dscp/value/instance"_s;

/// Another admin changes base settings of the embedded org while they are open in the editor.
class BaseSettingsChanged : public EmbeddedFixture
{
protected:
    BaseSettingsChanged() : EmbeddedFixture({.users = 30, .phones = 20, .sites = 3, .rateCount = 1'000'000})
    {
        page.resize(1280, 720);
        page.show();
        inventory.reload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return inventory.isRead(); }, 30'000));
        for (const BaseSettingsRow &row : inventory.baseSettings()) {
            if (row.isWebRtc())
                id = row.id;
        }
        EXPECT_TRUE(page.table()->selectId(id));
        EXPECT_TRUE(QTest::qWaitFor([this] { return editor.objectId() == id && editor.isRead(); }, 30'000));
        before = editor.form()->fields();
    }
    void post(const QJsonObject &body)
    {
        QUrl url = org.url();
        url.setPath(u"/_org/edit"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.post(request, QJsonDocument(body).toJson());
        ASSERT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000));
        EXPECT_EQ(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
    }
    /// Then the list is read again, as F5 and the poller do.
    void otherAdminSets(const QJsonObject &set)
    {
        post({{u"type"_s, u"phonebasesettings"_s}, {u"id"_s, id}, {u"set"_s, set}});
        inventory.reload(Inventory::List::BaseSettings);
    }
    QString said() const
    {
        QStringList all;
        for (const Banner *banner : editor.findChildren<Banner *>()) {
            if (banner->isVisible())
                all.append(banner->text());
        }
        return all.join(u'\n');
    }
    bool waitFor(const QString &words) const
    {
        return QTest::qWaitFor([&] { return said().contains(words); }, 30'000);
    }
    DscpBox &transport() const { return *editor.form()->findChildren<DscpBox *>().at(0); }
    DscpBox &media() const { return *editor.form()->findChildren<DscpBox *>().at(1); }
    QLineEdit &name() const { return *editor.form()->findChild<QLineEdit *>(); }
    QStringList paths() const
    {
        QStringList all;
        for (const FieldChange &change : editor.change().changes) {
            if (!change.isDerived)
                all.append(change.path);
        }
        return all;
    }

    Inventory inventory{api()};
    BaseSettingsListPage page{inventory};
    BaseSettingsController work{api(), inventory, u"org"_s, page, nullptr};
    BaseSettingsEditor &editor{work.editor()};
    QString id;
    BaseSettingsFields before;
};

TEST_F(BaseSettingsChanged, WhatNobodyHereHasTouchedIsTakenOverAndNamed)
{
    name().setText(u"Mine_WebRTC_Standard"_s);
    otherAdminSets({{MediaDscp, 10}});
    ASSERT_TRUE(waitFor(u"Changed elsewhere in the meantime: Media DSCP Value."_s)) << qPrintable(said());
    EXPECT_EQ(media().value(), 10);
    EXPECT_EQ(name().text(), u"Mine_WebRTC_Standard"_s);
    EXPECT_EQ(paths(), QStringList{u"name"_s}) << "nothing of theirs is sent, nor taken back";
    EXPECT_EQ(editor.document().property(u"properties"_s, u"phone_media_dscp"_s), QJsonValue(10));
}

TEST_F(BaseSettingsChanged, IsTakenOverAndNamedWithoutChangesHere)
{
    otherAdminSets({{TransportDscp, 18}, {u"description"_s, u"not shown here"_s}});
    ASSERT_TRUE(waitFor(u"Changed elsewhere in the meantime: Transport DSCP Value."_s)) << qPrintable(said());
    EXPECT_EQ(transport().value(), 18);
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(BaseSettingsChanged, InTheSameFieldIsAConflictAndWhatWasEnteredStays)
{
    media().setEditText(u"30"_s);
    otherAdminSets({{MediaDscp, 10}, {TransportDscp, 18}});
    ASSERT_TRUE(waitFor(u"Media DSCP Value (now 10)"_s)) << qPrintable(said());
    EXPECT_EQ(media().value(), 30);
    EXPECT_EQ(transport().value(), 18) << "elsewhere theirs is taken";
    ASSERT_EQ(paths(), QStringList{MediaDscp});
    const QList<FieldChange> changes = editor.change().changes;
    const auto change = std::ranges::find(changes, MediaDscp, &FieldChange::path);
    EXPECT_EQ(change->before, QJsonValue(*before.mediaDscp)) << "so that the run finds the conflict and asks";
    EXPECT_EQ(change->after, QJsonValue(30));

    media().setEditText(u"10"_s);
    EXPECT_FALSE(said().contains(u"Media DSCP Value (now"_s)) << qPrintable(said());
    EXPECT_FALSE(editor.isChanged()) << "that is what the org has";
    otherAdminSets({{MediaDscp, 12}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return media().value() == 12; }, 30'000)) << "and is followed again";
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(BaseSettingsChanged, RevertShowsWhatTheyHave)
{
    media().setEditText(u"30"_s);
    otherAdminSets({{MediaDscp, 10}});
    ASSERT_TRUE(waitFor(u"Media DSCP Value (now 10)"_s)) << qPrintable(said());
    editor.revert();
    EXPECT_EQ(media().value(), 10);
    EXPECT_FALSE(editor.isChanged());
    EXPECT_FALSE(said().contains(u"elsewhere"_s)) << qPrintable(said());
}

TEST_F(BaseSettingsChanged, WhatIsNoValueYetIsKeptToo)
{
    media().setEditText(u"EF or so"_s);
    otherAdminSets({{MediaDscp, 10}});
    ASSERT_TRUE(waitFor(u"Media DSCP Value (now 10)"_s)) << qPrintable(said());
    EXPECT_EQ(media().currentText(), u"EF or so"_s);
}

TEST_F(BaseSettingsChanged, OnesOwnChangeIsNotCalledSomebodyElses)
{
    media().setEditText(u"10"_s);
    QString planned;
    QObject::connect(&work, &BaseSettingsController::planned, &page,
                     [&planned](const Plan &plan) { planned = plan.id; });
    editor.review();
    ASSERT_FALSE(planned.isEmpty());
    otherAdminSets({{MediaDscp, 10}}); // which is what the run does
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor.isChanged(); }, 30'000));
    const std::optional<int> version = editor.document().version();
    EXPECT_FALSE(said().contains(u"elsewhere"_s)) << qPrintable(said());
    otherAdminSets({{TransportDscp, 18}}); // chosen as theirs in a conflict, say
    work.runFinished(planned);
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor.document().version() != version; }, 30'000));
    EXPECT_EQ(transport().value(), 18);
    EXPECT_FALSE(said().contains(u"elsewhere"_s)) << qPrintable(said());
}

TEST_F(BaseSettingsChanged, WhatIsGoneCannotBeChangedAnyMore)
{
    name().setText(u"Mine_WebRTC_Standard"_s);
    post({{u"type"_s, u"phonebasesettings"_s}, {u"id"_s, id}, {u"delete"_s, true}});
    inventory.reload(Inventory::List::BaseSettings);
    ASSERT_TRUE(waitFor(u"Your changes can no longer be applied."_s)) << qPrintable(said());
    EXPECT_EQ(name().text(), u"Mine_WebRTC_Standard"_s) << "to be copied from";
}

} // namespace
} // namespace Stationmaster::Test
