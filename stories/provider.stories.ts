import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/bill-viewer/define.ts';
import '../packages/components/src/sign-in/define.ts';
import type { VisitWish } from './support/visit.ts';

/** Every story is inside a provider; these show what it is for. */
const meta: Meta = { title: 'Provider', component: 'mizu-provider' };
export default meta;

const seen = (visit: VisitWish, render: NonNullable<StoryObj['render']>): StoryObj => ({
  parameters: { visit },
  render,
});

/** Two elements, one session: who signs in above sees the bill below. */
export const SharedSession = seen(
  { as: 'paid' },
  () => html`<mizu-sign-in heading-level="2"></mizu-sign-in><mizu-bill-viewer heading-level="2"></mizu-bill-viewer>`,
);

/** A page's own words, in place of the component's. */
export const OwnTexts: StoryObj = {
  render: () =>
    html`<mizu-sign-in heading-level="2"><p slot="intro">検針票をご用意のうえ、二つの番号を入力してください。</p></mizu-sign-in>`,
};
