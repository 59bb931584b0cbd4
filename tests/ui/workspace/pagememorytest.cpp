// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/windowonorg.h"

namespace Stationmaster::Test {
namespace {

class PageMemory : public WindowOnOrg
{
protected:
    PageMemory() : WindowOnOrg({.users = 10, .phones = 5, .sites = 2, .rateCount = 1'000'000}) {}

    /// As at the next sign-in.
    void begin()
    {
        window.clearPages();
        workspace.reset();
        workspace =
            std::make_unique<Workspace>(window, session, LocalState{settings, snapshots, journal.get()});
        workspace->start();
    }
    PageId shown() const { return static_cast<PageId>(window.currentPage()); }
};

TEST_F(PageMemory, ThePageThatWasShownLastIsShownAtTheNextSignIn)
{
    EXPECT_EQ(shown(), PageId::Overview);
    workspace->showPage(PageId::Sites);
    begin();
    EXPECT_EQ(shown(), PageId::Sites);
    workspace->showPage(PageId::Overview);
    begin();
    EXPECT_EQ(shown(), PageId::Overview);
}

TEST_F(PageMemory, APageThatIsNotThereAnyMoreIsForgotten)
{
    settings.page.set(QStringLiteral("gone"));
    begin();
    EXPECT_EQ(shown(), PageId::Overview);
}

} // namespace
} // namespace Stationmaster::Test
