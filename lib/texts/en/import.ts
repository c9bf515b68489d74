/** Import of the customer list: what was read, what was left out and why, and why a file was refused. */
export const enImport = {
  'column.name': 'Company name',
  'column.tenantId': 'Microsoft ID',
  'column.domain': 'Primary domain name',
  'column.relationship': 'Relationship',
  'column.country': 'Country/region',
  'column.registrationId': 'Registration number',
  'column.tags': 'Tags',
  'column.alternativeNames': 'Other names',

  'problem.no-name': {
    one: '{count} row without a company name, skipped',
    other: '{count} rows without a company name, skipped',
  },
  'problem.duplicate-row': {
    one: '{count} row that repeats an earlier one, skipped',
    other: '{count} rows that repeat an earlier one, skipped',
  },
  'problem.too-many-cells': {
    one: '{count} row with more cells than headings, skipped: a separator inside a name may lack its quotation marks',
    other:
      '{count} rows with more cells than headings, skipped: a separator inside a name may lack its quotation marks',
  },
  'problem.broken-quotes': {
    one: '{count} row with unpaired quotation marks, read as well as possible',
    other: '{count} rows with unpaired quotation marks, read as well as possible',
  },
  'problem.value-cut': {
    one: '{count} row with a value over 1,000 characters, which was shortened',
    other: '{count} rows with a value over 1,000 characters, which was shortened',
  },

  'error.empty-file':
    'This file is empty. Export the list again from Customers › Export and choose that file.',
  'error.too-large':
    'This file has {megabytes} MB; Firstpass reads customer lists of up to {most} MB. Choose the Customers.csv from Customers › Export, or remove the columns that are not needed and try again.',
  'error.too-many-rows':
    'This file has more than {most} rows, the most that Firstpass reads. Split the list or leave out rows that are not needed, then import it again.',
  'error.excel-file':
    'This is an Excel workbook, not a CSV file. Open it, choose Save as › CSV UTF-8, and import the saved file.',
  'error.binary-file':
    'This file is not text, so it can’t be a customer list. Export the list from Customers › Export and choose the CSV file.',
  'error.no-rows':
    'This file holds no customer rows. Export the list again from Customers › Export and choose that file.',
  'error.no-company-column':
    'This file has no column with company names. Choose the Customers.csv from Customers › Export, or name the column “Company name” and import the file again.',
  'error.unreadable':
    'The file could not be read: it was moved, changed or locked after you chose it. Close it in other programs and choose it again.',
  'error.cancelled': 'You cancelled the import. Choose the file again whenever you like.',
  'error.storage-unavailable':
    'The browser refused to store the list. Private windows and blocked site data do that: allow storage for Firstpass or use a normal window, then import the file again.',
  'error.storage-full':
    'There is no room left to store the list. Free some disk space, then import the file again.',
  'error.replaced-meanwhile':
    'Another tab imported or deleted the list at the same time, so this import was not kept. Check the list shown now and import the file again if needed.',
  'error.unexpected':
    'The import stopped because of a fault in Firstpass. Try again; if it happens again, please report it without sending the file.',
} as const;
