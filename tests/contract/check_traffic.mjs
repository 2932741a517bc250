// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// check_traffic.mjs FOLDER: holds all traffic recorded there to the OpenAPI document and tells what it covers.
// Writes what it says to FOLDER/report.txt too. Exit status 1 when anything breaks the contract, or nothing was recorded.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contract } from './contract.mjs';
import { coverageOf, coverageReport } from './coverage.mjs';
import { Judge } from './judge.mjs';
import { readTraffic } from './traffic.mjs';

const mostShown = 50;

function findings(judge) {
  const { exchanges, client, beside, faults, omitted, wrongOnPurpose } = judge.counts;
  const shown = judge.violations.slice(0, mostShown).map(({ operation, status, where, pointer, what }) =>
    `VIOLATION ${operation} ${status} (${where}) ${pointer}: ${what}`);
  if (judge.violations.length > mostShown)
    shown.push(`… and ${judge.violations.length - mostShown} more`);
  return [
    `${exchanges} exchanges, ${client} of them by Fullmakt; ${beside} beside the document; ${faults} with an ordered ` +
      `fault; ${wrongOnPurpose} asked wrongly and refused; ${omitted} large bodies left out of the record.`,
    ...shown,
  ];
}

const start = performance.now();
const folder = process.argv[2];
const { files, exchanges } = readTraffic(folder);
const contract = new Contract();
const judge = new Judge(contract);
exchanges.forEach((exchange) => judge.look(exchange));
const outOfDate = judge.allowed.outOfDate(files);
const isGood = judge.violations.length === 0 && outOfDate.length === 0 && exchanges.length > 0;
const lines = [...coverageReport(coverageOf(contract, judge.seen)), ...findings(judge)];
for (const { operation, pointer, what } of outOfDate)
  lines.push(`OUT OF DATE in beside.mjs: ${operation} ${pointer} ${what}`);
if (exchanges.length === 0)
  lines.push('No traffic: the tests that start a sandbox record it, and ctest names the folder to them.');
lines.push(`Contract: ${isGood ? 'kept' : 'BROKEN'} (${files.length} sandboxes, ` +
  `${((performance.now() - start) / 1000).toFixed(1)} s)`);
console.log(lines.join('\n'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.txt'), lines.join('\n') + '\n');
process.exitCode = isGood ? 0 : 1;
