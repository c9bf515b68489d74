import { tabsThing } from '../../lib/store/things.ts';

/** A part asked for longer ago, in milliseconds, was asked of a panel that was open then. */
const justNow = 3_000;

/**
 * Shows the part that the address names, or that the click asked for which opened the browser's own panel: that
 * one takes no address with it, so the background leaves a note.
 */
export async function followPart(show: (part: string) => void): Promise<void> {
  const fromAddress = () => show(location.hash.slice(1));
  let shownAt = Date.now() - justNow;
  const fromNote = ({ wanted }: Awaited<ReturnType<typeof tabsThing.read>>['data']) => {
    if (!wanted || wanted.at <= shownAt) return;
    shownAt = wanted.at;
    show(wanted.part);
  };
  fromAddress();
  addEventListener('hashchange', fromAddress);
  tabsThing.watch(fromNote);
  if (location.hash === '') fromNote((await tabsThing.read()).data);
}
