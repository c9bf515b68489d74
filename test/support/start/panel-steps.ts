import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { type PanelView, panel } from '../browsers/panel-driver.ts';

/** True once the panel has nothing under way that would move its buttons. */
export const atRest = ({ text }: PanelView): boolean =>
  !text.includes('· checking') && !text.includes('Filling ');

/** The button of the fill preview, which says how many fields it would write. */
export const fillButton = /^Fill \d+ fields?$/;

/**
 * Presses the preview's own button and waits for the end.
 * @returns what the panel says then, such as `2 fields filled`. @throws when a field did not take its value.
 */
export async function fillNow(page: Page): Promise<string> {
  const { buttons } = await panel(page).waitFor((view) => view.buttons.some((name) => fillButton.test(name)));
  const wanted = buttons.find((name) => fillButton.test(name)) ?? '';
  const said = `${wanted.replace('Fill ', '')} filled`;
  await panel(page).click(fillButton);
  // An earlier fill may have left the same words, so the preview must be gone and the filling over.
  const over = (view: PanelView) => atRest(view) && !view.buttons.includes(wanted);
  const { text } = await panel(page).waitFor(
    (view) => over(view) && /(?<!\d)\d+ fields? filled\./.test(view.text),
    30_000,
  );
  assert.ok(!text.includes('did not take'), text);
  assert.ok(text.includes(said), text);
  return said;
}

/** Presses every fix that the panel offers, the first of each finding, until none is left. @returns how many. */
export async function applyEveryFix(page: Page): Promise<number> {
  for (let applied = 0; ; applied++) {
    const { findings } = await panel(page).waitFor(atRest);
    const fix = findings.flatMap((finding) => finding.buttons).find((name) => name.startsWith('Fix: '));
    if (!fix) return applied;
    assert.ok(applied < 20, `the fix "${fix}" is offered again and again`);
    const same = (list: typeof findings) => list.filter((finding) => finding.buttons.includes(fix)).length;
    await panel(page).click(fix);
    await panel(page).waitFor(
      (view) => same(view.findings) < same(findings) && view.text.includes('field filled.'),
    );
  }
}
