// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingsform.h"

#include "basesettings/dscpbox.h"
#include "basesettings/namecheck.h"
#include "provisioning/naming.h"
#include "theme/icons.h"
#include "widgets/banner.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"
#include "widgets/switch.h"
#include "words/basesettingstext.h"
#include "words/problemtext.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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

QString plainText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"–"_s;
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)); // without the brackets
}

bool hasProblem(const std::vector<FieldProblem> &problems, Field field)
{
    return std::ranges::find(problems, field, &FieldProblem::field) != problems.end();
}

} // namespace

BaseSettingsForm::BaseSettingsForm(NameCheck &nameCheck, QWidget *parent)
    : QWidget(parent), m_nameCheck(nameCheck), m_grid(new FormGrid(this)), m_name(new QLineEdit(this)),
      m_persistent(new Switch(tr("Keep the connection open after a call"), this)),
      m_persistentBanner(new Banner(Theme::Tone::Info, {}, this)),
      m_timeout(new QLineEdit(QString::number(BaseSettingsFields{}.persistentTimeout), this)),
      m_timeoutWords(quietLabel({}, this)), m_transport(new DscpBox(DefaultTransportDscp, this)),
      m_media(new DscpBox(DefaultMediaDscp, this)), m_turn(new Switch(tr("Always relay media"), this)),
      m_turnBanner(new Banner(Theme::Tone::Warning, {}, this)), m_turnValue(new QComboBox(this)),
      m_turnLocked(new QLineEdit(this)), m_allSettings(quietLabel({}, this)),
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

void BaseSettingsForm::buildSwitches()
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
    buildTurn();
    m_helperNote = m_grid->addField(tr("Require Media &Helper"), m_helper);
    m_grid->setFieldVisible(m_helper, false);
}

void BaseSettingsForm::buildTurn()
{
    m_turnNote = m_grid->addField(tr("&Force TURN"), m_turn);
    m_turnBanner->setText(tr("Audio (RTP) goes through relays even where that is not needed. Users must log "
                             "out and back in. The Relay/TURN Behavior of the site is a separate setting."),
                          tr("Forcing TURN reduces resiliency."));
    m_grid->addWide(m_turnBanner);
    m_turnValueNote = m_grid->addField(tr("&Force TURN"), m_turnValue);
    m_turnLocked->setReadOnly(true);
    m_turnLocked->addAction(themedIcon(u"lock"_s), QLineEdit::LeadingPosition);
    setRole(m_turnLocked, "locked");
    m_turnLockedNote = m_grid->addField(tr("&Force TURN"), m_turnLocked);
    m_allSettings->setTextFormat(Qt::PlainText);
    m_allSettings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_allSettings->setAccessibleName(tr("All settings by key"));
    m_allSettings->hide();
    m_grid->addWide(m_allSettings);
    connect(m_turnLockedNote, &FieldNote::actionTriggered, this, [this] {
        m_allSettings->setVisible(m_allSettings->isHidden());
        if (!m_allSettings->isHidden())
            Q_EMIT revealRequested(m_allSettings);
        showTurn();
    });
    for (QWidget *field : std::initializer_list<QWidget *>{m_turn, m_turnValue, m_turnLocked})
        m_grid->setFieldVisible(field, false);
}

void BaseSettingsForm::connectFields()
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
    connect(&m_nameCheck, &NameCheck::changed, this, &BaseSettingsForm::refresh);
    connect(m_persistent, &Switch::toggled, this, changed);
    connect(m_timeout, &QLineEdit::textChanged, this, changed);
    connect(m_timeout, &QLineEdit::editingFinished, this, [this] { touch(Field::PersistentTimeout); });
    connect(m_transport, &DscpBox::edited, this, changed);
    connect(m_transport, &DscpBox::entryFinished, this, [this] { touch(Field::TransportDscp); });
    connect(m_media, &DscpBox::edited, this, changed);
    connect(m_media, &DscpBox::entryFinished, this, [this] { touch(Field::MediaDscp); });
    connect(m_turn, &Switch::toggled, this, changed);
    connect(m_turn, &Switch::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT revealRequested(m_turnBanner);
    });
    connect(m_turnValue, &QComboBox::currentIndexChanged, this, changed);
    connect(m_helper, &Switch::toggled, this, changed);
}

void BaseSettingsForm::offerOptional(const Document &from, const QStringList &turnValues)
{
    const BaseSettingsFields offered = fieldsOf(from);
    m_isOffered = true;
    m_offersTurn = offered.forceTurn.has_value();
    m_offersHelper = offered.requireMediaHelper.has_value();
    m_keysLikeTurn = keysLikeTurn(from);
    const QSignalBlocker quiet(m_turnValue);
    const QString chosen = m_turnValue->currentText();
    m_turnValue->clear();
    m_turnValue->addItems(offered.turnValue.isEmpty() ? QStringList() : turnValues);
    m_turnValue->setCurrentIndex(m_turnValue->findText(chosen));
    QStringList all;
    for (const NamedProperty &property : propertiesOf(from))
        all.append(
            tr("%1: %2", "the key of a setting, and its value").arg(property.key, plainText(property.value)));
    m_allSettings->setText(all.isEmpty() ? tr("There are none.") : all.join(u'\n'));
    m_allSettings->hide();
    m_grid->setFieldVisible(m_helper, m_offersHelper);
    showTurn();
}

void BaseSettingsForm::showTurn()
{
    const bool isWord = m_turnValue->count() > 0;
    const bool isMissing = m_isOffered && !m_offersTurn && !isWord;
    m_grid->setFieldVisible(m_turn, m_offersTurn);
    m_grid->setFieldVisible(m_turnValue, isWord && !m_isReadOnly);
    m_grid->setFieldVisible(m_turnLocked, isMissing || (isWord && m_isReadOnly));
    m_turnLocked->setText(!isMissing                 ? m_turnValue->currentText()
                          : m_keysLikeTurn.isEmpty() ? tr("No such setting")
                                                     : tr("Not known"));
    if (!isWord || m_isReadOnly)
        m_turnValueNote->clear();
    else
        m_turnValueNote->say(
            Theme::Tone::Neutral,
            m_turnValue->count() == 1
                ? tr("This is the only value seen in this org; the API does not list others.")
                : tr("The values seen in this org; the API does not list others."));
    m_turnLockedNote->setAction({});
    if (!isMissing) {
        m_turnLockedNote->clear();
        return;
    }
    if (!m_keysLikeTurn.isEmpty())
        m_turnLockedNote->say(Theme::Tone::Neutral,
                              tr("The keys (%1) do not show which setting this is, so none is changed here.")
                                  .arg(QLocale().createSeparatedList(m_keysLikeTurn)));
    else
        m_turnLockedNote->say(Theme::Tone::Neutral,
                              m_isNew ? tr("The org’s template does not offer this setting.")
                                      : tr("These base settings do not contain this setting."));
    m_turnLockedNote->setAction(m_allSettings->isHidden() ? tr("Show all settings by key")
                                                          : tr("Hide all settings"));
}

void BaseSettingsForm::showValues(const BaseSettingsFields &fields)
{
    m_persistent->setChecked(fields.persistentConnection);
    m_timeout->setText(QString::number(fields.persistentTimeout));
    m_transport->setValue(fields.transportDscp);
    m_media->setValue(fields.mediaDscp);
    m_turn->setChecked(fields.forceTurn.value_or(false));
    m_turnValue->setCurrentIndex(m_turnValue->findText(fields.turnValue));
    m_helper->setChecked(fields.requireMediaHelper.value_or(false));
}

/// Field by field, so that what was entered in one of them stays, also where it is no value yet.
void BaseSettingsForm::showUntouched(const BaseSettingsFields &entered, const BaseSettingsFields &now)
{
    BaseSettingsFields shown = entered;
    const auto take = [&](auto BaseSettingsFields::*field) {
        if (entered.*field == m_shown.*field)
            shown.*field = now.*field;
    };
    take(&BaseSettingsFields::persistentConnection);
    take(&BaseSettingsFields::forceTurn);
    take(&BaseSettingsFields::turnValue);
    take(&BaseSettingsFields::requireMediaHelper);
    m_persistent->setChecked(shown.persistentConnection);
    m_turn->setChecked(shown.forceTurn.value_or(now.forceTurn.value_or(false)));
    m_turnValue->setCurrentIndex(m_turnValue->findText(shown.turnValue));
    m_helper->setChecked(shown.requireMediaHelper.value_or(now.requireMediaHelper.value_or(false)));
    if (entered.name == m_shown.name)
        m_name->setText(now.name);
    if (entered.persistentTimeout == m_shown.persistentTimeout)
        m_timeout->setText(QString::number(now.persistentTimeout));
    if (entered.transportDscp == m_shown.transportDscp)
        m_transport->setValue(now.transportDscp);
    if (entered.mediaDscp == m_shown.mediaDscp)
        m_media->setValue(now.mediaDscp);
    m_shown = now;
}

void BaseSettingsForm::offer(const BaseSettingsTemplate &from, const QStringList &turnValues)
{
    const bool hadInput = m_hasInput;
    const BaseSettingsFields entered = fields();
    m_isNew = true;
    offerOptional(from.document, turnValues);
    BaseSettingsFields now = from.defaults;
    now.name = m_shown.name; // the template's is nobody's name
    showUntouched(entered, now);
    m_hasInput = hadInput; // what the org offers is nobody's input
    refresh();
}

void BaseSettingsForm::edit(const Document &baseSettings, const QStringList &turnValues)
{
    const QSignalBlocker quiet(this);
    m_isNew = false;
    m_shown = fieldsOf(baseSettings);
    offerOptional(baseSettings, turnValues);
    m_name->setText(m_shown.name);
    m_touched.clear();
    showValues(m_shown);
    m_hasInput = false;
    refresh();
}

void BaseSettingsForm::documentChanged(const Document &before, const Document &now,
                                       const QStringList &turnValues)
{
    const QSignalBlocker quiet(this);
    const bool hadInput = m_hasInput;
    const BaseSettingsFields entered = fields();
    m_shown = fieldsOf(before);
    offerOptional(now, turnValues);
    showUntouched(entered, fieldsOf(now));
    m_hasInput = hadInput;
    refresh();
}

void BaseSettingsForm::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    m_name->setReadOnly(isReadOnly);
    m_timeout->setReadOnly(isReadOnly);
    m_transport->setReadOnly(isReadOnly);
    m_media->setReadOnly(isReadOnly);
    for (Switch *one : {m_persistent, m_turn, m_helper})
        one->setReadOnly(isReadOnly);
    refresh();
}

int BaseSettingsForm::timeout() const
{
    const QString text = m_timeout->text().trimmed();
    bool isNumber = false;
    int seconds = text.toInt(&isNumber);
    if (!isNumber)
        seconds = locale().toInt(text, &isNumber);
    return isNumber ? seconds : -1;
}

BaseSettingsFields BaseSettingsForm::fields() const
{
    BaseSettingsFields fields;
    fields.name = m_name->text().trimmed();
    fields.persistentConnection = m_persistent->isChecked();
    fields.persistentTimeout = timeout();
    if (!m_transport->isDefault())
        fields.transportDscp = m_transport->value().value_or(-1);
    if (!m_media->isDefault())
        fields.mediaDscp = m_media->value().value_or(-1);
    if (m_offersTurn)
        fields.forceTurn = m_turn->isChecked();
    if (m_offersHelper)
        fields.requireMediaHelper = m_helper->isChecked();
    fields.turnValue = m_turnValue->currentText();
    return fields;
}

bool BaseSettingsForm::showProblems()
{
    m_touched = {Field::BaseSettingsName, Field::PersistentTimeout, Field::TransportDscp, Field::MediaDscp};
    refresh();
    const auto problems = problemsInBaseSettings(fields(), m_nameCheck.takenNames());
    if (problems.empty())
        return true;
    if (QWidget *first = controlOf(problems.front().field))
        first->setFocus(Qt::OtherFocusReason);
    return false;
}

QWidget *BaseSettingsForm::controlOf(Field field) const
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

void BaseSettingsForm::touch(Field field)
{
    // Passing through an untouched field with Tab is no mistake yet.
    if (field == Field::BaseSettingsName && m_name->text().isEmpty() && !m_touched.contains(field))
        return;
    m_touched.insert(field);
    refresh();
}

void BaseSettingsForm::refresh()
{
    const auto problems = problemsInBaseSettings(fields(), m_nameCheck.takenNames());
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
    showTurn();
}

void BaseSettingsForm::refreshName(const std::vector<FieldProblem> &problems)
{
    const QString name = m_name->text().trimmed();
    const bool isOwnName = !m_isNew && comparableName(name) == comparableName(m_shown.name);
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
    } else if (m_nameCheck.state() == NameCheck::State::Free && !isOwnName) {
        m_nameNote->say(Theme::Tone::Success,
                        tr("Follows the convention <BusinessArea>_WebRTC_<Purpose> · name is free"));
    } else {
        m_nameNote->say(Theme::Tone::Success, tr("Follows the convention <BusinessArea>_WebRTC_<Purpose>"));
    }
}

void BaseSettingsForm::refreshTimeout(const std::vector<FieldProblem> &problems)
{
    const bool isOn = m_persistent->isChecked();
    m_timeout->setEnabled(isOn || m_isReadOnly);
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

void BaseSettingsForm::refreshWarnings()
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
