// The figures as a table, beside what they were before.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Key of a figure in previous.json. */
export const keyOf = ({ what, unit }) => `${what} (${unit})`;

/** Figures of one Node say nothing about those of another. */
const major = () => Number.parseInt(process.versions.node, 10);

/** The figures of the release before, by key; none when there was none, or when they are of another major version of Node. */
export function readPrevious(file) {
  const { node, ...figures } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return node === major() ? figures : {};
}

const figure = (value) => (value >= 20 ? value.toFixed(0) : value.toFixed(2));

/** Markdown of the table. */
export function tableOf(rows, previous) {
  const lines = rows.map((row) => {
    const before = previous[keyOf(row)];
    const reached = row.value <= row.goal ? 'yes' : 'no';
    return `| ${row.what} | ${figure(row.value)} ${row.unit} | ≤ ${row.goal} | ${reached} | ${before === undefined ? '–' : figure(before)} |`;
  });
  return [
    `| what | Node ${process.versions.node} | goal | reached | before |`,
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Makes the figures those that later runs are compared with; rows that were not measured keep theirs. */
export function keep(file, rows, previous) {
  const figures = Object.fromEntries(rows.map((row) => [keyOf(row), Number(row.value.toFixed(3))]));
  writeFileSync(file, `${JSON.stringify({ node: major(), ...previous, ...figures }, null, 2)}\n`);
}

/** How much worse a figure may be than before until that is a failure. */
const TOLERANCE = 1.25;

/** The rows that became worse by more than a quarter. */
export function worse(rows, previous) {
  return rows.filter((row) => row.value > (previous[keyOf(row)] ?? Number.POSITIVE_INFINITY) * TOLERANCE);
}

/** Puts a text between the markers of a file. */
export function writeBetween(file, text) {
  const [start, end] = ['<!-- bench:start -->', '<!-- bench:end -->'];
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no ${start} … ${end}`);
  writeFileSync(file, `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`);
}
