import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SignInForms } from '../forms.ts';
import type { SignInView } from './view.ts';

/** Why the last attempt did not work, and what is wrong with the fields of the form that is shown; each takes the focus when it appears. */
export const messages = ({ headingLevel, flow }: SignInView, shown?: keyof SignInForms): TemplateResult =>
  html`${flow.actions.trouble({ namesOffice: true })}${shown && flow.forms[shown].summary(headingLevel + 1)}`;
