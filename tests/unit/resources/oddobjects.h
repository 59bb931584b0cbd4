// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

// Objects as a GET may bring them, with what this program knows nothing of: extras beside `instance`, unknown
// keys, nulls, whole numbers that no double can hold, arrays whose order matters, text of many scripts.

inline constexpr char OddBaseSettings[] = R"({
  "id":"b-1","name":"Support_WebRTC_Standard","version":4,"state":"active","division":null,
  "description":"<b>R&D</b> ä \u0000 \u4e2d \"x\"",
  "phoneMetaBase":{"id":"inin_webrtc_softphone.json","name":"PureCloud WebRTC Phone","selfUri":"/x"},
  "properties":{
    "phone_label":{"value":{"instance":"PureCloud WebRTC Phone","default":null,"source":"meta"},"order":3},
    "phone_maxLineKeys":{"value":{"instance":1}},
    "phone_media_codecs":{"value":{"instance":["audio/pcmu","audio/opus","audio/g729"],"allowed":["b","a"]}},
    "phone_media_dscp":{"value":{"instance":"46","inherited":true},"type":"integer"},
    "phone_sip_dscp":{"value":{"instance":24.0}},
    "phone_ignoreOnSecondary":{"value":{"instance":null}},
    "phone_standalone":{"value":null},
    "phone_stations":null,
    "phone_future_key":{"value":{"instance":{"deep":[1,[2,{"three":3}]]}},"serial":9007199254740993}},
  "capabilities":{"provisions":false,"mediaCodecs":["audio/opus"],"cdm":true,"hardwareIdType":"mac"},
  "lines":[{"id":"lb-1","state":"active","lineMetaBase":{"id":"line.json","extra":{"a":null}},
    "properties":{
      "station_persistent_webrtc_enabled":{"value":{"instance":true,"ui":{"order":1}}},
      "station_persistent_enabled":{"value":{"instance":true}},
      "station_persistent_timeout":{"value":{"instance":600,"min":0}},
      "station_force_turn":{"value":{"instance":false,"locked":false}},
      "station_lineLabel":{"value":{"instance":""}}},
    "unknown":[{"b":1},{"a":2}],"name":"line name"}],
  "bigNumber":-9223372036854775807,"ratio":0.1,"tiny":1e-7,"empty":{},"none":[],"selfUri":"/b-1"})";

inline constexpr char OddPhone[] = R"({
  "id":"p-1","name":"Ada — WebRTC","version":7,"state":"active","division":{"id":"d","name":"Home"},
  "site":{"id":"s-1","selfUri":"/s-1","homeEdge":null},
  "phoneBaseSettings":{"id":"b-1","name":"Base"},"lineBaseSettings":{"id":"lb-1"},
  "phoneMetaBase":{"id":"inin_webrtc_softphone.json"},
  "lines":[{"id":"l-1","name":"Ada","state":"active","lineBaseSettings":{"id":"lb-1"},
      "primaryEdge":{"id":"e"},"secondaryEdge":null,"loggedInUser":{"id":"u-1"},"defaultForUser":{"id":"u-1"},
      "properties":{"station_persistent_timeout":{"value":{"instance":300,"inherited":false},"x":null}},
      "odd":[3,1,2]},
    {"id":"l-2","loggedInUser":null,"future":{"k":[null]}}],
  "properties":{"phone_media_dscp":{"value":{"instance":40,"override":true}}},
  "status":{"operationalStatus":"OPERATIONAL"},"secondaryStatus":{},"userAgentInfo":{"v":1},
  "primaryEdge":{"id":"e"},"secondaryEdge":{"id":"f"},"selfUri":"/p-1",
  "capabilities":{"registers":false},"webRtcUser":{"id":"u-1","name":"Ada Example","jabberId":"x"},
  "serial":9007199254740993,"futureList":[{"z":1},null,{"a":[]}]})";

inline constexpr char OddSite[] = R"({
  "id":"s-1","name":"Zürich","version":12,"state":"active","description":"","division":{"id":"d"},
  "mediaModel":"Cloud","mediaRegions":["eu-west-1","eu-central-1","ap-south-1"],
  "mediaRegionsUseLatencyBased":false,"callerId":"+41440000000","callerName":null,
  "location":{"id":"loc","emergencyNumber":{"e164":"+41","number":"144","type":"default"},"address":{"zip":"8000"}},
  "edgeAutoUpdateConfig":{"timeZone":"Europe/Zurich","rrule":"FREQ=DAILY","start":"2026-01-01T02:00:00.000",
    "end":"2026-01-01T04:00:00.000"},
  "ntpSettings":{"servers":["b","a"]},"primarySites":[{"id":"s-3"},{"id":"s-2"}],"secondarySites":[],
  "siteConnections":[{"type":"Direct","mediaModel":null}],"addresses":[{"type":"x"}],"coreSite":false,
  "managed":false,"cloudProxyForceTurn":true,"serial":9007199254740993,
  "edges":[{"id":"e","site":{"id":"s-1"}}],"primaryEdges":[{"id":"e"}],"secondaryEdges":null,
  "future":{"mode":["second","first"],"x":null},"selfUri":"/s-1"})";

inline constexpr char OddUser[] = R"({
  "id":"u-1","name":"José Ørsted","email":"jose+x@example.com","state":"active","version":31,
  "department":null,"title":"Agent","division":{"id":"d","name":"Home"},
  "addresses":[{"mediaType":"PHONE","type":"WORK2"},{"mediaType":"EMAIL","type":"PRIMARY","extra":null}],
  "images":[],"acdAutoAnswer":false,"serial":9007199254740993,"future":{"b":[2,1],"a":{"x":null}}})";

inline QJsonObject jsonOf(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    EXPECT_TRUE(json.isObject());
    return json.object();
}

inline Document documentOf(const char *text)
{
    return Document(jsonOf(text));
}

} // namespace Stationmaster::Test
