// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
//
// node server.mjs DIR: the certified OpenID provider on https://127.0.0.1 with DIR/certificate.pem and DIR/key.pem, as
// strict as it can be made and with ID-porten's claims. Writes {"issuer"} as one line when it serves. Every line that it
// reads is an order, answered by one line when it is in force: {"pushing": "off", "offered" or "required"},
// {"newKey": true}, {"accessTokenOf": a personal number}. Ends with its input.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createInterface } from 'node:readline';

import { Provider } from 'oidc-provider';

const altinn = 'https://altinn.example';
const altinnScope = 'altinn:accessmanagement/authorizedparties';
const person = { name: 'STADIG KONSERT', sub: 'subject-of-konsert', pid: '01878099999' };
console.info = console.error; // what the provider has to say must not stand between the answers
const cookieKeys = [randomBytes(32).toString('hex')];

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
}

function configuration() {
  return {
    clients: [{
      client_id: 'fullmakt',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/callback'], // any port (RFC 8252 section 7.3)
      id_token_signed_response_alg: 'RS256',
      require_auth_time: true,
    }],
    jwks: { keys: [key] },
    cookies: { keys: cookieKeys },
    pkce: { required: () => true },
    acrValues: ['idporten-loa-substantial', 'idporten-loa-high'],
    scopes: ['openid'],
    claims: { openid: ['sub', 'pid'], acr: null, amr: null, auth_time: null },
    conformIdTokenClaims: false, // ID-porten puts pid in the id_token
    extraTokenClaims: () => ({ pid: accessTokenOf }), // and in the access token
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, pid: person.pid }) }),
    issueRefreshToken: () => true, // though nobody asks for one
    ttl: { AccessToken: 120, AuthorizationCode: 60, Grant: 7200, IdToken: 120, Interaction: 600, RefreshToken: 600,
      Session: 7200 },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: pushing !== 'off', requirePushedAuthorizationRequests: pushing === 'required' },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => altinn,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: altinnScope, audience: altinn, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
      revocation: { enabled: true },
    },
  };
}

// The page of the person at the browser, and what a click on it does. The links are those of the sandbox's page.
async function interact(request, response, [, , uid, choice]) {
  const { params } = await provider.interactionDetails(request, response);
  if (!choice) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(`<!doctype html><title>${params.client_id}</title>
<a class="person" data-name="${person.name}" href="/interaction/${uid}/agree">${person.name}</a>
<a class="cancel" href="/interaction/${uid}/cancel">Cancel</a>`);
  }
  if (choice !== 'agree') return provider.interactionFinished(request, response, { error: 'access_denied' });
  const grant = new provider.Grant({ accountId: person.sub, clientId: params.client_id });
  grant.addOIDCScope('openid');
  grant.addResourceScope(altinn, altinnScope);
  const login = { accountId: person.sub, acr: params.acr_values.split(' ')[0], amr: ['TestID'] };
  return provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } });
}

let pushing = 'off';
let key = newKey();
let accessTokenOf = person.pid;
let provider;
let serve;

function renew() {
  provider = new Provider(issuer, configuration());
  serve = provider.callback();
}

const directory = process.argv[2];
const server = createServer({ cert: readFileSync(`${directory}/certificate.pem`), key: readFileSync(`${directory}/key.pem`) },
  (request, response) => {
    const parts = new URL(request.url, issuer).pathname.split('/');
    if (parts[1] !== 'interaction') return serve(request, response);
    return interact(request, response, parts).catch((error) => response.writeHead(400).end(error.name));
  });
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `https://127.0.0.1:${server.address().port}`;
renew();

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const order = JSON.parse(line);
    pushing = order.pushing ?? pushing;
    accessTokenOf = order.accessTokenOf ?? accessTokenOf;
    if (order.newKey) key = newKey();
    renew();
    console.log(JSON.stringify({ kid: key.kid, pushing }));
  })
  .on('close', () => process.exit());
console.log(JSON.stringify({ issuer, kid: key.kid, person: person.name }));
