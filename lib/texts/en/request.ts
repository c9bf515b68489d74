/** The request for a reseller relationship: the partner's link in the options, the request in the side panel. */
export const enRequest = {
  'link.heading': 'Your relationship link',
  'link.intro':
    'By this link a company that already has a Microsoft tenant accepts you as its reseller. Firstpass puts it unchanged into the requests that the side panel prepares.',
  'link.paste': 'Paste the link, or the whole text around it',
  'link.where':
    'In Partner Center under Customers › Request a reseller relationship (in newer portals: New relationship), press Copy to clipboard.',
  'link.keep': 'Keep this link',
  'link.kept': 'Kept on this computer, as pasted:',
  'link.partner': 'Your Microsoft ID: {id}',
  'link.indirect': 'It is the link of an indirect reseller.',
  'link.rights':
    'Who accepts it also gives you administration rights (DAP=true in the link). The request says so.',
  'link.replace': 'Replace',
  'link.cancel': 'Keep the present link',
  'link.delete': 'Delete link',
  'link.deleted': 'Your relationship link is deleted.',
  'link.error.none': 'Not kept: there is no web address in this text.',
  'link.error.other-site':
    'Not kept: this is no relationship link. Those begin with https://admin.microsoft.com/ or https://portal.office.com/.',
  'link.error.other-page':
    'Not kept: the site is right, but this address is not that of a relationship request.',
  'link.error.rewritten':
    'Not kept: a mail program or a web page changed this link. Copy it in Partner Center itself.',
  'link.error.for-resellers':
    'Not kept: with this link an indirect provider invites a reseller. A customer can’t accept it.',
  'link.error.admin-rights':
    'Not kept: this link asks for administration rights (GDAP), not for a reseller relationship.',
  'link.error.incomplete':
    'Not kept: “{part}” is missing, wrong or too much in this link. It may have been cut when it was copied.',
  'link.error.several':
    'Not kept: there are several relationship links in this text. Paste the one that you send to customers.',

  'request.noList':
    'If the company buys from Microsoft or from another partner already, don’t add it: that makes a second tenant. Ask for a reseller relationship instead:',
  'request.open': 'Request a relationship',
  'request.heading': 'Your request',
  'request.intro': 'Read it before you use it. Nothing is sent from here, and your link in it is unchanged.',
  'request.language': 'Language of the request',
  'request.to': 'To',
  'request.to.none': 'No e-mail address in this record: enter it in your mail program.',
  'request.subject': 'Subject',
  'request.text': 'Text',
  'request.copy': 'Copy text',
  'request.mail': 'Open in mail',
  'request.close': 'Close',
  'request.long':
    'This text is too long to be handed to a mail program. Open in mail copies it and opens an empty mail: paste it there.',
  'request.copied': 'The request is copied. Paste it into your mail.',
  'request.copyFailed': 'Not copied: the browser did not allow it. Select the text and copy it by hand.',
  'request.step1': 'Send the request to the customer’s global administrator.',
  'request.noLink':
    'Firstpass can write this request for you: paste your relationship link into the options once.',
  'request.addLink': 'Add my relationship link',
} as const;
