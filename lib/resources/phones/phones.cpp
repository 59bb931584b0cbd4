// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phones.h"

#include "resources/basesettings/basesettings.h"
#include "resources/json/jsonanswer.h"
#include "resources/phones/phonerow.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool PhoneRow::isWebRtc() const
{
    // Only a WebRTC phone has a WebRTC user, so one tells the model where the answer does not.
    return modelId.isEmpty() ? !userId.isEmpty() : modelId == WebRtcModelId;
}

Document newPhone(const PhoneFields &fields)
{
    const auto reference = [](const QString &id) { return QJsonObject{{u"id"_s, id}}; };
    const QJsonObject line{{u"name"_s, fields.name},
                           {u"lineBaseSettings"_s, reference(fields.lineBaseSettingsId)}};
    return Document(QJsonObject{{u"name"_s, fields.name},
                                {u"site"_s, reference(fields.siteId)},
                                {u"phoneBaseSettings"_s, reference(fields.baseSettingsId)},
                                {u"lines"_s, QJsonArray{line}},
                                {u"webRtcUser"_s, reference(fields.userId)}});
}

Document preparedForPut(const Document &phone)
{
    Document prepared = phone;
    for (const QString &key : {u"status"_s, u"secondaryStatus"_s, u"userAgentInfo"_s, u"primaryEdge"_s,
                               u"secondaryEdge"_s, u"selfUri"_s})
        prepared.remove(key);
    const qsizetype lines = phone.at(u"lines"_s).toArray().size();
    for (qsizetype line = 0; line < lines; ++line) {
        for (const QString &key :
             {u"primaryEdge"_s, u"secondaryEdge"_s, u"loggedInUser"_s, u"defaultForUser"_s})
            prepared.remove(u"lines/%1/%2"_s.arg(line).arg(key));
    }
    return prepared;
}

PhoneOverrides overridesOf(const Document &phone)
{
    return rowOfPhone(phone).overrides.value_or(PhoneOverrides());
}

PhoneRow rowOfPhone(const Document &phone)
{
    JsonAnswer answer;
    StringPool pool;
    PhoneRow row;
    if (const auto object = answer.parse(phone.toJson()))
        readPhoneRow(*object, pool, row);
    return row;
}

} // namespace Stationmaster
