import { sampleCustomers, sampleHomes } from '../samples/index.ts';
import { startSite } from '../sites/serve.ts';
import type { SiteOptions } from '../sites/serve.ts';
import type { Ending } from './ending.ts';
import type { Settings } from './settings.ts';
import { step } from './terminal.ts';
import type { Running } from './welcome.ts';

/** Starts the sample sites, with whom to sign in as. `ending` closes them. */
export async function openSites(
  { publicUrl, sites }: Settings,
  ending: Ending,
  options: Pick<SiteOptions, 'elementsFolder' | 'script'> = {},
): Promise<Running['sites']> {
  const running: Running['sites'] = [];
  for (const { utility, port } of sites) {
    const serviceUrl = `${publicUrl}/${utility}/v1`;
    const site = await step(`Site ${utility}`, () => startSite({ ...options, utility, port, serviceUrl }));
    ending.onEnd(() => site.close());
    running.push({ utility, url: site.url, customers: sampleCustomers(utility), homes: sampleHomes(utility) });
  }
  return running;
}
