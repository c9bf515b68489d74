/** Boxes that were taught by pointing, in the options. */
export const enMaps = {
  'maps.heading': 'Field maps',
  'maps.intro':
    'What you taught Firstpass by pointing at boxes. It wins over what Firstpass recognises by itself. Only how a box is called and built is kept, never what was in it.',
  'maps.none': 'Nothing was taught yet',
  'maps.none.body':
    'When Firstpass takes a box for something else, press Teach a field in its panel and point at the box.',
  'maps.noLabel': 'A box without a label',
  'maps.when': 'Taught {when}',
  'maps.twice': 'Another box of this page is the same field now and counts in its place.',
  'maps.leave': 'None: leave it alone',
  'maps.delete': 'Delete',
  'maps.deleteAll': 'Delete all',
  'maps.deleted': { one: '{count} box deleted.', other: '{count} boxes deleted.' },
  'maps.renamed': 'Changed. Pages that are open follow at once.',
  'maps.export': 'Export to a file',
  'maps.exported': 'Saved as {name}.',
  'maps.import': 'Import from a file',
  'maps.import.title': 'What this file brings',
  'maps.import.added': { one: '{count} box is new', other: '{count} boxes are new' },
  'maps.import.replaced': {
    one: '{count} box is taught otherwise here and is replaced',
    other: '{count} boxes are taught otherwise here and are replaced',
  },
  'maps.import.unchanged': {
    one: '{count} box is known just so',
    other: '{count} boxes are known just so',
  },
  'maps.import.effect': 'Boxes that the file lacks stay as they are.',
  'maps.import.confirm': 'Take over',
  'maps.imported': { one: '{count} box taken over.', other: '{count} boxes taken over.' },
  'maps.boxes': { one: '{count} box', other: '{count} boxes' },
  'maps.error.too-large': 'Nothing was imported: the file is too large to be a file of field maps.',
  'maps.error.unreadable': 'Nothing was imported: the browser could not read the file. Choose it again.',
  'maps.error.not-json': 'Nothing was imported: this is no JSON file, or a part of it is missing.',
  'maps.error.not-maps': 'Nothing was imported: this file is not one of Firstpass’s field maps.',
  'maps.error.export': 'Nothing was imported: this file holds everything of Firstpass. Import it under Data.',
  'maps.error.newer':
    'Nothing was imported: a newer Firstpass wrote this file. Update Firstpass, then try again.',
  'maps.error.invalid':
    'Nothing was imported: something in this file is not right. Export it again where it came from.',
  'maps.error.empty': 'Nothing was imported: there is nothing in this file.',
  'maps.error.many': 'Nothing was changed: that would be more than Firstpass keeps. Delete some boxes first.',
  'maps.error.refused':
    'Nothing was changed: the browser refused to store it. Free some disk space, then try again.',
  'maps.error.newer-here':
    'Nothing was changed: a newer Firstpass wrote the field maps here. Update Firstpass, then try again.',
} as const;
