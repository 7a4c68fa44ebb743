/**
 * Arrows inside a package go one way too: at every floor of `src/`, the rooms (a folder, or a file that lies beside it) import one another
 * without a circle, and imports of types count as any other. Where `floors` names the rooms of a package, no import goes up either.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path/posix';
import { circlesIn } from './circles.ts';
import type { Arrows } from './circles.ts';
import { floors } from './floors.ts';
import { projectFiles, report, root } from './support.ts';

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"\n]+)\1/g;

/** Floor (`packages/faq/src/search`) → the arrows between its rooms, each with an import that makes it. */
const byFloor = new Map<string, Arrows>();

/** Notes an import as an arrow on the floor where the ways of the two files part. */
const note = (from: string, to: string): void => {
  const [one, other] = [from.split('/'), to.split('/')];
  const parted = one.findIndex((part, index) => part !== other[index]);
  const [room, target] = [one[parted], other[parted]];
  if (room === undefined || target === undefined) return;
  const floor = one.slice(0, parted).join('/');
  const arrows = byFloor.get(floor) ?? (new Map() as Arrows);
  const targets = arrows.get(room) ?? new Map<string, string>();
  if (!targets.has(target)) targets.set(target, `${relative(floor, from)} → ${relative(floor, to)}`);
  byFloor.set(floor, arrows.set(room, targets));
};

const files = (await projectFiles()).filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file));
const known = new Set(files);
for (const file of files) {
  for (const [, , specifier = ''] of (await readFile(resolve(root, file), 'utf8')).matchAll(importPattern)) {
    const target = join(dirname(file), specifier);
    if (known.has(target)) note(file, target);
  }
}

const wrong: string[] = [];
for (const [floor, arrows] of [...byFloor].sort(([a], [b]) => a.localeCompare(b))) {
  for (const circle of circlesIn(arrows)) wrong.push(`${floor}: ${circle.join('\n    ')}`);
  const order = floors[floor];
  if (!order) continue;
  const heightOf = (room: string): number => order.findIndex((rooms) => rooms.includes(room));
  for (const [room, targets] of arrows) {
    for (const [target, by] of targets) {
      if (heightOf(room) < heightOf(target)) wrong.push(`${floor}: an arrow goes up: ${by}`);
    }
  }
  const rooms = new Set([...arrows.keys(), ...[...arrows.values()].flatMap((targets) => [...targets.keys()])]);
  for (const room of rooms)
    if (heightOf(room) < 0) wrong.push(`${floor}: ${room} has no place in .ci/checks/floors.ts`);
}

if (process.argv.includes('--list')) {
  for (const [floor, arrows] of byFloor) {
    console.log(floor);
    for (const [room, targets] of arrows) console.log(`  ${room} → ${[...targets.keys()].join(', ')}`);
  }
}
report(wrong, `${byFloor.size} floors of ${files.length} files have no circle and no arrow up`);
