/** What the options say about settings that an organisation made by policy. */
export const enManaged = {
  title: 'Some of this is set by your organisation.',
  'title.named': 'Some of this is set by {name}.',
  body: 'It comes with the browser’s policies and can’t be changed here. Whoever sets it sees none of your customers, records or drafts.',
  what: { one: 'What is set ({count})', other: 'What is set ({count})' },
  by: 'Set by your organisation.',
  'by.named': 'Set by {name}.',
  more: 'You can add more.',
  most: 'At most {days}, set by your organisation.',
  'most.named': 'At most {days}, set by {name}.',
  mostBad: 'Enter a whole number from 1 to {days}.',
  fixed: '{value}, set by your organisation',
  'fixed.named': '{value}, set by {name}',
  profile: 'Profile of defaults',
  profileNote: 'You can duplicate it to make a profile of your own.',
  portals: 'Sites on which Firstpass works',
  lookups: 'Lookups that are not allowed',
  none: 'none',
  all: 'all',
  days: { one: 'at most {count} day', other: 'at most {count} days' },
  rules: { one: '{count} rule', other: '{count} rules' },
  'refused.title': {
    one: '{count} entry of the policy has no effect.',
    other: '{count} entries of the policy have no effect.',
  },
  'refused.body':
    'This version doesn’t know them, or they hold a wrong value. Tell your administrator: {names}.',
} as const;
