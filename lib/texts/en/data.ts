/** Texts of the options' Data page. */
export const enData = {
  'data.expiry': 'How long things are kept',
  'data.draftDays': 'Drafts: days after the last change',
  'data.listDays': 'Customer list: days after its import',
  'data.daysBad': 'Enter a whole number from 1 to 365.',
  'data.export': 'Export',
  'data.export.body':
    'Records, profiles, settings, decisions about customers and the panel’s place in one file, to keep or to take to another computer.',
  'data.export.list': {
    one: 'Include the customer list ({count} customer)',
    other: 'Include the customer list ({count} customers)',
  },
  'data.busy.exporting': 'Putting the file together…',
  'data.busy.reading': 'Reading the file…',
  'data.busy.importing': 'Importing…',
  'data.export.go': 'Export everything',
  'data.exported': {
    one: '{count} record exported to {name}.',
    other: '{count} records exported to {name}.',
  },
  'data.exportFailed': 'Nothing was exported: the browser’s storage could not be read. Try again.',
  'data.export.warning': 'The file holds your customers’ data. Keep it where only you can read it.',
  'data.csv.body':
    'As a table for Excel and others: one row a record. A cell that a spreadsheet would take for a formula, like a phone number with +, gets an apostrophe in front.',
  'data.csv.go': 'Export records as CSV',
  'data.import': 'Import',
  'data.import.body': 'Reads a file that Firstpass exported. You see what is in it before anything changes.',
  'data.import.go': 'Choose an exported file',
  'data.import.title': 'Import this file?',
  'data.import.nothing': 'No records in the file',
  'data.import.records.added': { one: '{count} record is new', other: '{count} records are new' },
  'data.import.records.updated': {
    one: '{count} record gets newer entries',
    other: '{count} records get newer entries',
  },
  'data.import.records.unchanged': {
    one: '{count} record stays as it is',
    other: '{count} records stay as they are',
  },
  'data.import.profiles.added': { one: '{count} profile is new', other: '{count} profiles are new' },
  'data.import.profiles.replaced': {
    one: '{count} profile is replaced',
    other: '{count} profiles are replaced',
  },
  'data.import.profiles.unchanged': {
    one: '{count} profile stays as it is',
    other: '{count} profiles stay as they are',
  },
  'data.import.profiles.kept': {
    one: '{count} profile that is only here stays',
    other: '{count} profiles that are only here stay',
  },
  'data.import.settings.replaced': 'The settings here are replaced',
  'data.import.settings.same': 'The settings are the same',
  'data.import.boxes': {
    one: '{count} field that was taught by pointing is taken over',
    other: '{count} fields that were taught by pointing are taken over',
  },
  'data.import.decisions': {
    one: '{count} decision about a customer is taken over',
    other: '{count} decisions about customers are taken over',
  },
  'data.import.panel.replaced': 'The panel’s place and the paused sites are taken over',
  'data.import.part.records': 'Records',
  'data.import.part.profiles': 'Profiles',
  'data.import.part.settings': 'Settings',
  'data.import.part.list': 'Customer list',
  'data.import.list.take': {
    one: 'Take over {name} with {count} customer, imported {when}',
    other: 'Take over {name} with {count} customers, imported {when}',
  },
  'data.import.list.replaces': {
    one: 'It replaces {name} with {count} customer.',
    other: 'It replaces {name} with {count} customers.',
  },
  'data.import.list.keeps': {
    one: '{name} with {count} customer stays.',
    other: '{name} with {count} customers stays.',
  },
  'data.import.list.first': 'There is no customer list here yet.',
  'data.import.list.none': 'The file holds none; a list here stays.',
  'data.import.list.expired': {
    one: 'The file’s list of {count} customer is past its time and is left out.',
    other: 'The file’s list of {count} customers is past its time and is left out.',
  },
  'data.import.made': 'Exported {when}',
  'data.import.effect': 'Where a record is on both sides, the later entry of each field is kept.',
  'data.import.confirm': 'Import',
  'data.imported': { one: '{count} record imported.', other: '{count} records imported.' },
  'data.importedList': {
    one: '{count} record and the customer list imported.',
    other: '{count} records and the customer list imported.',
  },
  'data.importedListLater': {
    one: '{count} record imported. The customer list follows when the browser is restarted.',
    other: '{count} records imported. The customer list follows when the browser is restarted.',
  },
  'data.importError.too-large':
    'Nothing was imported: the file is larger than any export of Firstpass. Choose the file named firstpass-….json.',
  'data.importError.not-json':
    'Nothing was imported: the file is damaged or not an export of Firstpass. Choose the file named firstpass-….json.',
  'data.importError.not-export':
    'Nothing was imported: this file was not written by Firstpass. Choose the file named firstpass-….json.',
  'data.importError.newer':
    'Nothing was imported: the file was written by a newer version of Firstpass. Update Firstpass and try again.',
  'data.importError.newer-here':
    'Nothing was imported: a newer version of Firstpass wrote some of the data here, and that is never overwritten. Update Firstpass and try again.',
  'data.lacking': 'About {kilobytes} kB more are needed; deleting old drafts in the side panel frees some.',
  'data.importError.invalid':
    'Nothing was imported: some of the file’s contents are damaged. Export it again on the other computer.',
  'data.importError.full':
    'Nothing was imported: the browser’s storage is full. Free some disk space and try again.',
  'data.importError.refused': 'Nothing was imported: the browser refused to store it. Try again.',
  'data.importError.unreadable':
    'Nothing was imported: the file could not be read. Check that it is still there and try again.',
  'data.delete': 'Delete everything',
  'data.delete.body': 'Leaves nothing of Firstpass’s data on this computer. Partner Center is not touched.',
  'data.delete.go': 'Delete everything…',
  'data.delete.title': 'Delete everything?',
  'data.delete.what': 'These go and can’t be brought back:',
  'data.delete.drafts': { one: '{count} record', other: '{count} records' },
  'data.delete.list': { one: 'the list of {count} customer', other: 'the list of {count} customers' },
  'data.delete.profiles': { one: '{count} profile of defaults', other: '{count} profiles of defaults' },
  'data.delete.settings': 'your settings',
  'data.delete.confirm': 'Delete everything',
  'data.deleted': 'Everything is deleted.',
  'data.deleteFailed':
    'Not everything could be deleted: Firstpass did not answer. Close its other tabs and try again.',
} as const;
