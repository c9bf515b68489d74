/** Texts of the side panel about a lookup of the company's Microsoft tenant. */
export const enTenant = {
  heading: 'Microsoft tenant',
  off: 'Firstpass can also ask Microsoft whether the company has a tenant already. That is switched off.',
  'off.go': 'Switch it on in Options',
  nothing:
    'Enter the company’s website, a mail address of the company or the domain prefix. Then Firstpass can ask Microsoft whether they belong to a tenant already.',
  intro:
    'Asks Microsoft’s sign-in service whether a tenant has these domains. Nothing but the domains is sent:',
  'left.free-mail': '{domain} is left out: it belongs to a mailbox provider.',
  'left.shared': '{domain} is left out: many companies have a page there.',
  'left.own': '{domain} is left out: it is one of your own.',
  lookUp: 'Look up',
  'lookUp.again': 'Look up again',
  cancel: 'Cancel',
  running: 'Asking {host}: {done} of {total} answered',
  'running.none': 'Asking {host}…',
  cancelled: 'Cancelled. What was not answered before that is not shown.',
  answered: 'Answered by {host}, {when}',
  unanswered: 'Asked {host} {when}, without an answer',
  'stale.title': 'The record has changed since.',
  'stale.body': 'These answers are about the domains it named then. Look up again for those it names now.',

  'company.named': '{domain} belongs to a Microsoft tenant already: {name}',
  'company.tenant': '{domain} belongs to a Microsoft tenant already',
  'company.advice':
    'If that is this company, don’t add it: that makes a second tenant, which can’t be deleted. Request a relationship instead, in Partner Center under Customers › Request a reseller relationship.',
  'company.none': 'No Microsoft tenant has {domain}',
  'company.none.body': 'The company may still have one under another domain.',
  'prefix.named': '{domain} is taken by {name}',
  'prefix.tenant': '{domain} is taken',
  'prefix.advice':
    'If that is this company, it has a tenant: request a relationship instead, in Partner Center under Customers › Request a reseller relationship. If it is another one, choose another domain prefix.',
  'prefix.none': '{domain} seems to be free',
  'prefix.none.body': 'That is a hint and reserves nothing: the portal decides when you submit.',
  personal: '{domain} is for Microsoft accounts of private persons',
  'personal.body': 'It says nothing about the company. Enter a domain of its own.',
  unclear: '{domain}: not known',
  'why.timed-out': 'Microsoft did not answer in time, nor when asked once more. Look up again later.',
  'why.unreachable':
    'Microsoft could not be reached. You may be offline, or your network lets nobody through. Check the connection, then look up again.',
  'why.busy':
    'Microsoft has got too many questions from your network. Wait a few minutes, then look up again.',
  'why.failed': 'Microsoft’s service has a fault of its own right now. Look up again later.',
  'why.unreadable':
    'What came back is not an answer of Microsoft’s service; your network may have put a page of its own in between. Open any website to see it, then look up again.',
  'why.off': 'The lookup was switched off meanwhile. Switch it on again in Options › Lookups.',
  'why.cancelled': 'It was cancelled. Look up again if you want to know.',
  'why.no-answer':
    'Firstpass itself did not answer. Look up again; if that does not help, reopen this panel.',
  tenantId: 'Microsoft ID',
  copy: 'Copy',
  'copy.name': 'Copy the Microsoft ID of the tenant of {domain}',
  sameName: 'It has the same name as this record.',
  listed: 'The same Microsoft ID is in your customer list: {name}.',
} as const;
