// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/donepage.h"

#include "theme/icons.h"
#include "widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString nameOfMade(const Plan &plan, StepKind kind)
{
    const auto step = std::ranges::find(plan.steps, kind, &Step::kind);
    return step == plan.steps.end() ? QString() : step->objectName;
}

} // namespace

DonePage::DonePage(WizardState &shared, QWidget *parent)
    : WizardPage(shared, tr("Done"), tr("The phone exists. One thing is left, and only the user can do it."),
                 parent),
      m_made(new Banner(Theme::Tone::Success, {}, this)), m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(themedIcon(u"copy"_s), tr("&Copy"), this))
{
    auto *caption = new QLabel(tr("&What the user must do next"), this);
    setRole(caption, "heading");
    caption->setBuddy(m_text);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What the user must do next"));
    m_text->setMinimumHeight(13 * fontMetrics().lineSpacing());
    m_copy->setAccessibleName(tr("Copy"));
    connect(m_copy, &QPushButton::clicked, this, &DonePage::copy);

    auto *head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(m_copy);
    body()->addWidget(m_made);
    body()->addLayout(head);
    body()->addWidget(m_text, 1);
}

void DonePage::initializePage()
{
    const Plan &plan = state().plan;
    const ProvisionDraft &draft = state().draft;
    const QString phone = nameOfMade(plan, StepKind::CreatePhone);
    const QString baseSettings = nameOfMade(plan, StepKind::CreateBaseSettings);
    const bool isDefault = std::ranges::any_of(plan.steps, [](const Step &step) {
        return step.kind == StepKind::SetDefaultStation && step.state == StepState::Done;
    });
    QString made = baseSettings.isEmpty()
                       ? tr("for %1, with the base settings “%2”.").arg(draft.userName, draft.existingName)
                       : tr("for %1, with the new base settings “%2”.").arg(draft.userName, baseSettings);
    if (isDefault)
        made = tr("%1 It is the default phone.").arg(made);
    m_made->setText(made, tr("Phone “%1”").arg(phone.isEmpty() ? draft.phoneName : phone));
    m_text->setPlainText(instructions());
    m_copy->setText(tr("&Copy"));
    m_copy->setFocus(Qt::OtherFocusReason);
}

QString DonePage::instructions() const
{
    const ProvisionDraft &draft = state().draft;
    const QString made = nameOfMade(state().plan, StepKind::CreatePhone);
    const QString phone = made.isEmpty() ? draft.phoneName : made;
    const QStringList steps{
        tr("Hello %1, your phone in Genesys Cloud is ready. Please do this once:").arg(draft.userName),
        QString(),
        tr("1. Log in to Genesys Cloud. If you are logged in already, log out and back in."),
        tr("2. Open the Calls panel and select the phone “%1”.").arg(phone),
        tr("3. Choose your microphone and speaker. A good headset is better than the laptop’s own microphone "
           "and "
           "speaker."),
        tr("4. Allow the browser or the desktop app to use the microphone when it asks."),
        tr("5. Run the audio diagnostics and follow what they say."),
        tr("6. Place a test call and check that both sides can be heard."),
    };
    return steps.join(u'\n');
}

void DonePage::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("&Copied"));
}

} // namespace Stationmaster
