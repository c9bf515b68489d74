import { type Account, fieldKeys } from '../account/account.ts';
import { capped } from '../shared/text.ts';

const longestList = 200;

const keyParts = fieldKeys.map((key) => key.split('.') as [head: string, tail: string | undefined]);

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
  const account: Record<string, unknown> = {};
  const agreement: Record<string, string> = {};
  for (const [head, tail] of keyParts) {
    const raw = tail === undefined ? value[head] : undefined;
    if (head === 'tags') account.tags = texts(raw);
    else if (head === 'gdapOptIn') account.gdapOptIn = typeof raw === 'boolean' ? raw : undefined;
    else if (typeof raw === 'string') account[head] = capped(raw);
  }
  if (isRecord(value.agreement)) {
    for (const [head, tail] of keyParts) {
      const raw = head === 'agreement' && tail !== undefined ? value.agreement[tail] : undefined;
      if (tail !== undefined && typeof raw === 'string') agreement[tail] = capped(raw);
    }
    account.agreement = agreement;
  }
  const lines = orderLines(value.orderLines);
  if (lines) account.orderLines = lines;
  return account as Partial<Account>;
}
