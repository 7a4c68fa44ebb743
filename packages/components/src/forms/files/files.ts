import { html, nothing } from 'lit';
import { described, ruled } from '../control.ts';
import type { Control, Mistake, Question } from '../control.ts';
import { fieldFrame } from '../frame.ts';
import type { FormsTranslate } from '../texts/index.ts';

export interface FilesQuestion extends Omit<Question<readonly File[]>, 'keep'> {
  /** Kinds of files, as the browser is told: `image/*,.pdf`. */
  readonly accept?: string | undefined;
  /** How many at most; 1 unless given. */
  readonly most?: number | undefined;
  /** Largest file in megabytes (1,000,000 bytes); 10 unless given. */
  readonly largestMB?: number | undefined;
}

const inMB = ({ size }: File): string => (Math.ceil(size / 100_000) / 10).toFixed(1);
const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** Files to choose, with what was chosen and a way to take each back. The limits are told before. Sending them is not this control's part. */
export function files(question: FilesQuestion): Control<readonly File[], readonly File[]> {
  const { label, accept, most = 1, largestMB = 10, optional, disabled } = question;
  return {
    label,
    empty: [],
    keep: false,
    answer: (value) => value,
    words: (value) => value.map(({ name }) => name).join('\n'),
    check: (value, t) => problemOf({ ...question, most, largestMB }, value, t),
    view(place) {
      const { id, value, problem, t, changed } = place;
      const limits = t('files.limits', { count: most, size: largestMB });
      const asked = { label, optional, hint: [question.hint, limits].filter(Boolean).join('\n') };
      const take = (event: Event): void => {
        const input = event.target as HTMLInputElement;
        const fresh = [...(input.files ?? [])].filter((file) => !place.value.some((other) => isSame(file, other)));
        // The same file may be chosen again after it was taken back.
        input.value = '';
        changed(most === 1 ? fresh.slice(0, 1) : [...place.value, ...fresh]);
      };
      const remove = (event: Event, file: File): void => {
        const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
        changed(place.value.filter((other) => other !== file));
        // The button goes; the focus stays with the question.
        root.getElementById(id)?.focus();
      };
      return fieldFrame(
        asked,
        place,
        html`<input
            type="file" id=${id} name=${id} accept=${accept ?? nothing} ?multiple=${most > 1} ?disabled=${disabled}
            ?required=${!optional && value.length === 0}
            aria-describedby=${described(id, asked, problem) || nothing} aria-invalid=${problem ? 'true' : nothing} @change=${take}
          >
          ${
            value.length > 0
              ? html`<ul class="files" aria-label=${t('files.chosen', { label })}>
                ${value.map(
                  (file) =>
                    html`<li><span>${file.name} <span class="soft figures">${inMB(file)} MB</span></span>
                      <button class="button plain" type="button" ?disabled=${disabled} aria-label=${t('files.removeNamed', { name: file.name })} @click=${(event: Event) => remove(event, file)}>${t('files.remove')}</button></li>`,
                )}
              </ul>`
              : nothing
          }`,
      );
    },
  };
}

function problemOf(
  question: FilesQuestion & { readonly most: number; readonly largestMB: number },
  value: readonly File[],
  t: FormsTranslate,
): Mistake | undefined {
  const { label, most, largestMB, optional } = question;
  if (value.length === 0) return optional ? undefined : { message: t('error.choose', { label }) };
  if (value.length > most) return { message: t('error.files.count', { label, count: most, now: value.length }) };
  const large = value.find(({ size }) => size > largestMB * 1_000_000);
  if (large) return { message: t('error.files.large', { name: large.name, size: largestMB, now: inMB(large) }) };
  const nothingIn = value.find(({ size }) => size === 0);
  return nothingIn ? { message: t('error.files.nothing', { name: nothingIn.name }) } : ruled(question, value);
}
