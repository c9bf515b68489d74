import { type Account, fieldKeys } from '../account/account.ts';
import { withField } from '../account/field-value.ts';
import { capped } from '../shared/text.ts';

const longestList = 200;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value)
    ? value
        .slice(0, longestList)
        .filter((item) => typeof item === 'string')
        .map((item) => capped(item))
    : undefined;

function orderLines(value: unknown): Account['orderLines'] {
  if (!Array.isArray(value)) return undefined;
  return value
    .slice(0, longestList)
    .filter(isRecord)
    .map(({ offer, quantity }) => ({ offer: capped(offer), quantity: capped(quantity) }));
}

/**
 * What rules may rely on, made from anything that calls itself a record.
 * @returns a copy that holds only known fields of the right type, texts cut to 1,000 characters; whatever
 * else was there is left out. Never throws on data that came from JSON.
 */
export function cleanAccount(value: unknown): Partial<Account> {
  if (!isRecord(value)) return {};
  const nested = isRecord(value.agreement) ? value.agreement : {};
  let account: Partial<Account> = {};
  for (const key of fieldKeys) {
    const [head, tail] = key.split('.') as [string, string | undefined];
    const raw = tail === undefined ? value[head] : head === 'agreement' ? nested[tail] : undefined;
    if (key === 'tags') account = withField(account, key, texts(raw));
    else if (key === 'gdapOptIn')
      account = withField(account, key, typeof raw === 'boolean' ? raw : undefined);
    else if (typeof raw === 'string') account = withField(account, key, capped(raw));
  }
  const lines = orderLines(value.orderLines);
  return lines ? { ...account, orderLines: lines } : account;
}
