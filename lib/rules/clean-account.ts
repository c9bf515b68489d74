import { type Account, fieldKeys } from '../account/account.ts';
import { capped } from '../shared/text.ts';

const longestList = 200;

const heads = fieldKeys.filter((key) => !key.includes('.'));
const agreementKeys = fieldKeys.filter((key) => key.startsWith('agreement.')).map((key) => key.slice(10));

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
  for (const head of heads) {
    const raw = value[head];
    if (head === 'tags') account.tags = texts(raw);
    else if (head === 'gdapOptIn') account.gdapOptIn = typeof raw === 'boolean' ? raw : undefined;
    else if (typeof raw === 'string') account[head] = capped(raw);
  }
  if (isRecord(value.agreement)) {
    const agreement: Record<string, string> = {};
    for (const key of agreementKeys) {
      const raw = value.agreement[key];
      if (typeof raw === 'string') agreement[key] = capped(raw);
    }
    account.agreement = agreement;
  }
  const lines = orderLines(value.orderLines);
  if (lines) account.orderLines = lines;
  return account as Partial<Account>;
}
