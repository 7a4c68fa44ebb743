import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Place, Question } from './control.ts';
import type { FormsTranslate } from './texts/index.ts';

type Asked = Omit<Question<never>, 'rule'>;

/** The mark in a label: ※必須 or ※任意. */
const mark = ({ optional }: Asked, t: FormsTranslate): TemplateResult =>
  html`<span class="mark ${optional ? 'soft' : 'required'}">${t(optional ? 'optional' : 'required')}</span>`;

const hintOf = (id: string, { hint }: Asked): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint soft" id="${id}-hint">${hint}</p>` : nothing;

const errorOf = ({ id, problem }: Pick<Place<never>, 'id' | 'problem'>): TemplateResult | typeof nothing =>
  problem ? html`<p class="error" id="${id}-error">${problem.message}</p>` : nothing;

/** One control in the fixed order: label → support text → control → error. */
export function fieldFrame(
  question: Asked,
  place: Pick<Place<never>, 'id' | 'problem' | 't'>,
  control: TemplateResult,
): TemplateResult {
  const { id, t } = place;
  return html`<div class="field" part="field">
    <label for=${id}>${question.label} ${mark(question, t)}</label>
    ${hintOf(id, question)} ${control} ${errorOf(place)}
  </div>`;
}

/** Several controls that answer one question, in the same order. @param role `radiogroup` where one of them is chosen */
export function groupFrame(
  question: Asked,
  place: Pick<Place<never>, 'id' | 'problem' | 't'>,
  controls: TemplateResult,
  role: 'group' | 'radiogroup' = 'group',
): TemplateResult {
  const { id, problem, t } = place;
  const describedBy = [question.hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');
  const one = role === 'radiogroup';
  return html`<fieldset
    class="field group" part="field" id="${id}-group" role=${role} aria-describedby=${describedBy || nothing}
    aria-required=${one && !question.optional ? 'true' : nothing} aria-invalid=${one && problem ? 'true' : nothing}
  >
    <legend>${question.label} ${mark(question, t)}</legend>
    ${hintOf(id, question)} ${controls} ${errorOf(place)}
  </fieldset>`;
}
