import { randomUUID } from 'node:crypto';
import { type ListedCustomer, newCustomer, seededCustomers } from './customers.ts';
import { newPassword } from './password.ts';
import { resellers } from './resellers.ts';
import { readSubmission, type Submission } from './submission.ts';
import { readAddress, suggestAddress } from './suggest-address.ts';
import { validate } from './validate.ts';

export interface Answer {
  status: number;
  body: unknown;
}

/** The portal's server behind `/api/`: its memory lasts as long as the server runs. */
export class Api {
  readonly submissions: unknown[] = [];
  readonly #customers: ListedCustomer[] = seededCustomers();
  readonly #today: () => string;

  constructor(today: () => string = () => new Date().toISOString().slice(0, 10)) {
    this.#today = today;
  }

  /** Answers one request; undefined if no such door exists. */
  answer(method: string, path: string, body: unknown): Answer | undefined {
    if (method === 'GET' && path === '/api/customers') return { status: 200, body: this.#customers };
    if (method === 'GET' && path === '/api/resellers') return { status: 200, body: resellers };
    if (method === 'POST' && path === '/api/validations/address') return this.#address(body);
    if (method === 'POST' && path === '/api/customers') return this.#create(body);
    return undefined;
  }

  #address(body: unknown): Answer {
    const entered = readAddress(body);
    return entered ? { status: 200, body: suggestAddress(entered) } : { status: 400, body: {} };
  }

  #create(body: unknown): Answer {
    this.submissions.push(body);
    const correlationId = randomUUID();
    const sent = readSubmission(body);
    if (!sent)
      return {
        status: 400,
        body: { correlationId, errors: [{ code: 'BadRequest', message: 'Bad Request' }] },
      };
    const taken = new Set(this.#customers.map((customer) => customer.domain.split('.')[0] ?? ''));
    const errors = validate(sent, taken, this.#today());
    if (errors.length > 0) return { status: 400, body: { correlationId, errors } };
    return { status: 201, body: { correlationId, ...this.#admit(sent) } };
  }

  #admit(sent: Submission) {
    const customer = newCustomer(sent.companyName.trim(), sent.domainPrefix.trim());
    this.#customers.push(customer);
    return { id: customer.id, userName: `admin@${customer.domain}`, password: newPassword() };
  }
}
