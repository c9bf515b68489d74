/** What the client posts to `/api/customers`; keys are those of the portal's own state. */
export interface Submission {
  generation: '2019' | '2021' | '2026';
  partner: 'direct' | 'indirect-provider';
  market?: string;
  country: string;
  companyName: string;
  domainPrefix: string;
  registrationId: string;
  addressLine1: string;
  addressLine2: string;
  city: string;
  state: string;
  postalCode: string;
  specialQualification: string;
  educationSegment: string;
  educationWebsite: string;
  firstName: string;
  middleName: string;
  lastName: string;
  email: string;
  phone: string;
  indirectReseller: string;
  tags: string[];
  gdapOptIn: boolean;
  'agreement.choice': string;
  'agreement.date': string;
  'agreement.firstName': string;
  'agreement.lastName': string;
  'agreement.email': string;
  'agreement.phone': string;
  orderLines: { offer: string; quantity: string }[];
}

const texts = [
  'generation',
  'partner',
  'country',
  'companyName',
  'domainPrefix',
  'registrationId',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'specialQualification',
  'educationSegment',
  'educationWebsite',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'indirectReseller',
  'agreement.choice',
  'agreement.date',
  'agreement.firstName',
  'agreement.lastName',
  'agreement.email',
  'agreement.phone',
] as const;

/** Reads a posted body: missing texts become empty, anything that is no object gives undefined. */
export function readSubmission(body: unknown): Submission | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const raw = body as Record<string, unknown>;
  const text = (key: string) => (typeof raw[key] === 'string' ? raw[key] : '');
  const list = (key: string) => (Array.isArray(raw[key]) ? raw[key] : []);
  return {
    ...(Object.fromEntries(texts.map((key) => [key, text(key)])) as unknown as Submission),
    ...(text('market') ? { market: text('market') } : {}),
    tags: list('tags').map(String),
    gdapOptIn: raw.gdapOptIn === true,
    orderLines: list('orderLines').map((line) => ({
      offer: String(line?.offer ?? ''),
      quantity: String(line?.quantity ?? ''),
    })),
  };
}
