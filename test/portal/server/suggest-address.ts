/** What the address service answers: a status and the address in its official spelling. */
export interface AddressAnswer {
  status: 'VerifiedShippable' | 'Verified' | 'InteractionRequired';
  suggestedAddresses: AddressParts[];
}

export interface AddressParts {
  addressLine1: string;
  addressLine2: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
}

const tidy = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase());

const parts = ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'] as const;

/** Reads a posted address: missing parts become empty, anything that is no object gives undefined. */
export function readAddress(body: unknown): AddressParts | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const raw = body as Record<string, unknown>;
  const text = (key: string) => (typeof raw[key] === 'string' ? raw[key] : '');
  return Object.fromEntries(parts.map((key) => [key, text(key)])) as unknown as AddressParts;
}

/** Suggests one address: blanks and capitals put right, and a ZIP+4 in the United States. */
export function suggestAddress(entered: AddressParts): AddressAnswer {
  const zip = entered.postalCode.trim().toUpperCase();
  // The four digits are made from the street so that the same address always gets the same suggestion.
  const plusFour = [...entered.addressLine1].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9000,
    7,
  );
  const suggestion = {
    ...entered,
    addressLine1: tidy(entered.addressLine1),
    addressLine2: tidy(entered.addressLine2),
    city: tidy(entered.city),
    postalCode: entered.country === 'US' && /^\d{5}$/.test(zip) ? `${zip}-${plusFour + 1000}` : zip,
  };
  const same = JSON.stringify(suggestion) === JSON.stringify(entered);
  const status = same ? 'VerifiedShippable' : entered.country === 'US' ? 'Verified' : 'InteractionRequired';
  return { status, suggestedAddresses: [suggestion] };
}
