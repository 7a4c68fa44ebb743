import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { signIns } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { formatInstant } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { statusChip } from '../../pieces/status-chip.ts';
import type { ChipTone } from '../../pieces/status-chip.ts';
import type { SignInEvent } from '../model.ts';
import { AccountSection } from '../section/section.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { securityFeature } from './texts/index.ts';
import type { SecurityTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

type Texts = SectionTranslate<SecurityTexts>;

interface Known {
  readonly items: readonly SignInEvent[];
  readonly nextCursor: string | null;
}

const tones: Readonly<Record<SignInEvent['outcome'], ChipTone>> = {
  'signed-in': 'done',
  confirmed: 'planned',
  refused: 'open',
};

/** What is shown at first, and what comes with each further page. */
const PAGE = 5;
const MORE = 20;

/** When somebody signed in to the account, or tried to. Part of my page. */
export class MySignIns extends AccountSection<SecurityTexts> {
  protected override readonly feature = securityFeature;
  #kept: LoadedValue<Known> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.stop();
  }

  protected override section(t: Texts): TemplateResult {
    const events = this.#events;
    events.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, t('history.title'))}
      <p class="lead">${t('history.lead')}</p>
      ${this.loaded(
        events.state,
        () => void events.load(),
        (known) => this.#list(t, known),
      )}
    </div>`;
  }

  #list(t: Texts, { items, nextCursor }: Known): TemplateResult {
    if (items.length === 0) return html`<p class="empty">${t('history.none')}</p>`;
    return html`<ul class="things">${items.map((event) => html`<li>${this.#event(t, event)}</li>`)}</ul>
      ${this.actions.said('more')}
      ${nextCursor === null ? nothing : html`<div class="actions no-print">${this.actions.button('more', t('history.more'), () => void this.#more(nextCursor))}</div>`}`;
  }

  #event(t: Texts, { id, at, method, outcome, device, network }: SignInEvent): TemplateResult {
    return html`<article class="thing" part="thing" id="event-${id}" tabindex="-1">
      <p class="line"><time datetime=${at}>${formatInstant(at, this.language)}</time>${statusChip(tones[outcome], t(`history.outcome.${outcome}`))}</p>
      <p class="soft small">${t(`history.method.${method}`)}・${device}・${t('history.network', { network })}</p>
    </article>`;
  }

  get #client(): Client<{ signIns: typeof signIns }> {
    return this.client.with({ signIns });
  }

  get #events(): LoadedValue<Known> {
    const { connection, host } = this.store;
    return (this.#kept ??= new LoadedValue<Known>(
      { connection, changed: () => this.requestUpdate(), failed: (failure) => host.failed(failure) },
      async (signal) => this.#client.signIns.list({ limit: PAGE }, { signal }),
    ));
  }

  async #more(cursor: string): Promise<void> {
    const page = await this.actions.run('more', () => this.#client.signIns.list({ limit: MORE, cursor }));
    if (!page) return;
    this.announce('');
    const { items, nextCursor } = page.value;
    this.#events.change((known) => ({ items: [...known.items, ...items], nextCursor }));
    // The button may be gone: the reader goes on at the first that came.
    if (items[0]) this.actions.focusOn(`#event-${items[0].id}`);
  }
}
