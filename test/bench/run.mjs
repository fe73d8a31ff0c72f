// Measures mdrill beside a reference in the same run and prints a table: `npm run bench`.
import { measureStartUp } from './start-up.mjs';

const rows = [...(await measureStartUp())];
for (const { what, value, unit, goal } of rows) {
  console.log(`${what.padEnd(34)} ${value.toFixed(2).padStart(7)} ${unit.padEnd(14)} goal ${goal}`);
}
