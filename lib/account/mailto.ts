/**
 * Windows hands at most 2,083 characters of an address to a program, and mail programs cut or refuse more; browsers
 * take far longer ones.
 */
export const longestMailto = 2_000;

/** RFC 6068: a line break is CR LF, everything that is no plain letter or digit is encoded as UTF-8. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'));

/** @returns the address if the text is one alone that a mail program can't take for several; else ''. */
export function soleAddress(text: string | undefined): string {
  const address = (text ?? '').trim();
  return address.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address) ? address : '';
}

/**
 * @param mail `to` one address or ''; `subject` one line; `body` with any line breaks.
 * @returns an address that opens a mail program with this mail. `whole` is false if it would be longer than
 * `longestMailto`: then the body is left out, never cut, and the subject too if need be.
 */
export function mailtoFor(mail: { to: string; subject: string; body: string }): {
  href: string;
  whole: boolean;
} {
  const to = soleAddress(mail.to).split('@').map(encoded).join('@');
  const subject = `?subject=${encoded(mail.subject.replace(/[\r\n]+/g, ' '))}`;
  const whole = `mailto:${to}${subject}&body=${encoded(mail.body)}`;
  if (whole.length <= longestMailto) return { href: whole, whole: true };
  const short = `mailto:${to}${subject}`;
  return { href: short.length <= longestMailto ? short : `mailto:${to}`, whole: false };
}
