// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/tablecontroller.h"

#include "people/assignmentspage.h"
#include "phones/phonespage.h"
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "theme/appearance.h"
#include "ui/pages/smallorg.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/exportdialog.h"
#include "widgets/tableheader.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class TableControllerTest : public testing::Test
{
protected:
    TableControllerTest()
    {
        org.fillUsual();
        EXPECT_TRUE(org.read());
        window.resize(1200, 700);
        begin();
        window.show();
    }
    ~TableControllerTest() override { window.clearPages(); }

    /// As at the start of the program.
    void begin()
    {
        tables.reset();
        window.clearPages();
        tables = std::make_unique<TableController>(window, settings);
        people = new AssignmentsPage(org.inventory);
        phones = new PhonesPage(org.inventory);
        window.addPage(u"assignments"_s, u"Assignments"_s, people);
        tables->add(*people, u"assignments"_s);
        window.addPage(u"phones"_s, u"Phones"_s, phones);
        tables->add(*phones, u"phones"_s);
        window.showPage(1);
        window.showPage(0);
    }
    QAction *entry(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    QByteArray exported(const ListPage &page)
    {
        const QString path = folder.filePath(u"rows.csv"_s);
        QSignalSpy done(tables.get(), &TableController::exported);
        tables->exportRows(page, page.rows().shownIds(), path);
        EXPECT_TRUE(done.count() > 0 || done.wait());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QAction *exportAction() { return entry(window.fileMenu(), u"Export as CSV…"_s); }
    /// What comes of the answer of @p dialog, which is closed by it.
    QByteArray written(ExportDialog &dialog)
    {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"file…"_s))
                button->click();
        }
        auto *files = people->findChild<QFileDialog *>();
        EXPECT_NE(files, nullptr);
        const QString path = folder.filePath(u"asked.csv"_s);
        QSignalSpy done(tables.get(), &TableController::exported);
        Q_EMIT files->fileSelected(path);
        EXPECT_TRUE(done.count() > 0 || done.wait());
        delete files;
        delete people->findChild<ExportDialog *>();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    Settings settings{folder.path()};
    SmallOrg org;
    Appearance appearance{*qApp};
    MainWindow window{appearance};
    std::unique_ptr<TableController> tables;
    AssignmentsPage *people = nullptr;
    PhonesPage *phones = nullptr;
};

TEST_F(TableControllerTest, ExportsWhatIsShownAsItIsShown)
{
    const auto lineCount = [](const QByteArray &csv) { return csv.count("\r\n"); };
    const QByteArray all = exported(*people);
    EXPECT_TRUE(
        all.startsWith(QByteArray::fromHex("efbbbf") + people->rows().columns()[0].title.toUtf8() + ','));
    EXPECT_EQ(lineCount(all), 1 + people->rows().total());
    people->table()->header()->setColumnShown(1, false);
    people->setFilter(people->rows().textAt(0, 0));
    ASSERT_EQ(people->rows().rowCount(), 1);
    const QByteArray one = exported(*people);
    EXPECT_EQ(lineCount(one), 2);
    EXPECT_TRUE(one.contains("\r\n" + people->rows().textAt(0, 0).toUtf8() + ','));
    EXPECT_FALSE(one.contains(people->rows().columns()[1].title.toUtf8() + ','));
}

TEST_F(TableControllerTest, AsksWhichRowsWhereSomeAreSelectedAndSaysHowMany)
{
    const int all = people->rows().total();
    people->table()->selectRow(0);
    people->table()->selectionModel()->select(people->rows().index(1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    exportAction()->trigger();
    auto *dialog = people->findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(people->findChild<QFileDialog *>(), nullptr) << "one question after the other";
    EXPECT_TRUE(dialog->allButton()->isChecked()) << "a selection is never used silently";
    EXPECT_TRUE(dialog->allButton()->text().contains(QString::number(all)));
    EXPECT_TRUE(dialog->selectedButton()->text().contains(u'2'));
    EXPECT_EQ(written(*dialog).count("\r\n"), 1 + all);

    exportAction()->trigger();
    dialog = people->findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->selectedButton()->setChecked(true);
    // What is written is what was said, whatever becomes of the selection.
    people->table()->clearSelection();
    EXPECT_EQ(written(*dialog).count("\r\n"), 3);
}

TEST_F(TableControllerTest, SaysThatSelectedRowsCannotBeSeen)
{
    for (int i = 0; i < 200; ++i)
        org.addUser(u"u%1"_s.arg(i), u"Person %1"_s.arg(i, 3, 10, QChar(u'0')));
    ASSERT_TRUE(org.read());
    people->table()->selectRow(0);
    people->table()->selectionModel()->select(people->rows().index(150, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    exportAction()->trigger();
    auto *dialog = people->findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->selectedButton()->accessibleDescription().startsWith(u'1'))
        << qPrintable(dialog->selectedButton()->accessibleDescription());
    dialog->close();
}

TEST_F(TableControllerTest, SaysWhyThereIsNoFile)
{
    QSignalSpy done(tables.get(), &TableController::exported);
    tables->exportRows(*people, people->rows().shownIds(), folder.filePath(u"no/such/folder/rows.csv"_s));
    ASSERT_TRUE(done.count() > 0 || done.wait());
    const auto *banner = window.findChild<Banner *>();
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->text().contains(u"could not be written"_s)) << qPrintable(banner->text());
    EXPECT_TRUE(banner->text().contains(u"Choose another name or folder"_s));
}

TEST_F(TableControllerTest, AsksForAFileWithoutBlocking)
{
    ASSERT_TRUE(exportAction() && exportAction()->isEnabled());
    exportAction()->trigger();
    auto *dialog = people->findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->windowTitle().contains(QString::number(people->rows().total())))
        << qPrintable(dialog->windowTitle());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_EQ(dialog->defaultSuffix(), u"csv"_s);
    QSignalSpy done(tables.get(), &TableController::exported);
    Q_EMIT dialog->fileSelected(folder.filePath(u"chosen.csv"_s));
    ASSERT_TRUE(done.count() > 0 || done.wait());
    EXPECT_TRUE(QFile::exists(folder.filePath(u"chosen.csv"_s)));
    dialog->close();
}

TEST_F(TableControllerTest, EverythingIsFoundAgainAsItWasLeft)
{
    people->table()->header()->setColumnShown(2, false);
    people->table()->header()->moveColumn(3, -1);
    people->rows().setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    people->setView(AssignmentsPage::NoPhone);
    entry(window.viewMenu(), u"Compact Rows"_s)->trigger();
    const TableLayout layout = people->table()->header()->tableLayout();
    const TableLayout other = phones->table()->header()->tableLayout();
    const int height = people->table()->rowHeight(0);
    begin();
    EXPECT_EQ(people->table()->header()->tableLayout(), layout);
    EXPECT_EQ(people->rows().view(), AssignmentsPage::NoPhone);
    EXPECT_TRUE(entry(window.viewMenu(), u"Compact Rows"_s)->isChecked());
    EXPECT_EQ(people->table()->rowHeight(0), height);
    EXPECT_EQ(phones->table()->header()->tableLayout(), other);
    EXPECT_EQ(phones->table()->verticalHeader()->defaultSectionSize(), height);
}

TEST_F(TableControllerTest, SpoiltSettingsGiveATableThatNobodyHasTouched)
{
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    file.setValue(u"tables/assignments/layout"_s, u"9;9;9;9"_s);
    file.setValue(u"tables/assignments/view"_s, u"soup"_s);
    file.setValue(u"tables/phones/layout"_s, QByteArray("\0\xff", 2));
    file.setValue(u"tables/phones/view"_s, 77);
    file.setValue(u"tables/compact"_s, QVariantList{1, 2});
    begin();
    EXPECT_EQ(people->table()->header()->tableLayout(), TableLayout::standard(people->rows().columns()));
    EXPECT_EQ(people->rows().view(), AssignmentsPage::Everyone);
    EXPECT_EQ(phones->table()->header()->tableLayout(), TableLayout::standard(phones->rows().columns()));
    EXPECT_GT(phones->rows().rowCount(), 0);
}

} // namespace
} // namespace Stationmaster::Test
