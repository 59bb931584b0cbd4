// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/changecontroller.h"

#include "inventory/verdict.h"
#include "provisioning/changeplan.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "signin/rights.h"
#include "unit/resources/embeddedfixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Judged = SignInEvidence::State;

/// An org whose audit may not be read, and a change that this program makes in it.
class ChangesOfOurs : public EmbeddedFixture
{
protected:
    ChangesOfOurs()
        : EmbeddedFixture(OrgSim::OrgOptions{.users = 60,
                                             .phones = 50,
                                             .sites = 3,
                                             .rateCount = 1'000'000,
                                             .permissions = u"telephony:plugin:all directory:user:view"_s})
    {
    }
    void SetUp() override
    {
        const auto organization = awaited(api().organization().me());
        ASSERT_TRUE(organization.has_value());
        m_orgId = organization->id;
        auto opened = Journal::openFor(m_orgId, m_folder.path());
        ASSERT_TRUE(opened.has_value());
        m_journal = std::move(*opened);
        work = std::make_unique<ChangeController>(api(), inventory, m_rights, m_journal.get(), m_orgId);
        inventory.reload();
        ASSERT_TRUE(QTest::qWaitFor([this] { return inventory.isRead(); }, 30'000));
        for (const PhoneRow &row : inventory.phones()) {
            if (evidenceOf(inventory, row).state == Judged::HasNew)
                phone = row.id;
        }
        ASSERT_FALSE(phone.isEmpty()) << "nobody has signed in since the last change";
    }

    SignInEvidence evidence() const { return evidenceOf(inventory, *inventory.findPhone(phone)); }
    /// Has the base settings of the phone changed by a run, and read again.
    void change(const QString &path, const QJsonValue &now)
    {
        const QString id = inventory.findPhone(phone)->baseSettingsId;
        const auto before = awaited(api().baseSettings().get(id));
        ASSERT_TRUE(before.has_value());
        const FieldChange field{.path = path, .before = before->at(path), .after = now};
        const Plan plan = planUpdate(
            m_orgId, u"Change"_s,
            {{.kind = StepKind::UpdateBaseSettings, .id = id, .name = before->name(), .changes = {field}}});
        Executor executor(api(), *m_journal, ExecutorOptions{});
        std::optional<Executor::Outcome> ended;
        QObject::connect(&executor, &Executor::finished, &executor,
                         [&ended](Executor::Outcome outcome) { ended = outcome; });
        executor.run(plan);
        ASSERT_TRUE(QTest::qWaitFor([&ended] { return ended.has_value(); }, 30'000));
        const auto &error = executor.plan().steps.front().error;
        ASSERT_EQ(*ended, Executor::Outcome::Complete) << (error ? qPrintable(error->code) : "no error");
        const QDateTime was = inventory.findBaseSettings(id)->modified;
        inventory.refreshBaseSettings(id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return inventory.findBaseSettings(id)->modified > was; }, 30'000));
    }

    Inventory inventory{api()};
    std::unique_ptr<ChangeController> work;
    QString phone;

private:
    QString m_orgId;
    QTemporaryDir m_folder;
    Rights m_rights{api(), inventory, {.hasJournal = true}};
    std::unique_ptr<Journal> m_journal;
};

TEST_F(ChangesOfOurs, ARenameNeedsNoSignInSinceTheJournalKnowsThatItWasOne)
{
    change(u"name"_s, u"Renamed by us"_s);
    EXPECT_EQ(evidence().state, Judged::MayBeOld) << "the date alone does not say what was changed";
    work->noteRuns();
    EXPECT_EQ(evidence().state, Judged::HasNew);
}

TEST_F(ChangesOfOurs, ASettingIsNamedThatTheyMayNotHave)
{
    change(u"properties/phone_media_dscp/value/instance"_s, 18);
    work->noteRuns();
    EXPECT_EQ(evidence().state, Judged::MayBeOld);
    EXPECT_EQ(evidence().settings, std::vector{ClientSetting::MediaDscp});
}

} // namespace
} // namespace Stationmaster::Test
