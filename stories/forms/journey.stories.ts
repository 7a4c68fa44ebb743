import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { appear, click, fill } from '../support/act.ts';
import '../support/story-journey.ts';

/** Several steps: where one is, a way back, and a look over everything before it is sent. The browser's Back goes back one step too. */
const meta: Meta = {
  title: 'Forms/Journey',
  render: () => html`<mizu-story-journey heading-level="2"></mizu-story-journey>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const next = (canvasElement: HTMLElement): Promise<void> => click(canvasElement, 'form > .button');
const toPlace: Play = async ({ canvasElement }) => {
  await fill(canvasElement, '#day-year', '令和8年10月1日');
  await next(canvasElement);
  await fill(canvasElement, '#postalCode', '0200013');
  await appear(canvasElement, '.town');
};
const toReview: Play = async (context) => {
  const { canvasElement } = context;
  await toPlace(context);
  await fill(canvasElement, '#block', '6-8');
  await next(canvasElement);
  await fill(canvasElement, '#person', '髙橋 花子');
  await fill(canvasElement, '#phone', '０９０１２３４５６７８');
  await next(canvasElement);
  await appear(canvasElement, '.review');
};

export const FirstStep: StoryObj = {};
export const Place: StoryObj = { play: toPlace };
/** What is missing is told where it is, inside the address too. */
export const PlaceWithMistakes: StoryObj = {
  play: async (context) => {
    await toPlace(context);
    await next(context.canvasElement);
    await appear(context.canvasElement, '.summary');
  },
};
export const Review: StoryObj = { play: toReview };
export const ReviewInTheDark: StoryObj = { play: toReview, globals: { theme: 'dark' } };
