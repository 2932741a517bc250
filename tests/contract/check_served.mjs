// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// check_served.mjs SANDBOX: starts the sandbox program and asks it for its routes. Every operation of the document must
// have one, and no two may share one: then the more general of them swallows the other. Exit status 1 when one is missing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { createInterface } from 'node:readline';
import { Contract } from './contract.mjs';

const isPlaceholder = (segment) => segment.startsWith('{');

async function routesOf(program) {
  const sandbox = spawn(program, [], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface(sandbox.stdout), 'line');
    const { control, ca } = JSON.parse(line);
    const [answer] = await once(get(control + '/routes', { ca: readFileSync(ca), agent: false }), 'response');
    answer.setEncoding('utf8');
    let body = '';
    for await (const part of answer)
      body += part;
    return JSON.parse(body).routes;
  } finally {
    sandbox.kill('SIGTERM');
    await once(sandbox, 'exit');
  }
}

// The route that the sandbox would choose: the first that takes the operation's path.
function routeFor(routes, operation) {
  return routes.findIndex(({ method, pattern }) => {
    const segments = pattern.split('/').slice(1);
    return method === operation.method && segments.length === operation.segments.length &&
      segments.every((part, index) => isPlaceholder(part) ||
        part.toLowerCase() === operation.segments[index].toLowerCase());
  });
}

const contract = new Contract();
const routes = await routesOf(process.argv[2]);
const takenBy = new Map();
const wrong = [];
for (const operation of contract.operations) {
  const route = routeFor(routes, operation);
  if (route < 0)
    wrong.push(`${operation.id}: no route for ${operation.method} ${operation.path}`);
  else if (takenBy.has(route))
    wrong.push(`${operation.id}: shares ${routes[route].pattern} with ${takenBy.get(route)}`);
  else
    takenBy.set(route, operation.id);
}
console.log(`${contract.operations.length - wrong.length} of ${contract.operations.length} operations are served.`);
wrong.forEach((line) => console.log(line));
process.exitCode = wrong.length === 0 ? 0 : 1;
