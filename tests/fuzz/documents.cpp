// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Whole objects on their way through a change: whatever is in them, what was not changed is written back. The
// number of parts says what is done with the first; the second is a path.
#include "fuzzing.h"
#include "resources/basesettings/basesettings.h"
#include "resources/endpoint/endpoint.h"
#include "resources/phones/phones.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Fuzz {

namespace {

void roundTrip(const Document &document)
{
    const Result<Document> again = Endpoint::readDocument(document.toJson());
    require(again && *again == document, "what is written reads the same");
}

void changeFields(const Document &read)
{
    const BaseSettingsFields before = fieldsOf(read);
    Document same = read;
    applyFields(same, before);
    require(same == read, "fields that did not change change nothing");

    BaseSettingsFields wanted = before;
    wanted.name += u'x';
    wanted.persistentConnection = !before.persistentConnection;
    Document changed = read;
    applyFields(changed, wanted);
    require(changed.id() == read.id() && changed.version() == read.version(), "id and version stay");
    require(changed.name() == wanted.name, "the name is written");
    roundTrip(changed);
    roundTrip(preparedForPut(changed));
}

void makeFrom(const Document &read)
{
    const BaseSettingsTemplate from = readTemplate(read);
    BaseSettingsFields wanted = from.defaults;
    wanted.name = u"made"_s;
    const Document made = newBaseSettings(from, wanted);
    require(made.name() == wanted.name && made.at(u"lines"_s).toArray().size() == 1,
            "it has a name and one line");
    require(fieldsOf(made).transportDscp == wanted.transportDscp, "it says what was wanted");
    const PhoneRow row = rowOfPhone(read);
    const PhoneRow kept = rowOfPhone(preparedForPut(read));
    require(row.id == kept.id && row.lineId == kept.lineId && row.userId == kept.userId,
            "a PUT keeps what a phone is");
}

void changePaths(const Document &read, const QString &path)
{
    const QJsonValue value(u"changed"_s);
    Document changed = read;
    if (changed.set(path, value)) {
        require(changed.at(path) == value, "what was set is there");
        changed.remove(path);
        require(changed.at(path) != value || path.contains(u'/'), "what was removed is gone");
    } else {
        require(changed == read, "what could not be set changed nothing");
    }
    changed = read;
    if (changed.setProperty(u"properties"_s, path.section(u'/', 0, 0), value))
        require(changed.property(u"properties"_s, path.section(u'/', 0, 0)) == value, "properties are kept");
}

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const QList<QByteArray> parts = Fuzz::partsOf(Fuzz::bytesOf(data, size));
    const Result<Document> read = Endpoint::readDocument(parts.constFirst());
    if (!read)
        return 0;
    if (parts.size() == 1)
        Fuzz::changeFields(*read);
    else if (parts.size() == 2)
        Fuzz::changePaths(*read, QString::fromUtf8(parts.at(1)));
    else
        Fuzz::makeFrom(*read);
    return 0;
}
