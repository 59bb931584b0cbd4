// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkcomposer.h"
#include "bulk/bulkcontroller.h"
#include "bulk/bulkhome.h"
#include "bulk/bulkpage.h"
#include "bulk/bulkreview.h"
#include "bulk/bulkrunview.h"
#include "bulk/noticedialog.h"
#include "bulk/peoplelistview.h"
#include "bulk/runrowtable.h"
#include "bulk/subjectpanel.h"
#include "bulk/taskpanel.h"
#include "bulk/whodialog.h"
#include "pages/listpage.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatablemodel.h"
#include "widgets/picklist.h"
#include "widgets/stateview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Stationmaster::Test {

/// The page Bulk of the real window, worked as a person does.
class BulkWindow : public WindowOnOrg
{
protected:
    explicit BulkWindow(OrgSim::OrgOptions options = {.users = 60,
                                                      .phones = 25,
                                                      .sites = 3,
                                                      .rateCount = 1'000'000,
                                                      .stationDelayMs = 30})
        : WindowOnOrg(std::move(options))
    {
        EXPECT_TRUE(waitUntilRead());
        bulk = page<BulkPage>(PageId::Bulk);
    }

    static bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 30'000); }
    Inventory &inventory() { return workspace->inventory(); }
    std::vector<UserRow> peopleWithoutPhone(std::size_t atMost)
    {
        std::vector<UserRow> people;
        QSet<QString> names;
        for (const UserRow &user : inventory().users()) {
            if (user.state == u"active" && inventory().webRtcPhonesOf(user.id) == 0 &&
                people.size() < atMost && !names.contains(user.name))
                people.push_back(user);
            names.insert(user.name);
        }
        return people;
    }
    BulkComposer &composer() { return *bulk->composer(); }
    BulkReview &review() { return *bulk->review(); }
    BulkRunView &runView() { return *bulk->runView(); }
    /// The screen for choosing, for phones to be made at the first site on the first base settings.
    void beginToCreate()
    {
        bulk->home()->newButton()->click();
        ASSERT_EQ(bulk->currentWidget(), &composer());
        TaskPanel &task = *composer().taskPanel();
        task.setTask(BulkTask::CreatePhones);
        task.siteBox()->setCurrentIndex(0);
        task.baseSettingsBox()->setCurrentIndex(0);
    }
    void goToReview()
    {
        ASSERT_TRUE(waitFor([this] { return composer().reviewButton()->isEnabled(); }));
        composer().reviewButton()->click();
        ASSERT_EQ(bulk->currentWidget(), &review());
        ASSERT_TRUE(waitFor([this] { return review().table()->isLoaded(); }));
    }
    void carryOut()
    {
        ASSERT_TRUE(review().runButton()->isEnabled()) << qPrintable(review().runButton()->toolTip());
        review().runButton()->click();
        ASSERT_TRUE(waitFor([this] { return bulk->currentWidget() == &runView(); }));
        waitUntilOver();
    }
    /// At its end a run can be left, but neither paused nor cancelled.
    void waitUntilOver()
    {
        ASSERT_TRUE(waitFor([this] {
            return runView().table()->isLoaded() && !runView().cancelButton()->isVisible();
        })) << qPrintable(runView().stateText());
    }
    QString fileWith(const QString &text)
    {
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    static QList<RowState> statesOf(const RunRowTable &table)
    {
        QList<RowState> states;
        for (int row = 0; row < table.rows(); ++row)
            states.append(table.line(row).state);
        return states;
    }
    void faults(const QJsonArray &rules) { post(QStringLiteral("faults"), QJsonDocument(rules)); }
    /// As another admin would.
    void edit(const QString &type, const QString &id, const QJsonObject &values)
    {
        post(QStringLiteral("edit"), QJsonDocument(QJsonObject{{QStringLiteral("type"), type},
                                                               {QStringLiteral("id"), id},
                                                               {QStringLiteral("set"), values}}));
    }
    BulkPage *bulk = nullptr;
};

} // namespace Stationmaster::Test
