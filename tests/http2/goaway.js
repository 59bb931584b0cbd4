// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// A server as it stands before the vendor's hosts: it speaks HTTP/2 where the client does and HTTP/1.1 else. It says
// GOAWAY before every answer of HTTP/2: that one is still given, the next call needs another connection. It tells its port and its
// certificate in the first line, and ends with its standard input.
'use strict';

const http2 = require('http2');

// Made for this test, and good for 127.0.0.1 only.
const key = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIPHtYQTI/kMnro4u3YQTr2HFNzBcHQIQ0ZKOLuG4+dlGoAoGCCqGSM49
AwEHoUQDQgAE+3NCgAcaKOA/H1NfsU6BHyHkyNMlucKBIbtEcClNb7W9ax9S5Ob8
4In3fw6/mdbO50FWBoxVnC7hSIak7DvsjQ==
-----END EC PRIVATE KEY-----
`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBWzCCAQKgAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAkxMjcuMC4w
LjEwIBcNMDEwMTAxMDAwMDAwWhgPMjA5OTEyMzEwMDAwMDBaMBQxEjAQBgNVBAMM
CTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPtzQoAHGijgPx9T
X7FOgR8h5MjTJbnCgSG7RHApTW+1vWsfUuTm/OCJ938Ov5nWzudBVgaMVZwu4UiG
pOw77I2jQzBBMA8GA1UdEQQIMAaHBH8AAAEwDwYDVR0TAQH/BAUwAwEB/zAdBgNV
HQ4EFgQUvjwhStkN4azjYyTcUkoJDDeNo1owCgYIKoZIzj0EAwIDRwAwRAIgIHTY
vH1MzueLXF5iqEbL922KOo83dKAGu3yG27bB9sgCIHxIH2kBJQIKEuFXqmlY4op+
0QqjHtIMoFoRj3asNUnK
-----END CERTIFICATE-----
`;

const server = http2.createSecureServer({ key, cert, allowHTTP1: true });
server.on('request', (request, response) => {
  if (request.httpVersionMajor === 2) response.stream.session.goaway();
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ version: request.httpVersion }));
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: server.address().port, certificate: cert }));
});
process.stdin.on('end', () => process.exit(0)).resume();
