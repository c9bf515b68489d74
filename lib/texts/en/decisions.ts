/** What the user says of a customer of the list: in the side panel, and as a list in the options. */
export const enDecisions = {
  'compare.legalForm': 'Legal form',
  'compare.same': 'same',
  'compare.differs': 'differs',
  'compare.inRecord': 'In this record: {value}',
  'decision.ask': 'Is it the same company?',
  'decision.same': 'Same company',
  'decision.same.name': 'Same company: {name}',
  'decision.different': 'Different company',
  'decision.different.name': 'Different company: {name}',
  'decision.needsName': 'Enter the company name in the record to note whether it is the same company.',
  'decision.takeBack': 'Take back',
  'decision.takeBack.name': 'Take back what you said of {name}',
  'decision.isDifferent': 'You said it is a different company.',
  'decision.badge': 'different',
  'decision.others': {
    one: '{count} customer that you called a different company',
    other: '{count} customers that you called different companies',
  },
  'decision.noOther': 'No other match in your customer list',
  'decision.said.same': '{name} is noted as the same company.',
  'decision.said.different':
    '{name} is noted as a different company and raises no warning for this name any more.',
  'decision.takenBack': 'What you said of {name} is taken back.',
  'decision.failed':
    'Not noted: the browser refused to store it. Free some disk space, then press the button again.',
  'decision.failed.newer':
    'Not noted: a newer Firstpass wrote the decisions here. Update Firstpass, then try again.',
  'decision.failed.many':
    'Not noted: that would be more decisions than Firstpass keeps. Delete old ones under Options › Customer list.',
  'decision.failed.gone': 'Not noted: Firstpass did not answer. Reload this page, then try again.',

  'decisions.heading': 'What you decided about customers',
  'decisions.intro':
    'Firstpass goes by this before it compares anything. It is kept as long as a list is kept, also when you replace or delete the list.',
  'decisions.none': 'Nothing decided yet',
  'decisions.none.body':
    'In the side panel each match has the buttons Same company and Different company. What you say there is listed here.',
  'decisions.list': 'Decisions',
  'decisions.search': 'Search decisions',
  'decisions.noHit': 'No decision matches “{query}”.',
  'decisions.same': 'same company as',
  'decisions.different': 'different company from',
  'decisions.when': 'Decided {when}',
  'decisions.delete': 'Delete',
  'decisions.delete.name': 'Delete the decision about {asked} and {row}',
  'decisions.deleteAll': 'Delete all decisions',
  'decisions.deleted': { one: '{count} decision deleted.', other: '{count} decisions deleted.' },
  'decisions.failed':
    'Nothing was changed: the browser refused to store it. Free some disk space, then try again.',
  'decisions.failed.newer':
    'Nothing was changed: a newer Firstpass wrote the decisions here. Update Firstpass, then try again.',
  'decisions.failed.many': 'Nothing was changed: that would be more decisions than Firstpass keeps.',
} as const;
