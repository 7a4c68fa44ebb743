import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: string | number | boolean } }[];
  childIds?: string[];
}

export interface Regions {
  log: { name: string; live: string };
  /** What waits until the screen reader has finished. */
  polite: string;
  /** What interrupts it. */
  assertive: string;
}

/** What the browser tells a screen reader, rather than what the markup says. */
export class AccessibilityTree {
  readonly #tools: CDPSession;

  private constructor(tools: CDPSession) {
    this.#tools = tools;
  }

  static async of(page: Page): Promise<AccessibilityTree> {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Accessibility.enable');
    return new AccessibilityTree(tools);
  }

  /** The conversation, and everything that the live regions say now. */
  async regions(): Promise<Regions> {
    const nodes = (await this.#tools.send('Accessibility.getFullAXTree')).nodes as Node[];
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const wordsIn = ({ role, name, childIds = [] }: Node): string =>
      role?.value === 'StaticText'
        ? (name?.value ?? '')
        : childIds
            .map((id) => byId.get(id))
            .map((child) => (child ? wordsIn(child) : ''))
            .join('');
    const words = (role: string): string =>
      nodes
        .filter((node) => !node.ignored && node.role?.value === role)
        .map(wordsIn)
        .join('');
    const log = nodes.find(({ role }) => role?.value === 'log');
    return {
      log: {
        name: log?.name?.value ?? '',
        live: String(log?.properties?.find(({ name }) => name === 'live')?.value.value ?? 'off'),
      },
      polite: words('status'),
      assertive: words('alert'),
    };
  }
}
