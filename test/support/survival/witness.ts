import type { Page } from 'puppeteer-core';
import type { PortalWindow } from '../../portal/client/state/expose.ts';
import { within } from '../start/within.ts';
import { boxNames, type Words } from './words.ts';

/** What a page reports of itself while it lives; a report that is read after its death counts as well. */
export interface Witness {
  /** @param until a time in milliseconds; what was reported later is left out. */
  last(until?: number): Partial<Words>;
  /** Resolves in the very turn in which a report fits. */
  reports(fits: (words: Partial<Words>) => boolean): Promise<void>;
}

const mark = 'firstpass-witness ';

/** Reports come over the console, one way only: nothing waits for an answer, and the extension can't see them. */
function listenTo(page: Page): Witness {
  const told: { at: number; held: Partial<Words> }[] = [];
  const lastTill = (until: number) => told.findLast(({ at }) => at <= until)?.held ?? {};
  const waiting = new Set<() => void>();
  page.on('console', (message) => {
    if (!message.text().startsWith(mark)) return;
    told.push(JSON.parse(message.text().slice(mark.length)) as (typeof told)[number]);
    for (const look of waiting) look();
  });
  return {
    last: (until = Number.POSITIVE_INFINITY) => lastTill(until),
    reports: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          if (!fits(lastTill(Number.POSITIVE_INFINITY))) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Tells after each input what the page's application holds then: what it holds was accepted. */
export async function acceptedBy(page: Page): Promise<Witness> {
  const witness = listenTo(page);
  await page.evaluate(
    (start, boxes) => {
      // At the window and after all others: by now the application's own listeners took the value.
      window.addEventListener('input', () => {
        const { values } = (window as unknown as { __portal: PortalWindow }).__portal.state();
        const held = Object.fromEntries(boxes.map((box) => [box, values[box]]));
        console.debug(start + JSON.stringify({ at: Date.now(), held }));
      });
    },
    mark,
    boxNames,
  );
  return witness;
}

type Fields = Partial<Record<string, { value: unknown }>>;
interface StorageEvents {
  storage: {
    local: {
      onChanged: {
        addListener(
          listen: (changes: Record<string, { newValue?: { data?: { fields?: Fields } } }>) => void,
        ): void;
      };
    };
  };
}

/** In milliseconds; opening the form and typing are in it. */
const deadline = 60_000;

/**
 * Resolves when storage confirms a draft that holds these words. Ask before the typing begins.
 * @param own any of the extension's own pages; it must live until then.
 */
export function confirmation(own: Page, words: Words): Promise<void> {
  const confirmed = own.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const api = globalThis as unknown as { browser?: StorageEvents; chrome: StorageEvents };
        (api.browser ?? api.chrome).storage.local.onChanged.addListener((changes) => {
          const drafts = Object.values(changes).map(({ newValue }) => newValue?.data?.fields ?? {});
          if (drafts.some((fields) => wanted.every(([box, word]) => fields[box]?.value === word))) resolve();
        });
      }),
    Object.entries(words),
  );
  return within(deadline, confirmed, 'the wait for storage to hold all that was typed');
}
