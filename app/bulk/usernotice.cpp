// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/usernotice.h"

#include "provisioning/changeplan.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::UserNotice)
};

/// The site that the step puts the phone at; empty: it does not.
QString siteOf(const Step &step)
{
    for (const FieldChange &change : changesOf(step)) {
        if (change.path == "site"_L1)
            return change.after["name"_L1].toString();
    }
    return {};
}

} // namespace

void UserNotice::add(const RunRow &row)
{
    for (const Step &step : row.steps) {
        if (step.state != StepState::Done || step.adopted)
            continue;
        const QString name = step.intent["name"_L1].toString();
        if (step.kind == StepKind::CreatePhone) {
            const QString user = step.intent["userName"_L1].toString();
            m_phones[Effect::NewPhone][step.intent["siteName"_L1].toString()].append(
                NoticeWords::tr("%1: phone “%2”", "a person, their phone").arg(user, name));
        } else if (step.kind == StepKind::UpdatePhone) {
            const bool isLost = step.signIn == SignIn::Lost || step.signIn == SignIn::NotKnown;
            m_phones[isLost ? Effect::SignInAgain : Effect::Changed][siteOf(step)].append(name);
        } else if (step.kind == StepKind::DeletePhone) {
            m_phones[Effect::Deleted][QString()].append(name);
        }
    }
}

QString UserNotice::heading(Effect effect)
{
    switch (effect) {
    case Effect::NewPhone:
        return NoticeWords::tr("Your phone in Genesys Cloud is ready. Please do this once:");
    case Effect::SignInAgain:
        return NoticeWords::tr(
            "Your phone in Genesys Cloud was changed, and you may have to select it again:");
    case Effect::Changed:
        return NoticeWords::tr("Your phone in Genesys Cloud was changed:");
    case Effect::Deleted:
        break;
    }
    return NoticeWords::tr("These phones in Genesys Cloud were deleted:");
}

QStringList UserNotice::steps(Effect effect)
{
    switch (effect) {
    case Effect::NewPhone:
        return {
            NoticeWords::tr("1. Log in to Genesys Cloud. If you are logged in already, log out and back in."),
            NoticeWords::tr("2. Open the Calls panel and select your phone; its name is below."),
            NoticeWords::tr("3. Choose your microphone and speaker, and allow their use when asked."),
            NoticeWords::tr("4. Place a test call and check that both sides can be heard.")};
    case Effect::SignInAgain:
        return {NoticeWords::tr("1. Open the Calls panel and check whether a phone is selected."),
                NoticeWords::tr("2. If none is, select yours; its name is below.")};
    case Effect::Changed:
        return {NoticeWords::tr("1. Between two calls, log out of Genesys Cloud and back in, so that the "
                                "change takes effect."),
                NoticeWords::tr("2. Place a test call and check that both sides can be heard.")};
    case Effect::Deleted:
        break;
    }
    return {};
}

QString UserNotice::text() const
{
    QCollator order;
    order.setNumericMode(true);
    QStringList lines;
    for (const auto &[effect, sites] : m_phones) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(heading(effect));
        lines.append(steps(effect));
        for (const auto &[site, phones] : sites) {
            lines.append(QString());
            if (!site.isEmpty())
                lines.append(NoticeWords::tr("Site %1:").arg(site));
            QStringList sorted = phones;
            std::ranges::sort(
                sorted, [&order](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
            for (const QString &phone : sorted)
                lines.append(u"– "_s + phone);
        }
    }
    return lines.join(u'\n');
}

} // namespace Stationmaster
