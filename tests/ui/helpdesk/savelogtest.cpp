// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/savelogdialog.h"
#include "ui/helpdesk/personactionsfixture.h"

#include <QDateTimeEdit>
#include <QFileDialog>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const auto JobsOfLogs = u"/api/v2/diagnostics/logcapture/browser/entries/download/jobs"_s;

class SavingALog : public PersonActionsInWindow
{
protected:
    void record()
    {
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3600);
        EXPECT_TRUE(awaited(api().logCapture().start(person.id, until)));
    }
    SaveLogDialog *opened()
    {
        action(u"saveBrowserLog"_s)->trigger();
        return dialog<SaveLogDialog>();
    }
    /// As if the file had been chosen; what the dialog says in the end.
    QString saved(SaveLogDialog *shown, const QString &chosen)
    {
        shown->goOnButton()->click();
        auto *files = shown->findChild<QFileDialog *>();
        EXPECT_NE(files, nullptr);
        if (!files)
            return {};
        EXPECT_EQ(files->acceptMode(), QFileDialog::AcceptSave);
        Q_EMIT files->fileSelected(chosen);
        files->reject();
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return !shown->state().isEmpty() && !shown->state().contains(u'…'); }, 30'000));
        return shown->state();
    }
    QByteArray content()
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path = folder.filePath(u"log.json"_s);
};

TEST_F(SavingALog, OfARunningRecordingIsAFile)
{
    record();
    SaveLogDialog *shown = opened();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->says().contains(u"personal data"_s));
    shown->fromEdit()->setDateTime(QDateTime::currentDateTime().addSecs(-120));
    shown->toEdit()->setDateTime(QDateTime::currentDateTime().addSecs(120));
    const QString said = saved(shown, path);
    EXPECT_TRUE(said.contains(u"is saved."_s)) << qPrintable(said);
    EXPECT_FALSE(QJsonDocument::fromJson(content()).array().isEmpty());
    for (const QJsonValue entry : asked(u"log"_s)[u"requests"].toArray())
        EXPECT_FALSE(entry[u"path"].toString().contains(u"signature"_s));
    EXPECT_TRUE(journal->runs(session.organization().id)->empty()) << "nothing of the person has changed";
}

TEST_F(SavingALog, WithoutARecordingTheFileIsEmptyAndThatIsSaid)
{
    SaveLogDialog *shown = opened();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->fromEdit()->dateTime().secsTo(shown->toEdit()->dateTime()), 3600);
    const QString said = saved(shown, path);
    EXPECT_TRUE(said.contains(u"nothing in it"_s)) << qPrintable(said);
    EXPECT_EQ(content(), "[]");
}

TEST_F(SavingALog, AFailedJobAndAFileThatCannotBeWrittenAreSaid)
{
    record();
    post(u"faults"_s, QJsonDocument(QJsonArray{
                          QJsonObject{{u"verb"_s, u"GET"_s},
                                      {u"path"_s, JobsOfLogs},
                                      {u"kind"_s, u"status"_s},
                                      {u"status"_s, 200},
                                      {u"body"_s, QJsonObject{{u"id"_s, u"j"_s}, {u"state"_s, u"Failed"_s}}},
                                      {u"times"_s, -1}}}));
    SaveLogDialog *shown = opened();
    ASSERT_NE(shown, nullptr);
    QString said = saved(shown, path);
    EXPECT_TRUE(said.contains(u"could not make the file"_s)) << qPrintable(said);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(shown->goOnButton()->isEnabled()) << "to try again";
    said = saved(shown, folder.filePath(u"no/folder/log.json"_s));
    EXPECT_TRUE(said.contains(u"cannot be written"_s)) << qPrintable(said);
}

TEST_F(SavingALog, ASpanNeedsAnEndAfterItsBeginning)
{
    SaveLogDialog *shown = opened();
    ASSERT_NE(shown, nullptr);
    shown->toEdit()->setDateTime(shown->fromEdit()->dateTime());
    EXPECT_FALSE(shown->goOnButton()->isEnabled());
    shown->toEdit()->setDateTime(shown->fromEdit()->dateTime().addSecs(60));
    EXPECT_TRUE(shown->goOnButton()->isEnabled());
    shown->reject();
    EXPECT_EQ(writes(), QStringList());
}

} // namespace
} // namespace Stationmaster::Test
