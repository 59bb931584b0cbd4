// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// The same as benchread.cpp with the vendor's SDK:  sdkread.js SDK_FOLDER URL PARALLEL
// PARALLEL is the number of pages asked for at once. The same lists, parameters and page sizes, the objects kept.
const fs = require('node:fs');
const path = require('node:path');

const [sdkFolder, orgUrl, parallelText] = process.argv.slice(2);
const sdk = require(path.join(sdkFolder, 'node_modules', 'purecloud-platform-client-v2'));
const url = new URL(orgUrl);
const client = sdk.ApiClient.instance;
client.setGateway({ host: url.hostname, protocol: 'http', port: Number(url.port) });
client.setAccessToken(process.env.BENCH_TOKEN);
const parallel = Number(parallelText);
let calls = 0;

async function readList(list, options) {
    const pages = [];
    const read = async (pageNumber) => {
        ++calls;
        const page = await list({ ...options, pageNumber });
        pages[pageNumber - 1] = page.entities;
        return page;
    };
    const { pageCount } = await read(1);
    let next = 2;
    const worker = async () => {
        while (next <= pageCount) await read(next++);
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return pages.flat();
}

const peakKb = () => Number(/^VmHWM:\s+(\d+)/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]);

async function main() {
    const edges = new sdk.TelephonyProvidersEdgeApi();
    const users = new sdk.UsersApi();
    const stations = new sdk.StationsApi();
    const people = (state) => readList((o) => users.getUsers(o), { pageSize: 500, expand: ['station'], state });
    const lists = {
        phones: () => readList((o) => edges.getTelephonyProvidersEdgesPhones(o), {
            pageSize: 100, sortBy: 'id', expand: ['lines', 'status'],
            fields: ['webRtcUser', 'lines.loggedInUser', 'lines.defaultForUser']
        }),
        users: async () => (await people('active')).concat(await people('inactive')),
        stations: () => readList((o) => stations.getStations(o), { pageSize: 500 })
    };
    const kept = {};
    const report = {};
    const processor = process.cpuUsage();
    const begin = performance.now();
    for (const [name, read] of Object.entries(lists)) {
        const start = performance.now();
        kept[name] = await read();
        report[name] = kept[name].length;
        report[`${name}Ms`] = performance.now() - start;
    }
    report.wallMs = performance.now() - begin;
    const { user, system } = process.cpuUsage(processor);
    report.cpuMs = (user + system) / 1000;
    report.calls = calls;
    report.peakKb = peakKb();
    console.log(JSON.stringify(report));
}

main().catch((error) => {
    console.error(error instanceof Error ? error : JSON.stringify(error));
    process.exitCode = 1;
});
