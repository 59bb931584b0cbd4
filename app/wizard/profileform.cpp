// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/profileform.h"

#include "presentation/banner.h"
#include "presentation/fieldnote.h"
#include "presentation/formgrid.h"
#include "presentation/icons.h"
#include "presentation/problemtext.h"
#include "presentation/profiletext.h"
#include "presentation/switch.h"
#include "provisioning/naming.h"
#include "wizard/dscpbox.h"
#include "wizard/namecheck.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setRole(label, "hint");
    return label;
}

bool hasProblem(const std::vector<FieldProblem> &problems, Field field)
{
    return std::ranges::find(problems, field, &FieldProblem::field) != problems.end();
}

} // namespace

ProfileForm::ProfileForm(NameCheck &nameCheck, QWidget *parent)
    : QWidget(parent), m_nameCheck(nameCheck), m_grid(new FormGrid(this)), m_name(new QLineEdit(this)),
      m_persistent(new Switch(tr("Keep the connection open after a call"), this)),
      m_persistentBanner(new Banner(Theme::Tone::Info, {}, this)),
      m_timeout(new QLineEdit(QString::number(BaseSettingsFields{}.persistentTimeout), this)),
      m_timeoutWords(quietLabel({}, this)),
      m_transport(new DscpBox(BaseSettingsFields{}.transportDscp, this)),
      m_media(new DscpBox(BaseSettingsFields{}.mediaDscp, this)),
      m_turn(new Switch(tr("Always relay media"), this)),
      m_turnBanner(new Banner(Theme::Tone::Warning, {}, this)),
      m_helper(new Switch(tr("Calls need the media helper on the user’s computer"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch(1);

    m_nameNote = m_grid->addField(tr("&Base Settings Name"), m_name);
    m_name->setPlaceholderText(u"Support_WebRTC_Standard"_s);

    auto *model = new QLineEdit(QStringView(WebRtcModelLabel).toString(), this);
    model->setReadOnly(true);
    model->addAction(themedIcon(u"lock"_s), QLineEdit::LeadingPosition);
    setRole(model, "locked");
    m_grid->addField(tr("Phone Make and &Model"), model);

    buildSwitches();
    connectFields();
    refresh();
}

void ProfileForm::buildSwitches()
{
    m_grid->addField(tr("Persistent &Connection"), m_persistent);
    m_persistentBanner->setText(tr("Later calls alert at once. Change it outside business hours: a client "
                                   "that has crashed cannot take calls "
                                   "until the timeout ends."),
                                tr("Users must log out and back in."));
    m_grid->addWide(m_persistentBanner);
    m_timeout->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_timeoutNote = m_grid->addField(tr("Persistent Connection &Timeout"), m_timeout, m_timeoutWords);
    m_transportNote =
        m_grid->addField(tr("Transport &DSCP Value"), m_transport, quietLabel(tr("SIP signaling"), this));
    m_mediaNote = m_grid->addField(tr("M&edia DSCP Value"), m_media, quietLabel(tr("audio (RTP)"), this));
    m_turnNote = m_grid->addField(tr("&Force TURN"), m_turn);
    m_turnBanner->setText(
        tr("Audio (RTP) goes through relays even where that is not needed. Users must log out and "
           "back in. The Relay/TURN Behavior of the site is a setting of its own."),
        tr("Forcing TURN reduces resiliency."));
    m_grid->addWide(m_turnBanner);
    m_helperNote = m_grid->addField(tr("Require Media &Helper"), m_helper);
    m_grid->setFieldVisible(m_turn, false);
    m_grid->setFieldVisible(m_helper, false);
}

void ProfileForm::connectFields()
{
    const auto changed = [this] {
        m_hasInput = true;
        refresh();
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textChanged, &m_nameCheck, &NameCheck::setName);
    connect(m_name, &QLineEdit::textChanged, this, changed);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { touch(Field::BaseSettingsName); });
    connect(m_nameNote, &FieldNote::actionTriggered, this,
            [this] { m_name->setText(m_nameCheck.nextFree()); });
    connect(&m_nameCheck, &NameCheck::changed, this, &ProfileForm::refresh);
    connect(m_persistent, &Switch::toggled, this, changed);
    connect(m_timeout, &QLineEdit::textChanged, this, changed);
    connect(m_timeout, &QLineEdit::editingFinished, this, [this] { touch(Field::PersistentTimeout); });
    connect(m_transport, &DscpBox::edited, this, changed);
    connect(m_transport, &DscpBox::settled, this, [this] { touch(Field::TransportDscp); });
    connect(m_media, &DscpBox::edited, this, changed);
    connect(m_media, &DscpBox::settled, this, [this] { touch(Field::MediaDscp); });
    connect(m_turn, &Switch::toggled, this, changed);
    connect(m_turn, &Switch::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT revealRequested(m_turnBanner);
    });
    connect(m_helper, &Switch::toggled, this, changed);
}

void ProfileForm::offerSwitches(const BaseSettingsFields &fields)
{
    m_offersTurn = fields.forceTurn.has_value();
    m_offersHelper = fields.requireMediaHelper.has_value();
    m_grid->setFieldVisible(m_turn, m_offersTurn);
    m_grid->setFieldVisible(m_helper, m_offersHelper);
}

void ProfileForm::showValues(const BaseSettingsFields &fields)
{
    m_persistent->setChecked(fields.persistentConnection);
    m_timeout->setText(QString::number(fields.persistentTimeout));
    m_transport->setValue(fields.transportDscp);
    m_media->setValue(fields.mediaDscp);
    m_turn->setChecked(fields.forceTurn.value_or(false));
    m_helper->setChecked(fields.requireMediaHelper.value_or(false));
    m_hasInput = false; // setting what is there is nobody's input
}

void ProfileForm::offer(const BaseSettingsTemplate &from)
{
    offerSwitches(from.defaults);
    if (!m_hasInput)
        showValues(from.defaults);
    refresh();
}

void ProfileForm::edit(const BaseSettingsFields &fields)
{
    const QSignalBlocker quiet(this);
    offerSwitches(fields);
    m_ownName = fields.name;
    m_name->setText(fields.name);
    m_touched.clear();
    showValues(fields);
    refresh();
}

int ProfileForm::timeout() const
{
    const QString text = m_timeout->text().trimmed();
    bool isNumber = false;
    int seconds = text.toInt(&isNumber);
    if (!isNumber)
        seconds = locale().toInt(text, &isNumber);
    return isNumber ? seconds : -1;
}

BaseSettingsFields ProfileForm::fields() const
{
    BaseSettingsFields fields;
    fields.name = m_name->text().trimmed();
    fields.persistentConnection = m_persistent->isChecked();
    fields.persistentTimeout = timeout();
    fields.transportDscp = m_transport->value().value_or(-1);
    fields.mediaDscp = m_media->value().value_or(-1);
    if (m_offersTurn)
        fields.forceTurn = m_turn->isChecked();
    if (m_offersHelper)
        fields.requireMediaHelper = m_helper->isChecked();
    return fields;
}

bool ProfileForm::showProblems()
{
    m_touched = {Field::BaseSettingsName, Field::PersistentTimeout, Field::TransportDscp, Field::MediaDscp};
    refresh();
    const auto problems = problemsInProfile(fields(), m_nameCheck.takenNames());
    if (problems.empty())
        return true;
    if (QWidget *first = controlOf(problems.front().field))
        first->setFocus(Qt::OtherFocusReason);
    return false;
}

QWidget *ProfileForm::controlOf(Field field) const
{
    switch (field) {
    case Field::BaseSettingsName:
        return m_name;
    case Field::PersistentTimeout:
        return m_timeout;
    case Field::TransportDscp:
        return m_transport;
    case Field::MediaDscp:
        return m_media;
    default:
        return nullptr;
    }
}

void ProfileForm::touch(Field field)
{
    // Passing through an untouched field with Tab is no mistake yet.
    if (field == Field::BaseSettingsName && m_name->text().isEmpty() && !m_touched.contains(field))
        return;
    m_touched.insert(field);
    refresh();
}

void ProfileForm::refresh()
{
    const auto problems = problemsInProfile(fields(), m_nameCheck.takenNames());
    refreshName(problems);
    refreshTimeout(problems);
    const auto showDscp = [&](Field field, FieldNote *note) {
        if (m_touched.contains(field) && hasProblem(problems, field))
            note->say(Theme::Tone::Problem, ProblemText::sentence(field, Problem::OutOfRange));
        else
            note->clear();
    };
    showDscp(Field::TransportDscp, m_transportNote);
    showDscp(Field::MediaDscp, m_mediaNote);
    refreshWarnings();
}

void ProfileForm::refreshName(const std::vector<FieldProblem> &problems)
{
    const QString name = m_name->text().trimmed();
    m_nameNote->setAction({});
    const auto found = std::ranges::find(problems, Field::BaseSettingsName, &FieldProblem::field);
    const bool isTaken = found != problems.end() && found->problem == Problem::Taken;
    if (found != problems.end() && (isTaken || m_touched.contains(Field::BaseSettingsName))) {
        m_nameNote->say(Theme::Tone::Problem, ProblemText::sentence(found->field, found->problem, name));
        if (isTaken)
            m_nameNote->setAction(tr("Use “%1”").arg(m_nameCheck.nextFree()));
    } else if (name.isEmpty() || found != problems.end()) {
        m_nameNote->say(Theme::Tone::Neutral, tr("Convention: <BusinessArea>_WebRTC_<Purpose>, such as "
                                                 "Support_WebRTC_Standard"));
    } else if (!followsBaseSettingsConvention(name)) {
        m_nameNote->say(Theme::Tone::Info,
                        tr("You can use this name. The convention is "
                           "<BusinessArea>_WebRTC_<Purpose>, such as Support_WebRTC_Standard."));
    } else if (m_nameCheck.state() == NameCheck::State::Free && name != m_ownName) {
        m_nameNote->say(Theme::Tone::Success,
                        tr("Follows the convention <BusinessArea>_WebRTC_<Purpose> · name is free"));
    } else {
        m_nameNote->say(Theme::Tone::Success, tr("Follows the convention <BusinessArea>_WebRTC_<Purpose>"));
    }
}

void ProfileForm::refreshTimeout(const std::vector<FieldProblem> &problems)
{
    const bool isOn = m_persistent->isChecked();
    m_timeout->setEnabled(isOn);
    const bool isWrong = hasProblem(problems, Field::PersistentTimeout);
    if (isOn && isWrong && m_touched.contains(Field::PersistentTimeout))
        m_timeoutNote->say(Theme::Tone::Problem,
                           ProblemText::sentence(Field::PersistentTimeout, Problem::OutOfRange));
    else
        m_timeoutNote->clear();
    if (!isOn)
        m_timeoutWords->setText(tr("seconds; used only with Persistent Connection"));
    else if (isWrong || timeout() <= 0)
        m_timeoutWords->setText(tr("seconds"));
    else
        m_timeoutWords->setText(tr("seconds; closes after %1 idle").arg(durationText(timeout())));
}

void ProfileForm::refreshWarnings()
{
    m_persistentBanner->setVisible(m_persistent->isChecked());
    const bool forced = m_offersTurn && m_turn->isChecked();
    m_turnBanner->setVisible(forced);
    if (m_offersTurn && !forced)
        m_turnNote->say(Theme::Tone::Neutral,
                        tr("Off is right for most networks: forcing relay reduces resiliency."));
    else
        m_turnNote->clear();
    if (m_offersHelper && m_helper->isChecked())
        m_helperNote->say(Theme::Tone::Info,
                          tr("A user without the media helper cannot take calls with this phone."));
    else
        m_helperNote->clear();
}

} // namespace Stationmaster
