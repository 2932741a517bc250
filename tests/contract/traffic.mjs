// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Reads what the sandbox recorded (tests/sandbox/recorder.h): every *.jsonl file of a folder, one exchange a line. An
// exchange carries the file and line where it stands; `client` is true when Fullmakt itself made the call.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const clientAgent = /^Fullmakt\/[0-9]+\.[0-9]+\.[0-9]+$/;

export function exchangeFrom(line, where) {
  const exchange = JSON.parse(line);
  return { ...exchange, where, client: clientAgent.test(exchange.headers['User-Agent'] ?? '') };
}

// { files, exchanges }; throws when a line is not whole, for then something was not recorded.
export function readTraffic(folder) {
  const files = !existsSync(folder) ? [] : readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  const exchanges = [];
  for (const file of files) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    if (lines.pop() !== '')
      throw new Error(`${file} ends in the middle of a line`);
    lines.forEach((line, index) => exchanges.push(exchangeFrom(line, `${file}:${index + 1}`)));
  }
  return { files, exchanges };
}
