/** Texts of the side panel about the outline of a form. */
export const enOutline = {
  'outline.heading': 'Form not recognised?',
  'outline.intro':
    'Copy the structure of the form in this tab for your report. It holds nothing you entered, and you see it first.',
  'outline.open': 'Copy form outline',
  'outline.reading': 'Reading the form’s structure…',
  'outline.noPage': 'No portal page is open. Open the form in a tab, then try again.',
  'outline.unreachable':
    'This tab does not answer. Firstpass does not run on this page, or the page must be reloaded once.',
  'outline.title': 'Form outline',
  'outline.what':
    'Inside: the kinds of fields and elements, labels that Firstpass knows, and what it takes each field for. Not inside: values, choices, addresses of pages, and any other text; of those only the length and script.',
  'outline.copy': 'Copy outline',
  'outline.save': 'Save as file',
  'outline.close': 'Close',
  'outline.copied': 'Outline copied.',
  'outline.copyFailed': 'Not copied: the browser did not allow it. Save it as a file instead.',
} as const;
