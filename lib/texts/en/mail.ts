/** The mail that asks a customer for a reseller relationship: its reader is the customer, not the user. */
export const enMail = {
  subject: 'Request for a reseller relationship: {company}',
  'subject.plain': 'Request for a reseller relationship',
  hello: 'Hello,',
  why: 'To supply {company} with Microsoft licences and services, we ask you to accept us as your reseller. We use the Microsoft tenant that you already have, so that no second one is created.',
  'why.plain':
    'To supply you with Microsoft licences and services, we ask you to accept us as your reseller. We use the Microsoft tenant that you already have, so that no second one is created.',
  accept: 'Please let a global administrator of your tenant open this link and accept the request:',
  profile: 'Please use the link unchanged. Your billing profile must be filled in first; you find it here:',
  rights: 'Accepting also gives us delegated administration rights for your tenant.',
  after: 'Please tell us when it is done: we then see you in our customer list within a few minutes.',
  bye: 'Kind regards',
} as const;
