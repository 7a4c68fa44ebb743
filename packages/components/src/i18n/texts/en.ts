import type { TextsLike } from '../feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  retry: 'Load again',
  seconds_one: '{{count}} s',
  seconds_other: '{{count}} s',
  minutes_one: '{{count}} min',
  minutes_other: '{{count}} min',
  otherWay: 'You can also call us',
  otherWayHours: ' ({{hours}})',
  sample: 'This is a sample. It has nothing to do with real charges or customers.',
  failure: {
    offline: { title: 'You are not connected to the internet', action: 'Please check your mobile signal or Wi-Fi.' },
    unreachable: { title: 'The information cannot be loaded now', action: 'Please try again in a little while.' },
    maintenance: {
      title: 'Maintenance is under way',
      action: 'Please wait until it is over.',
      until: 'It should end at about {{time}}.',
    },
    unavailable: { title: 'The service is not available now', action: 'Please try again in a little while.' },
    busy: { title: 'Too many requests; please wait a little', action: 'Please try again later.' },
    signedOut: { title: 'Please log in', action: 'Have your usage notice at hand and log in.' },
    expired: { title: 'Your login has ended', action: 'For your safety, please log in again.' },
    notFound: {
      title: 'What you are looking for was not found',
      action: 'Reload the page. If it stays away, please contact us.',
    },
    refused: {
      title: 'This page cannot send that',
      action: 'Reload the page. If it happens again, please contact us.',
    },
    setup: {
      title: 'This page is not set up yet',
      action: 'Please ask the owner of the page to set the service attribute.',
    },
    unknown: {
      title: 'The information could not be shown',
      action: 'Please try again. If it happens again, please contact us.',
    },
  },
};
export default texts;
