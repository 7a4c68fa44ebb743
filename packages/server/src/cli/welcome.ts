import type { SampleCustomer } from '../samples/index.ts';

export interface Running {
  service: string;
  sites: { utility: string; url: string; customers: readonly SampleCustomer[]; homes: readonly SampleCustomer[] }[];
  /** Where mails and SMS go. */
  messages: string;
  log: string;
}

/** Summary for a developer once everything runs. */
export function welcome({ service, sites, messages, log }: Running): string {
  const site = ({ utility, url, customers, homes }: Running['sites'][number]): string[] => [
    `  Sample site "${utility}"  ${url}`,
    `    Sign in with    customer number  confirmation number`,
    ...customers.map(
      ({ customerNumber, confirmationNumber, note }) =>
        `                    ${customerNumber.padEnd(15)}  ${confirmationNumber.padEnd(19)}  ${note.en}`,
    ),
    `    Or register at  ${url}/mypage.html with any mail address; the code arrives in the outbox.`,
    `                    Two contracts for one account: ${homes.map(({ customerNumber }) => customerNumber).join(' and ')}`,
    '',
  ];
  return [
    '',
    ...sites.flatMap(site),
    `  Service               ${service}`,
    `  Mails and SMS         ${messages}`,
    `  Log                   ${log}`,
    '  Storybook             npm run storybook',
    '',
    '  Ctrl-C stops everything.',
  ].join('\n');
}
