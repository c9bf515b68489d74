const normal = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const guid = /^[0-9a-f]{32}$/;
const wrapped = /^[\s{('"]+|(?<![\s})'"])[\s})'"]+$/g;

const noTenant = '00000000-0000-0000-0000-000000000000';

/**
 * @returns the GUID in its normal form (lower case, dashes, no braces); '' if the text is no GUID or the empty
 * one, which many systems write for "none".
 */
export function tenantIdKey(text: string): string {
  if (text.length > 60) return '';
  // Lists hold the normal form nearly always, and there may be 200,000 of them.
  if (normal.test(text) && text !== noTenant) return text;
  const digits = text.replace(wrapped, '').replaceAll('-', '').toLowerCase();
  if (!guid.test(digits) || /^0+$/.test(digits)) return '';
  const at = [0, 8, 12, 16, 20, 32];
  return at
    .slice(1)
    .map((end, part) => digits.slice(at[part], end))
    .join('-');
}
