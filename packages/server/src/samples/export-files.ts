import { importKinds, kinds } from '../import/index.ts';
import type { FileEncoding, ImportKind } from '../import/index.ts';
import { methodNames, paymentMethods } from '../payments/methods.ts';
import { historyOf } from './history.ts';
import type { SampleLine } from './history.ts';
import { hourlyUsageOf } from './hourly.ts';
import type { CustomerPlan } from './plan.ts';
import type { Profile } from './profiles.ts';
import { encodeShiftJis } from './shift-jis.ts';

/** One file of a billing system's export. */
export interface ExportFile {
  readonly kind: ImportKind;
  readonly encoding: FileEncoding;
  readonly chunks: readonly Uint8Array[];
}

/** How a Japanese billing system words what the API has codes for. */
const japanese: Readonly<Record<string, string>> = {
  ...Object.fromEntries(methodNames.map((name) => [name, paymentMethods[name].ja[0]])),
  'convenience-store': 'コンビニエンスストア',
  smartphone: 'スマートフォン決済',
  bank: '金融機関',
  counter: '窓口',
  true: '有',
  false: '無',
};

function cellOf(column: string, value: unknown, words: Profile['headers']): string {
  if (value === null || value === undefined) return '';
  if (column === 'months') return (value as string[]).join(' ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (words === 'ja' && Object.hasOwn(japanese, text)) return japanese[text]!;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const utf8 = new TextEncoder();
/** Characters per chunk. */
const chunkLength = 65_536;

/** One file being written. */
class ExportWriter {
  readonly #profile: Profile;
  readonly #columns: readonly string[];
  #chunks: Uint8Array[] = [];
  #encoding: FileEncoding;
  #text: string;

  constructor(kind: ImportKind, profile: Profile) {
    const { columns } = kinds[kind];
    this.#profile = profile;
    this.#encoding = profile.encoding;
    this.#columns = columns.map(({ name }) => name);
    this.#text = `${columns.map(({ name, ja }) => (profile.headers === 'ja' ? ja[0] : name)).join(',')}\r\n`;
  }

  add(line: SampleLine): void {
    this.#text += `${this.#columns.map((column) => cellOf(column, line[column], this.#profile.headers)).join(',')}\r\n`;
    if (this.#text.length >= chunkLength) this.#flush();
  }

  /** Writes UTF-8 if a character is not in Shift_JIS, as exports with rare names must. */
  #flush(): void {
    const bytes = this.#encoding === 'shift_jis' ? encodeShiftJis(this.#text) : utf8.encode(this.#text);
    if (bytes === undefined) {
      this.#encoding = 'utf-8';
      this.#chunks = this.#chunks.map((chunk) => utf8.encode(new TextDecoder('shift_jis').decode(chunk)));
      this.#flush();
      return;
    }
    this.#chunks.push(bytes);
    this.#text = '';
  }

  finish(): Omit<ExportFile, 'kind'> {
    this.#flush();
    return { encoding: this.#encoding, chunks: this.#chunks };
  }
}

/**
 * Writes the export of some customers, one file per kind, in the order to import them.
 *
 * @param today JST date up to which things happened
 * @param step awaited after every hundred customers, with their number
 */
export async function writeExport(
  profile: Profile,
  customers: Iterable<CustomerPlan>,
  today: string,
  step: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<ExportFile[]> {
  const writers = Object.fromEntries(importKinds.map((kind) => [kind, new ExportWriter(kind, profile)])) as Record<
    ImportKind,
    ExportWriter
  >;
  let done = 0;
  for (const { reference, name, nameKana, contracts } of customers) {
    writers.customers.add({ reference, name, nameKana });
    for (const plan of contracts) {
      const premises = `P${plan.customerNumber}`;
      writers.premises.add({ ...plan, reference: premises });
      writers.contracts.add({ ...plan, customer: reference, premises });
      const history = historyOf(plan, premises, profile, today);
      for (const kind of ['meters', 'readings', 'bills', 'payments'] as const)
        history[kind].forEach((line) => writers[kind].add(line));
      if (plan.smartMeter) hourlyUsageOf(plan, today).forEach((line) => writers['hourly-usage'].add(line));
    }
    done += 1;
    if (done % 100 === 0) await step(done);
  }
  return importKinds.map((kind) => ({ kind, ...writers[kind].finish() }));
}
