import { settings } from '../settings.ts';
import { type Created, type ServerError, store } from './store.ts';

async function ask<T>(path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(path, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  return { status: response.status, body: (await response.json()) as T };
}

export interface ListedCustomer {
  id: string;
  companyName: string;
  domain: string;
  relationship: string;
}
export interface Reseller {
  id: string;
  name: string;
}
export interface AddressParts {
  addressLine1: string;
  addressLine2: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
}

export const fetchCustomers = async () => (await ask<ListedCustomer[]>('/api/customers')).body;
export const fetchResellers = async () => (await ask<Reseller[]>('/api/resellers')).body;

/** The official spelling of an address and what the service thinks of the entered one. */
export async function checkAddress(entered: AddressParts) {
  const answer = await ask<{ status: string; suggestedAddresses: AddressParts[] }>(
    '/api/validations/address',
    entered,
  );
  return answer.body;
}

/** Sends the form; true if the customer was created. Either way the store knows the answer afterwards. */
export async function submit(): Promise<boolean> {
  const { generation, partner, market } = settings;
  const answer = await ask<Created | ServerError>('/api/customers', {
    generation,
    partner,
    ...(market ? { market } : {}),
    ...store.read().values,
  });
  if (answer.status === 201) store.create(answer.body as Created);
  else store.reject(answer.body as ServerError);
  return answer.status === 201;
}
