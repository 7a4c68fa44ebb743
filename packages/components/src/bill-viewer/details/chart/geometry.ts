/** One interval of the chart; volumes in the unit the server gave (m³ or litres). */
export interface ChartItem {
  readonly volume: number;
  /** The same interval a year before; null when unknown, which leaves a gap in the line */
  readonly previousYearVolume: number | null;
}

/** Drawing area in CSS pixels; the margins hold the scale's two labels and the labels below the bars. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the bar and of its slot */
  readonly centre: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChartLayout {
  /** The largest volume drawn, of both years; the scale's only label besides zero, so every number shown is the server's */
  readonly max: number;
  readonly top: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  /** Width that belongs to one interval */
  readonly slot: number;
  readonly bars: readonly Bar[];
  /** Marker of the previous year per interval; null when unknown */
  readonly previous: readonly (Point | null)[];
  /** Path of the previous year's line, broken where a value is unknown */
  readonly line: string;
}

const BAR_SHARE = 0.64;
const WIDEST_BAR = 40;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * Places bars (this year) and the line (previous year) in the drawing area.
 * The scale begins at zero and ends at the largest volume.
 */
export function layoutChart(items: readonly ChartItem[], size: ChartSize): ChartLayout {
  const left = size.margin.left;
  const right = Math.max(left, size.width - size.margin.right);
  const top = size.margin.top;
  const baseline = Math.max(top, size.height - size.margin.bottom);
  const max = items.reduce((most, item) => Math.max(most, item.volume, item.previousYearVolume ?? 0), 0);
  const slot = items.length === 0 ? 0 : (right - left) / items.length;
  const width = rounded(Math.min(WIDEST_BAR, slot * BAR_SHARE));
  const lengthOf = (volume: number): number => (max === 0 ? 0 : (volume / max) * (baseline - top));

  const bars = items.map((item, index): Bar => {
    const centre = left + slot * (index + 0.5);
    const height = rounded(lengthOf(item.volume));
    return { x: rounded(centre - width / 2), y: rounded(baseline - height), width, height, centre: rounded(centre) };
  });
  const previous = items.map((item, index): Point | null =>
    item.previousYearVolume === null
      ? null
      : { x: rounded(left + slot * (index + 0.5)), y: rounded(baseline - lengthOf(item.previousYearVolume)) },
  );
  return { max, top, baseline, left, right, slot, bars, previous, line: linePath(previous) };
}

/** SVG path through the known points; a gap starts a new stroke. */
export function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => (point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`))
    .join('');
}

/** The interval under a horizontal position: anywhere in the plot counts, so a thumb need not hit a thin bar. */
export function indexAt(x: number, layout: ChartLayout): number {
  const index = layout.slot === 0 ? 0 : Math.floor((x - layout.left) / layout.slot);
  return Math.min(Math.max(index, 0), layout.bars.length - 1);
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_index, last) => last,
};

/** Where a key leads from a bar; null when the key is not one of the chart's. Stays at the ends. */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  const step = STEPS[key];
  return step === undefined || count === 0 ? null : Math.min(Math.max(step(index, count - 1), 0), count - 1);
}

/**
 * Which intervals get a label below: every nth, counted back from the newest, so that labels `labelWidth` pixels wide
 * do not touch.
 */
export function labelledIndexes(count: number, slot: number, labelWidth: number): ReadonlySet<number> {
  const every = slot <= 0 ? count : Math.max(1, Math.ceil(labelWidth / slot));
  const indexes = new Set<number>();
  for (let index = count - 1; index >= 0; index -= Math.max(1, every)) indexes.add(index);
  return indexes;
}
