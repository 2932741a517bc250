// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the recorded traffic has tried of the document: operations x statuses.

const marks = ['client', 'fault', 'raw', '-'];
// Faults that leave a whole answer with a status of its own.
const answeringFaults = new Set(['status', 'html', 'empty']);

function markOf(seen, status) {
  const here = seen.filter((each) => each.status === status);
  if (here.some((each) => each.client && each.fault === undefined))
    return 'client';
  if (here.some((each) => each.client && answeringFaults.has(each.fault)))
    return 'fault';
  return here.some((each) => each.fault === undefined) ? 'raw' : '-';
}

// [{ operation, marks: Map of status -> mark }], in the document's order.
export function coverageOf(contract, seen) {
  const byOperation = new Map(contract.operations.map((each) => [each.id, []]));
  for (const each of seen)
    byOperation.get(each.operation).push(each);
  return contract.operations.map((operation) => ({
    operation: operation.id,
    marks: new Map(Object.keys(operation.responses).map((status) =>
      [Number(status), markOf(byOperation.get(operation.id), Number(status))])),
  }));
}

function table(rows) {
  const statuses = [...new Set(rows.flatMap((row) => [...row.marks.keys()]))].sort((one, other) => one - other);
  const width = Math.max(...rows.map((row) => row.operation.length)) + 1;
  const line = (name, cells) => name.padEnd(width) + cells.map((cell) => String(cell).padStart(7)).join('');
  return [line('operation', statuses),
    ...rows.map((row) => line(row.operation, statuses.map((status) => row.marks.get(status) ?? '')))];
}

// One line a status: who never got it.
function open(rows) {
  const statuses = [...new Set(rows.flatMap((row) => [...row.marks.keys()]))].sort((one, other) => one - other);
  return statuses.map((status) => {
    const names = rows.filter((row) => row.marks.get(status) === '-').map((row) => row.operation);
    return `Nobody got ${status} (${names.length}): ${names.join(', ') || 'none left'}`;
  });
}

// The table and what it leaves open, as lines of text.
export function coverageReport(rows) {
  const cells = rows.flatMap((row) => [...row.marks.values()]);
  const counts = marks.map((mark) => `${mark} ${cells.filter((each) => each === mark).length}`);
  return [
    'client = Fullmakt got this status from the sandbox; fault = Fullmakt got it by an ordered fault;',
    'raw = only a raw caller got it; - = nobody did; blank = not in the document.',
    ...table(rows),
    `Of ${cells.length} operations x statuses: ${counts.join(', ')}.`,
    ...open(rows),
  ];
}
