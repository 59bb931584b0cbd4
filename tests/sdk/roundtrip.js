// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// Does with the vendor's SDK what a telephony admin does, and compares what the SDK was told with what the org
// then holds:  roundtrip.js SDK_FOLDER URL CLIENT_ID CLIENT_SECRET
const assert = require('node:assert/strict');
const path = require('node:path');

const [sdkFolder, orgUrl, clientId, clientSecret] = process.argv.slice(2);
const sdk = require(path.join(sdkFolder, 'node_modules', 'purecloud-platform-client-v2'));
const url = new URL(orgUrl);
const client = sdk.ApiClient.instance;
client.setGateway({ host: url.hostname, protocol: 'http', port: Number(url.port) });

const edges = new sdk.TelephonyProvidersEdgeApi();
const telephony = new sdk.TelephonyApi();
const users = new sdk.UsersApi();
const stations = new sdk.StationsApi();
const locations = new sdk.LocationsApi();
const organization = new sdk.OrganizationApi();
const MODEL = 'inin_webrtc_softphone.json';
const PAGE = 100;

const state = async () => (await fetch(`${orgUrl}/_org/state`)).json();
const held = async (type, id) => (await state())[type].find((object) => object.id === id && object.state !== 'deleted');

/** All pages of a list, as the SDK's users read them. */
async function all(list, options = {}) {
    const found = [];
    for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; ++pageNumber) {
        const page = await list({ pageSize: PAGE, pageNumber, ...options });
        assert.equal(page.pageNumber, pageNumber);
        assert.ok(page.entities.length <= PAGE);
        ({ pageCount } = page);
        found.push(...page.entities);
    }
    assert.equal(new Set(found.map((entity) => entity.id)).size, found.length, 'an object on two pages');
    return found;
}

/** The SDK rejects with the answer's body, so this is what the org said. */
async function refused(call, ...statuses) {
    await assert.rejects(call, (body) => {
        assert.ok(statuses.includes(body.status), `${body.status} ${body.message}`);
        assert.ok(body.message && body.code && body.contextId, 'the error body is whole');
        return true;
    });
}

/** Until @p read gives something: what was made appears late, as it does in the real service. */
async function eventually(read, what) {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
        const found = await read();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${what}: in vain`);
}

/** The service answers 409 while what a write needs has not settled. */
const settled = (write, what) => eventually(() => write().then(() => true, (body) => {
    assert.equal(body.status, 409, `${what}: ${body.message}`);
    return false;
}), what);

async function signsIn() {
    await refused(users.getUsers(), 401);
    await assert.rejects(client.loginClientCredentialsGrant(clientId, 'wrong'));
    await client.loginClientCredentialsGrant(clientId, clientSecret);
    const { id, name, defaultSiteId } = await organization.getOrganizationsMe();
    assert.ok(id && name && defaultSiteId);
}

async function listsEverything() {
    const now = await state();
    const ids = (objects) => objects.filter((o) => o.state !== 'deleted').map((o) => o.id).sort();
    const same = (found, type) => assert.deepEqual(ids(found), ids(now[type]), type);
    const phones = await all((o) => edges.getTelephonyProvidersEdgesPhones(o), { sortBy: 'id', fields: ['webRtcUser'] });
    same(phones, 'phones');
    assert.ok(phones.length > 2 * PAGE, 'phones fill several pages');
    assert.ok(phones.some((phone) => phone.webRtcUser?.id), 'webRtcUser comes where it is asked for');
    same(await all((o) => edges.getTelephonyProvidersEdgesPhonebasesettings(o)), 'phonebasesettings');
    const sites = await all((o) => edges.getTelephonyProvidersEdgesSites(o));
    const managed = await all((o) => edges.getTelephonyProvidersEdgesSites(o), { managed: true });
    same([...sites, ...managed], 'sites');
    same(await all((o) => locations.getLocations(o)), 'locations');
    same(await all((o) => users.getUsers(o), { state: 'any', expand: ['station'] }), 'users');
    assert.ok((await all((o) => edges.getTelephonyProvidersEdgesLinebasesettings(o))).length > 0);
    assert.ok((await all((o) => stations.getStations(o))).length > 2 * PAGE);
    const regions = await telephony.getTelephonyMediaregions();
    assert.ok(regions.awsHomeRegion && regions.awsCoreRegions.length > 0);
    const [someone] = now.users.filter((user) => user.state === 'active');
    const search = await users.postUsersSearch({
        pageSize: 25, pageNumber: 1,
        query: [{ type: 'EXACT', fields: ['email'], value: someone.email }]
    });
    assert.deepEqual(search.results.map((user) => user.id), [someone.id]);
}

async function keepsBaseSettings() {
    const template = await edges.getTelephonyProvidersEdgesPhonebasesettingsTemplate(MODEL);
    assert.equal(template.phoneMetaBase.id, MODEL);
    const made = await edges.postTelephonyProvidersEdgesPhonebasesettings({
        name: 'Sdk_WebRTC_Standard', phoneMetaBase: { id: MODEL }, properties: template.properties,
        lines: [{ ...template.lines[0], name: 'Sdk_WebRTC_Standard' }]
    });
    assert.equal((await held('phonebasesettings', made.id)).name, 'Sdk_WebRTC_Standard');

    const read = await edges.getTelephonyProvidersEdgesPhonebasesetting(made.id);
    read.name = 'Sdk_WebRTC_Renamed';
    read.lines[0].properties.station_persistent_webrtc_enabled = { value: { instance: true } };
    const changed = await edges.putTelephonyProvidersEdgesPhonebasesetting(made.id, read);
    assert.equal(changed.name, 'Sdk_WebRTC_Renamed');
    assert.ok(changed.version > read.version, 'the version grows');
    const stored = await held('phonebasesettings', made.id);
    assert.equal(stored.lines[0].properties.station_persistent_webrtc_enabled.value.instance, true);
    await refused(edges.putTelephonyProvidersEdgesPhonebasesetting(made.id, { ...read, name: 'Sdk_Stale' }), 400, 409);
    await refused(edges.postTelephonyProvidersEdgesPhonebasesettings({ phoneMetaBase: { id: MODEL }, lines: [] }), 400);
    return changed;
}

async function keepsPhones(base) {
    const now = await state();
    const owners = new Set(now.phones.map((phone) => phone.webRtcUser?.id));
    const owner = now.users.find((user) => user.state === 'active' && !owners.has(user.id));
    const [site, otherSite] = now.sites;
    const made = await edges.postTelephonyProvidersEdgesPhones({
        name: 'Sdk_WebRTC', site: { id: site.id }, phoneBaseSettings: { id: base.id }, phoneMetaBase: { id: MODEL },
        lineBaseSettings: { id: base.lines[0].id }, lines: [{ lineBaseSettings: { id: base.lines[0].id } }],
        webRtcUser: { id: owner.id }
    });
    assert.equal((await held('phones', made.id)).webRtcUser.id, owner.id);

    const read = await edges.getTelephonyProvidersEdgesPhone(made.id);
    assert.equal(read.webRtcUser.id, owner.id);
    assert.equal(read.lines[0].lineBaseSettings.id, base.lines[0].id);
    const body = { ...read, name: 'Sdk_WebRTC_Moved', site: { id: otherSite.id } };
    for (const key of ['status', 'secondaryStatus', 'userAgentInfo', 'primaryEdge', 'secondaryEdge', 'selfUri'])
        delete body[key];
    const changed = await edges.putTelephonyProvidersEdgesPhone(made.id, body);
    assert.equal(changed.site.id, otherSite.id);
    assert.equal((await held('phones', made.id)).name, 'Sdk_WebRTC_Moved');
    const found = await edges.getTelephonyProvidersEdgesPhones({ name: 'Sdk_WebRTC_Moved', pageSize: 25 });
    assert.deepEqual(found.entities.map((phone) => phone.id), [made.id]);
    return { phone: changed, owner };
}

async function keepsDefaultStations({ phone, owner }) {
    const station = await eventually(
        async () => (await stations.getStations({ webRtcUserId: owner.id })).entities[0], 'the new phone\'s station');
    assert.equal(station.id, phone.lines[0].id);
    assert.equal((await stations.getStation(station.id)).webRtcUserId, owner.id);
    await settled(() => users.putUserStationDefaultstationStationId(owner.id, station.id), 'the default station');
    assert.equal((await state()).defaultStations[owner.id], station.id);
    assert.equal((await users.getUserStation(owner.id)).defaultStation.id, station.id);
    const [expanded] = (await users.getUsers({ id: [owner.id], expand: ['station'] })).entities;
    assert.equal(expanded.station.defaultStation.id, station.id);
    await users.deleteUserStationDefaultstation(owner.id);
    assert.equal((await state()).defaultStations[owner.id], undefined);
}

async function keepsSites() {
    const [listed] = await all((o) => edges.getTelephonyProvidersEdgesSites(o));
    const { edges: embedded, primaryEdges, secondaryEdges, ...site } = await edges.getTelephonyProvidersEdgesSite(listed.id);
    const regions = [...site.mediaRegions].reverse();
    const changed = await edges.putTelephonyProvidersEdgesSite(site.id, {
        ...site, mediaRegions: regions, mediaRegionsUseLatencyBased: !site.mediaRegionsUseLatencyBased
    });
    assert.deepEqual(changed.mediaRegions, regions);
    const stored = await held('sites', site.id);
    assert.deepEqual(stored.mediaRegions, regions);
    assert.equal(stored.mediaRegionsUseLatencyBased, !site.mediaRegionsUseLatencyBased);
    await refused(edges.putTelephonyProvidersEdgesSite(site.id, site), 400, 409);

    const made = await edges.postTelephonyProvidersEdgesSites({
        name: 'Sdk Site', location: { id: site.location.id, emergencyNumber: site.location.emergencyNumber },
        mediaModel: 'Cloud', mediaRegions: [], mediaRegionsUseLatencyBased: false
    });
    assert.equal((await held('sites', made.id)).name, 'Sdk Site');
    await edges.deleteTelephonyProvidersEdgesSite(made.id);
    assert.equal(await held('sites', made.id), undefined);
}

async function keepsTelephonySettings() {
    const read = await telephony.getTelephonySettings();
    const wanted = !read.persistentConnectionRequired;
    await telephony.putTelephonySettings({ ...read, persistentConnectionRequired: wanted });
    assert.equal((await telephony.getTelephonySettings()).persistentConnectionRequired, wanted);
}

async function cleansUp(base, { phone }) {
    await refused(edges.deleteTelephonyProvidersEdgesPhonebasesetting(base.id), 409); // a phone uses it
    await edges.deleteTelephonyProvidersEdgesPhone(phone.id);
    assert.equal(await held('phones', phone.id), undefined);
    await settled(() => edges.deleteTelephonyProvidersEdgesPhonebasesetting(base.id), 'the end of the base settings');
    assert.equal(await held('phonebasesettings', base.id), undefined);
    await refused(edges.getTelephonyProvidersEdgesPhonebasesetting(base.id), 404);
}

async function step(what, work) {
    const result = await work();
    console.log(`ok: ${what}`);
    return result;
}

async function main() {
    await step('signs in', signsIn);
    await step('lists page by page', listsEverything);
    const base = await step('base settings', keepsBaseSettings);
    const owned = await step('phones', () => keepsPhones(base));
    await step('default stations', () => keepsDefaultStations(owned));
    await step('sites', keepsSites);
    await step('telephony settings', keepsTelephonySettings);
    await step('deletes', () => cleansUp(base, owned));
}

main().catch((error) => {
    console.error(error instanceof Error ? error : JSON.stringify(error, null, 2));
    process.exitCode = 1;
});
