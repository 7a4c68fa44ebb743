/** Room → rooms it imports, each with one import that makes the arrow. */
export type Arrows = Map<string, Map<string, string>>;

/** Rooms that reach one another, by Tarjan's algorithm; a room alone is no circle. */
function tangles(arrows: Arrows): string[][] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (room: string): void => {
    numbers.set(room, numbers.size);
    lowest.set(room, numbers.size - 1);
    stack.push(room);
    for (const target of arrows.get(room)?.keys() ?? []) {
      if (!numbers.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(room, Math.min(lowest.get(room)!, lowest.get(target)!));
    }
    if (lowest.get(room) !== numbers.get(room)) return;
    const tangle = stack.splice(stack.indexOf(room));
    if (tangle.length > 1) found.push(tangle);
  };
  for (const room of arrows.keys()) if (!numbers.has(room)) visit(room);
  return found;
}

/** For each tangle: its rooms, then the imports between them. */
export function circlesIn(arrows: Arrows): string[][] {
  return tangles(arrows).map((rooms) => [
    `a circle of ${[...rooms].sort().join(', ')}`,
    ...rooms.flatMap((room) =>
      [...(arrows.get(room) ?? [])].filter(([target]) => rooms.includes(target)).map(([, by]) => by),
    ),
  ]);
}
