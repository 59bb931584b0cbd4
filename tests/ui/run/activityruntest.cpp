// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"
#include "activity/recoverynotice.h"
#include "orgsim/embeddedorg.h"
#include "pages/listpage.h"
#include "pages/pageid.h"
#include "phones/choosedialog.h"
#include "provisioning/changeplan.h"
#include "provisioning/journal.h"
#include "provisioning/phoneplans.h"
#include "run/rundialog.h"
#include "shell/mainwindow.h"
#include "startup/application.h"
#include "ui/signin/fakekeychain.h"
#include "ui/wizard/wizardhands.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/picklist.h"

#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

const QString Phones = u"/api/v2/telephony/providers/edges/phones"_s;

/// Undoes, goes on and stops through the whole program, on an embedded org.
class ActivityRun : public testing::Test
{
protected:
    ActivityRun() : m_font(QApplication::font()) {}
    ~ActivityRun() override
    {
        app.reset();
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_font);
    }

    void beginOrg(int stationDelayMs = 20)
    {
        org = std::make_unique<OrgSim::EmbeddedOrg>(OrgSim::OrgOptions{
            .users = 10, .phones = 8, .sites = 3, .rateCount = 100'000, .stationDelayMs = stationDelayMs});
        ASSERT_TRUE(org->start()) << qPrintable(org->errorString());
    }
    void startProgram()
    {
        app.reset();
        app = std::make_unique<Application>(
            StartOptions{.access = ApiAccess{.apiUrl = org->url(),
                                             .loginUrl = org->url(),
                                             .clientId = org->options().clientId,
                                             .clientSecret = org->options().clientSecret},
                         .dataDir = folder.path()},
            Context{.keychain = &keychain});
        app->start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return page(PageId::Help) != nullptr; }, 30'000));
        ASSERT_TRUE(QTest::qWaitFor([this] { return phoneTable()->model()->rowCount() == 8; }, 30'000));
    }
    void begin(int stationDelayMs = 20)
    {
        ASSERT_NO_FATAL_FAILURE(beginOrg(stationDelayMs));
        ASSERT_NO_FATAL_FAILURE(startProgram());
    }

    QWidget *page(PageId id) const { return app->window().pageAt(static_cast<int>(id)); }
    DataTable *phoneTable() const { return qobject_cast<ListPage *>(page(PageId::Phones))->table(); }
    ActivityPage *activity() const { return qobject_cast<ActivityPage *>(page(PageId::Activity)); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        Dialog *shown = nullptr;
        const auto isShown = [&] {
            for (auto *each : app->window().template findChildren<Dialog *>()) {
                if (each->isVisible())
                    shown = each;
            }
            return shown != nullptr;
        };
        return QTest::qWaitFor(isShown, 30'000) ? shown : nullptr;
    }

    /// Selects these phones and takes the entry of the menu of phones.
    void take(const QStringList &ids, const QString &action)
    {
        app->window().showPage(static_cast<int>(PageId::Phones));
        DataTable *table = phoneTable();
        table->setFocus(Qt::TabFocusReason);
        table->clearSelection();
        for (const QString &id : ids) {
            const int row = qobject_cast<ListPage *>(page(PageId::Phones))->rows().rowOf(id);
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        ASSERT_EQ(table->selectedIds().size(), ids.size());
        for (QAction *each : table->actions()) {
            if (each->objectName() == action) {
                ASSERT_TRUE(each->isEnabled()) << qPrintable(each->toolTip());
                each->trigger();
                return;
            }
        }
        FAIL() << "no action " << qPrintable(action);
    }
    PhoneRow rowOf(const QString &id)
    {
        for (const QJsonObject &phone : phones()) {
            if (phone["id"_L1].toString() == id)
                return rowOfPhone(Document(phone));
        }
        ADD_FAILURE() << "no phone " << qPrintable(id);
        return {};
    }
    /// The menu leaves several phones to Bulk; one change of several steps comes from a plan kept for later.
    void offer(Plan plan)
    {
        app.reset();
        plan.saved = true;
        {
            const auto journal = Journal::openFor(plan.orgId, folder.path());
            ASSERT_TRUE(journal);
            ASSERT_TRUE((*journal)->addPlan(plan));
        }
        ASSERT_NO_FATAL_FAILURE(startProgram());
        app->window().showPage(static_cast<int>(PageId::Activity));
        activity()->selectRun(plan.id);
        ASSERT_TRUE(WizardHands(*activity()).press(u"Continue…"_s));
    }
    QString orgId() { return state()[u"organization"_s][u"id"_s].toString(); }
    void deletePhones(const QStringList &ids)
    {
        if (ids.size() == 1)
            return take(ids, u"deletePhones"_s);
        std::vector<ShownPhone> shown;
        for (const QString &id : ids)
            shown.push_back({.phone = rowOf(id), .isSignedIn = true}); // whoever is, it is meant
        offer(planDeletePhones(orgId(), u"Delete phones"_s, shown));
    }

    /// Presses Apply in the dialog that is open.
    void apply()
    {
        run = dialog<RunDialog>();
        ASSERT_TRUE(run);
        for (QPushButton *button : run->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(u"Apply "_s)) {
                button->click();
                return;
            }
        }
        FAIL() << "nothing to apply: " << qPrintable(said());
    }
    bool waitFor(const QString &part) const { return run && WizardHands(*run).waitFor(part, 20'000); }
    bool offers(const QString &label) const
    {
        return QTest::qWaitFor([&] { return run && WizardHands(*run).canPress(label); }, 30'000);
    }
    bool press(const QString &label) const { return run && WizardHands(*run).press(label); }
    bool shows(const QString &part) const { return run && WizardHands(*run).shows(part); }
    QString said() const { return run ? WizardHands(*run).allText() : u"(no dialog)"_s; }
    /// Deletes so many phones, of which the org lets go of the first alone, and stops then.
    void stopAfterOneOf(std::size_t count)
    {
        faults({QJsonObject{{u"verb"_s, u"DELETE"_s},
                            {u"path"_s, Phones},
                            {u"after"_s, 1},
                            {u"times"_s, -1},
                            {u"kind"_s, u"status"_s},
                            {u"status"_s, 409}}});
        QStringList ids;
        const auto there = phones();
        for (std::size_t i = 0; i < count; ++i)
            ids.append(there[i]["id"_L1].toString());
        ASSERT_NO_FATAL_FAILURE(deletePhones(ids));
        ASSERT_NO_FATAL_FAILURE(apply());
        EXPECT_TRUE(shows(u"Deleting."_s)) << qPrintable(said());
        ASSERT_TRUE(waitFor(u"Waiting for the org to release it"_s)) << qPrintable(said());
        ASSERT_TRUE(press(u"Stop"_s));
        ASSERT_TRUE(waitFor(u"Stopped, as you asked."_s)) << qPrintable(said());
    }
    void applyWholly()
    {
        ASSERT_NO_FATAL_FAILURE(apply());
        ASSERT_TRUE(waitFor(u"Everything is done."_s)) << qPrintable(said());
        ASSERT_NO_FATAL_FAILURE(close());
    }
    void close()
    {
        ASSERT_TRUE(press(u"Close"_s));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !run; }));
    }

    /// The results in Activity, the newest run first.
    QStringList results() const
    {
        app->window().showPage(static_cast<int>(PageId::Activity));
        EXPECT_TRUE(QTest::qWaitFor([this] { return !activity()->isReading(); }, 30'000));
        QStringList texts;
        const QAbstractItemModel *model = activity()->runTable()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 1).data().toString());
        return texts;
    }
    /// Goes to Activity, selects the run at this row, and presses the button.
    void inActivity(int row, const QString &button)
    {
        app->window().showPage(static_cast<int>(PageId::Activity));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !activity()->isReading(); }, 30'000));
        ASSERT_GT(activity()->runTable()->model()->rowCount(), row);
        activity()->runTable()->selectRow(row);
        ASSERT_TRUE(WizardHands(*activity()).press(button)) << qPrintable(results().join(u" | "_s));
    }

    QJsonObject asked(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        QUrl url = org->url();
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            network.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    QJsonObject state() { return asked("GET", u"/_org/state"_s); }
    std::vector<QJsonObject> phones()
    {
        std::vector<QJsonObject> there;
        const QJsonArray all = state()[u"phones"_s].toArray();
        for (const auto &value : all) {
            const QJsonObject phone = value.toObject();
            if (phone["state"_L1].toString() != "deleted"_L1 && phone.contains("webRtcUser"_L1))
                there.push_back(phone);
        }
        return there;
    }
    QStringList names()
    {
        QStringList all;
        for (const QJsonObject &phone : phones())
            all.append(phone["name"_L1].toString());
        return all;
    }
    /// A phone that is its user's default.
    QString defaultPhone()
    {
        const QJsonObject defaults = state()[u"defaultStations"_s].toObject();
        for (const QJsonObject &phone : phones()) {
            if (defaults[phone["webRtcUser"_L1]["id"_L1].toString()] == phone["lines"_L1][0]["id"_L1])
                return phone["id"_L1].toString();
        }
        return {};
    }
    /// Applies an undo whose POST is carried out and answered with 503, while nobody can look.
    void undoInDoubt()
    {
        faults(
            {QJsonObject{{u"verb"_s, u"POST"_s},
                         {u"path"_s, Phones},
                         {u"kind"_s, u"statusAfter"_s},
                         {u"status"_s, 503}},
             QJsonObject{
                 {u"verb"_s, u"GET"_s}, {u"path"_s, Phones}, {u"kind"_s, u"html502"_s}, {u"times"_s, -1}}});
        ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Undo…"_s));
        ASSERT_NO_FATAL_FAILURE(apply());
        ASSERT_TRUE(waitFor(u"Not known yet: Create phone"_s)) << qPrintable(said());
        faults({});
    }
    QString siteOf(const QString &phoneId)
    {
        for (const QJsonObject &phone : phones()) {
            if (phone["id"_L1].toString() == phoneId)
                return phone["site"_L1]["id"_L1].toString();
        }
        return {};
    }
    void otherAdminMoves(const QString &phoneId, const QJsonObject &site)
    {
        asked("POST", u"/_org/edit"_s,
              {{u"type"_s, u"phones"_s}, {u"id"_s, phoneId}, {u"set"_s, QJsonObject{{u"site"_s, site}}}});
    }
    void faults(const QJsonArray &rules) { EXPECT_EQ(org->setFaults(rules), QString()); }

    QTemporaryDir folder;
    FakeKeychain keychain;
    QNetworkAccessManager network;
    std::unique_ptr<OrgSim::EmbeddedOrg> org;
    std::unique_ptr<Application> app;
    QPointer<RunDialog> run;

private:
    QFont m_font;
};

QJsonObject reference(const QJsonObject &object)
{
    return {{u"id"_s, object["id"_L1]}, {u"name"_s, object["name"_L1]}};
}

} // namespace

TEST_F(ActivityRun, UndoBringsBackWhatWasDeletedAndSaysSo)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    QStringList before = names();
    before.sort();
    const auto some = phones();
    ASSERT_NO_FATAL_FAILURE(deletePhones({some[0]["id"_L1].toString(), some[1]["id"_L1].toString()}));
    ASSERT_NO_FATAL_FAILURE(applyWholly());
    EXPECT_EQ(names().size(), 6);
    ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Undo…"_s));
    ASSERT_NO_FATAL_FAILURE(apply());
    EXPECT_TRUE(shows(u"Undoing what was done"_s)) << qPrintable(said());
    ASSERT_TRUE(waitFor(u"Everything has been undone."_s)) << qPrintable(said());
    QStringList after = names();
    after.sort();
    EXPECT_EQ(after, before);
    EXPECT_EQ(results(), (QStringList{u"Done"_s, u"Undone"_s}));
}

TEST_F(ActivityRun, UndoWarnsAsTheChangeDidAndClaimsNoMoreThanItTookBack)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    const QJsonObject first = phones()[0];
    const QString from = first["site"_L1]["id"_L1].toString();
    QString second;
    QList<QJsonObject> others;
    for (const QJsonObject &phone : phones()) {
        if (second.isEmpty() && phone["id"_L1] != first["id"_L1] &&
            phone["site"_L1]["id"_L1].toString() == from)
            second = phone["id"_L1].toString();
    }
    ASSERT_FALSE(second.isEmpty());
    const QJsonArray sites = state()[u"sites"_s].toArray();
    for (const auto &site : sites) {
        if (site.toObject()["id"_L1].toString() != from)
            others.append(site.toObject());
    }
    ASSERT_GE(others.size(), 2);

    const QString to = others[0]["id"_L1].toString();
    const QString toName = others[0]["name"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(offer(planUpdate(orgId(), u"Move phones"_s,
                                             {movedToSite(rowOf(first["id"_L1].toString()), to, toName),
                                              movedToSite(rowOf(second), to, toName)})));
    run = dialog<RunDialog>();
    ASSERT_TRUE(run);
    EXPECT_TRUE(shows(u"reload. Do it outside business hours."_s)) << qPrintable(said());
    ASSERT_NO_FATAL_FAILURE(apply());
    ASSERT_TRUE(waitFor(u"Everything is done."_s)) << qPrintable(said());
    EXPECT_FALSE(shows(u"reload"_s)) << "nothing is left to be warned of: " << qPrintable(said());
    ASSERT_NO_FATAL_FAILURE(close());

    otherAdminMoves(second, reference(others[1]));
    ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Undo…"_s));
    run = dialog<RunDialog>();
    ASSERT_TRUE(run);
    EXPECT_TRUE(shows(u"reload. Do it outside business hours."_s)) << qPrintable(said());
    ASSERT_NO_FATAL_FAILURE(apply());
    ASSERT_TRUE(waitFor(u"Someone has changed the same values since"_s)) << qPrintable(said());
    EXPECT_TRUE(waitFor(u"Value set by the run"_s)) << qPrintable(said());
    ASSERT_TRUE(press(u"Continue with these choices"_s));
    ASSERT_TRUE(waitFor(u"Not everything has been undone."_s)) << qPrintable(said());
    EXPECT_TRUE(shows(u"Undone: 1 of 2"_s)) << qPrintable(said());
    EXPECT_TRUE(shows(u"Left as changed by others: 1"_s)) << qPrintable(said());
    EXPECT_EQ(siteOf(first["id"_L1].toString()), from);
    EXPECT_EQ(siteOf(second), others[1]["id"_L1].toString());
    EXPECT_EQ(results(), (QStringList{u"Partly done"_s, u"Partly undone"_s}));
}

TEST_F(ActivityRun, StopTellsWhatIsDoneAndActivityGoesOn)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(stopAfterOneOf(3));
    EXPECT_TRUE(shows(u"Done: 1 of 3 (Delete phone “"_s)) << qPrintable(said());
    EXPECT_TRUE(shows(u"Not started: 2 ("_s)) << qPrintable(said());
    EXPECT_FALSE(shows(u"the org is as it was"_s)) << qPrintable(said());
    for (const QString &label : {u"Continue"_s, u"Undo what was done"_s})
        EXPECT_TRUE(offers(label)) << qPrintable(label);
    ASSERT_NO_FATAL_FAILURE(close());
    EXPECT_EQ(names().size(), 7);
    EXPECT_EQ(results(), QStringList{u"Unfinished"_s});

    faults({});
    ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Continue…"_s));
    ASSERT_NO_FATAL_FAILURE(applyWholly());
    EXPECT_EQ(names().size(), 5);
    EXPECT_EQ(results(), QStringList{u"Done"_s});
}

TEST_F(ActivityRun, WhatWasStoppedIsTakenBackAfterAReview)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(stopAfterOneOf(2));
    ASSERT_TRUE(press(u"Undo what was done"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !run; }));
    run = dialog<RunDialog>();
    ASSERT_TRUE(run);
    EXPECT_TRUE(shows(u"Nothing has been sent yet."_s)) << qPrintable(said());
    EXPECT_EQ(names().size(), 7);
    ASSERT_NO_FATAL_FAILURE(apply());
    ASSERT_TRUE(waitFor(u"Everything has been undone."_s)) << qPrintable(said());
    EXPECT_EQ(names().size(), 8);
    EXPECT_EQ(results(), (QStringList{u"Done"_s, u"Undone"_s}));
}

TEST_F(ActivityRun, EscInAnUndoSaysWhatIsTakenBackAndWhatIsNot)
{
    ASSERT_NO_FATAL_FAILURE(begin(3'600'000)); // the station of the phone that comes back does not appear
    const QString id = defaultPhone();
    ASSERT_FALSE(id.isEmpty());
    ASSERT_NO_FATAL_FAILURE(deletePhones({id}));
    ASSERT_NO_FATAL_FAILURE(applyWholly());
    ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Undo…"_s));
    ASSERT_NO_FATAL_FAILURE(apply());
    ASSERT_TRUE(waitFor(u"Waiting for the phone’s station to appear"_s)) << qPrintable(said());
    QTest::keyClick(run, Qt::Key_Escape);
    ASSERT_TRUE(waitFor(u"Stopped, as you asked."_s)) << qPrintable(said());
    EXPECT_TRUE(shows(u"Undone: 1 of 2 (Create phone “"_s)) << qPrintable(said());
    EXPECT_TRUE(shows(u"Not started: 1 (Make it the default phone"_s)) << qPrintable(said());
    EXPECT_FALSE(shows(u"the org is as it was"_s)) << qPrintable(said());
    EXPECT_TRUE(offers(u"Continue"_s));
    ASSERT_NO_FATAL_FAILURE(close());
    EXPECT_EQ(results(), (QStringList{u"Unfinished"_s, u"Partly undone"_s}));
}

TEST_F(ActivityRun, A503LeavesItOpenAndLookingAgainSettlesIt)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    const QJsonObject phone = phones()[0];
    ASSERT_NO_FATAL_FAILURE(deletePhones({phone["id"_L1].toString()}));
    ASSERT_NO_FATAL_FAILURE(applyWholly());
    ASSERT_NO_FATAL_FAILURE(undoInDoubt());
    EXPECT_FALSE(shows(u"as it was"_s)) << qPrintable(said());
    EXPECT_FALSE(shows(u"Nothing was"_s)) << qPrintable(said());
    ASSERT_NO_FATAL_FAILURE(close());
    EXPECT_EQ(results(), (QStringList{u"In doubt"_s, u"Partly undone"_s}));

    ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Check again"_s));
    const auto isSettled = [this] { return results().first() != u"In doubt"_s; };
    ASSERT_TRUE(QTest::qWaitFor(isSettled, 30'000)) << qPrintable(results().join(u" | "_s));
    const auto *notice = app->window().findChild<RecoveryNotice *>();
    ASSERT_TRUE(notice);
    EXPECT_TRUE(notice->text().contains(u"had reached the org"_s)) << qPrintable(notice->text());
    EXPECT_EQ(names().count(phone["name"_L1].toString()), 1);
}

TEST_F(ActivityRun, LooksAgainInTheDialogAndSendsNothing)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    const QString id = defaultPhone();
    ASSERT_FALSE(id.isEmpty());
    ASSERT_NO_FATAL_FAILURE(deletePhones({id}));
    ASSERT_NO_FATAL_FAILURE(applyWholly());
    ASSERT_NO_FATAL_FAILURE(undoInDoubt());
    const QJsonValue defaults = state()[u"defaultStations"_s];
    ASSERT_TRUE(offers(u"Check again"_s)) << qPrintable(said());
    ASSERT_TRUE(press(u"Check again"_s));
    ASSERT_TRUE(waitFor(u"It was carried out: Create phone"_s)) << qPrintable(said());
    EXPECT_EQ(names().size(), 8);
    EXPECT_EQ(state()[u"defaultStations"_s], defaults) << "nothing was sent";
    ASSERT_TRUE(offers(u"Continue"_s)) << qPrintable(said());
    ASSERT_TRUE(press(u"Continue"_s));
    ASSERT_TRUE(waitFor(u"Everything has been undone."_s)) << qPrintable(said());
    EXPECT_EQ(names().size(), 8);
}

TEST_F(ActivityRun, ASavedPlanIsASavedPlanAtTheNextStart)
{
    ASSERT_NO_FATAL_FAILURE(beginOrg());
    const QString orgId = state()[u"organization"_s]["id"_L1].toString();
    const QJsonObject phone = phones()[0];
    Plan plan = planUpdate(
        orgId, u"Kept"_s,
        {{.kind = StepKind::UpdatePhone,
          .id = phone["id"_L1].toString(),
          .name = phone["name"_L1].toString(),
          .changes = {{.path = u"name"_s, .before = phone["name"_L1], .after = u"Renamed later_WebRTC"_s}}}});
    plan.saved = true;
    Plan unwanted = plan;
    unwanted.id = u"unwanted"_s;
    {
        const auto journal = Journal::openFor(orgId, folder.path());
        ASSERT_TRUE(journal.has_value());
        ASSERT_TRUE((*journal)->addPlan(unwanted).has_value());
        ASSERT_TRUE((*journal)->addPlan(plan).has_value());
    }
    for (int starts = 0; starts < 2; ++starts) {
        ASSERT_NO_FATAL_FAILURE(startProgram());
        EXPECT_FALSE(app->window().findChild<RecoveryNotice *>()) << "nothing was cut off";
        EXPECT_EQ(results(), (QStringList{u"Saved for later"_s, u"Saved for later"_s}));
    }
    app->window().showPage(static_cast<int>(PageId::Activity));
    activity()->selectRun(u"unwanted"_s);
    ASSERT_TRUE(WizardHands(*activity()).press(u"Discard"_s));
    EXPECT_EQ(results(), QStringList{u"Saved for later"_s});
    ASSERT_NO_FATAL_FAILURE(inActivity(0, u"Continue…"_s));
    ASSERT_NO_FATAL_FAILURE(applyWholly());
    EXPECT_TRUE(names().contains(u"Renamed later_WebRTC"_s));
    EXPECT_EQ(results(), QStringList{u"Done"_s});
}

} // namespace Stationmaster::Test
