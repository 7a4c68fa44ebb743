import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { sessions } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { formatInstant } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { statusChip } from '../../pieces/status-chip.ts';
import type { OpenSession } from '../model.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { securityFeature } from './texts/index.ts';
import type { SecurityTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

type Texts = SectionTranslate<SecurityTexts>;

/** Where the person is signed in; signs out one device or all. Part of my page. */
export class MySessions extends AccountSection<SecurityTexts> {
  protected override readonly feature = securityFeature;
  @state() private asking = false;
  #kept: LoadedValue<readonly OpenSession[]> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.stop();
  }

  protected override section(t: Texts): TemplateResult {
    const sessions = this.#sessions;
    sessions.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, html`<span id="title" tabindex="-1">${t('sessions.title')}</span>`)}
      <p class="lead">${t('sessions.lead')}</p>
      ${this.actions.said('sessions')}
      ${this.loaded(
        sessions.state,
        () => void sessions.load(),
        (all) => html`<ul class="things">${all.map((session) => html`<li>${this.#session(t, session)}</li>`)}</ul>`,
      )}
      ${this.actions.said('everywhere')} ${this.#everywhere(t)}
    </div>`;
  }

  #session(t: Texts, session: OpenSession): TemplateResult {
    const { id, current, device, method, lastUsedAt } = session;
    return html`<article class="thing" part="thing">
      <div>
        <p class="line"><span class="name">${device}</span>${current ? statusChip('done', t('sessions.here')) : nothing}</p>
        <p class="soft small">${t(`history.method.${method}`)}・${t('sessions.used', { date: formatInstant(lastUsedAt, this.language) })}</p>
      </div>
      ${this.actions.said(id)}
      ${
        current
          ? nothing
          : html`<div class="actions no-print">${this.actions.button(id, t('sessions.end'), () => void this.#end(session), 'plain', t('sessions.endFor', { device }))}</div>`
      }
    </article>`;
  }

  #everywhere(t: Texts): TemplateResult {
    const open = (): void => {
      this.asking = true;
      this.actions.focusOn('.question');
    };
    if (!this.asking)
      return html`<div class="actions no-print"><button id="everywhere" class="button second" type="button" @click=${open}>${t('sessions.everywhere')}</button></div>`;
    return question({
      headingLevel: this.innerLevel,
      title: t('sessions.ask.title'),
      points: [t('sessions.ask.here'), t('sessions.ask.kept')],
      yes: this.actions.button('everywhere', t('sessions.ask.yes'), () => void this.#endAll(), 'danger'),
      no: t('cancel'),
      cancel: () => {
        this.asking = false;
        this.actions.quiet();
        this.actions.focusOn('#everywhere');
      },
    });
  }

  get #client(): Client<{ sessions: typeof sessions }> {
    return this.client.with({ sessions });
  }

  get #sessions(): LoadedValue<readonly OpenSession[]> {
    const { connection, host } = this.store;
    return (this.#kept ??= new LoadedValue<readonly OpenSession[]>(
      { connection, changed: () => this.requestUpdate(), failed: (failure) => host.failed(failure) },
      async (signal) => (await this.#client.sessions.list({ signal })).items,
    ));
  }

  async #end({ id, device }: OpenSession): Promise<void> {
    const ended = await this.actions.run(id, () => this.#client.sessions.end(id));
    if (!ended) return;
    this.#sessions.change((all) => all.filter((other) => other.id !== id));
    this.actions.tell('sessions', this.words('sessions.ended', { device }));
    this.actions.focusOn('#title');
  }

  async #endAll(): Promise<void> {
    if (await this.actions.run('everywhere', () => this.#client.sessions.endAll())) this.store.host.left('everywhere');
  }
}
