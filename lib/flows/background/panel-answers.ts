import { ensureExpiryAlarm } from '../../browser/alarms.ts';
import { customerVerdict } from '../../messages/panel/customer.verdict.ts';
import { fillPlan } from '../../messages/panel/fill.plan.ts';
import { mapTeach } from '../../messages/panel/map.teach.ts';
import { pageStart } from '../../messages/panel/page.start.ts';
import { placeChange } from '../../messages/panel/place.change.ts';
import { recordCheck } from '../../messages/panel/record.check.ts';
import { roomMake } from '../../messages/panel/room.make.ts';
import { surfaceOpen } from '../../messages/panel/surface.open.ts';
import { tabHello } from '../../messages/panel/tab.hello.ts';
import { handle } from '../../messages/serve.ts';
import { compiledLabels } from '../../portals/compiled-labels.ts';
import { type LabelIndex, labelIndex } from '../../portals/label-index.ts';
import { fieldsBook } from '../../texts/fields.ts';
import { panelBook } from '../../texts/panel.ts';
import { changePlace } from '../change-place.ts';
import { checkRecord } from '../check-record.ts';
import { readRecords, unfinished } from '../read-records.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { languageNow } from '../speak.ts';
import type { BackgroundContext } from './context.ts';
import { readDecisions } from './decisions.ts';
import { planNextExpiry } from './expire.ts';
import { changeMaps, taughtOn } from './field-maps.ts';
import { ignoredHere } from './ignored-here.ts';
import { liveTabs } from './live-tabs.ts';
import { roomForDraft } from './make-room.ts';
import { openSurface } from './open-surface.ts';
import { fillPlanFor } from './plan-fill.ts';
import { heldElsewhere, partWanted, tabSaid } from './tabs.ts';
import { verdictOf } from './verdict.ts';
import { mayAsk } from './verdict-limit.ts';

let index: LabelIndex | null = null;

/** Made for the first page of a portal only: most starts of the background serve none. */
function indexed(): LabelIndex {
  index ??= labelIndex(compiledLabels);
  return index;
}

/** Answers to the panel in the page. Nothing in here gives it a name that the user did not click for. */
export function panelAnswers({ list, chain, panelCss }: BackgroundContext) {
  return [
    handle(pageStart, async (_, { origin }) => {
      const [language, taught] = await Promise.all([languageNow(), taughtOn(origin)]);
      return {
        language,
        panel: panelBook[language],
        fields: fieldsBook[language],
        labels: indexed(),
        css: panelCss,
        taught,
      };
    }),
    handle(tabHello, async (hello, from) => {
      const tabId = from.tabId ?? -1;
      const { frameId: frame, origin } = from;
      await liveTabs(chain, tabId, frame);
      const said = await chain(() => tabSaid(tabId, { ...hello, origin, frame }, Date.now()));
      const held = heldElsewhere(said.tabs, tabId);
      const [records, { state }] = await Promise.all([readRecords(), list.ready()]);
      if (records.length > 0) await ensureExpiryAlarm();
      if (hello.step === 'confirmation') await planNextExpiry(Date.now());
      const open = unfinished(records, hello.draftId).filter(({ id }) => !held.has(id));
      const resumed = open.find((view) => view.id === said.before)?.id ?? null;
      return { openDrafts: open.length, resumed, taken: said.taken, list: state };
    }),
    handle(recordCheck, async (request, from) => {
      const [settings, language, here] = await Promise.all([
        settingsInForce(),
        languageNow(),
        ignoredHere(from.sender === 'portal-tab' ? from.tabId : null),
      ]);
      return { findings: here(checkRecord(request, settings, language, Date.now())) };
    }),
    handle(customerVerdict, async ({ account }, from) => {
      const allowed = await chain(() => mayAsk(from.origin, JSON.stringify(account), Date.now()));
      if (!allowed) return { level: 'limited' as const, list: list.state() };
      // The answer waits until the list is read: one that was pushed later would die with a stopped worker and
      // leave the panel looking for ever, while an open question is asked again.
      return verdictOf(account, list, await readDecisions());
    }),
    handle(mapTeach, async (change, { origin }) => {
      const done = await chain(() => changeMaps([{ ...change, origin }]));
      return 'why' in done ? done : { maps: done.maps.filter((map) => map.origin === origin) };
    }),
    handle(placeChange, async (change, from) => ({
      saved: await chain(() => changePlace(change, from.origin)),
    })),
    handle(roomMake, ({ id, bytes }) => chain(() => roomForDraft(id, bytes, Date.now()))),
    handle(fillPlan, async (request, from) => {
      const tabId = from.sender === 'portal-tab' ? from.tabId : null;
      return fillPlanFor(request, tabId, await liveTabs(chain, tabId));
    }),
    handle(surfaceOpen, async (request, from) => {
      // The panel is opened first: the browser wants the click's own turn for it.
      const opened = openSurface(request, from.tabId, from.windowId);
      const { part } = request;
      if (part && request.surface === 'sidepanel') await chain(() => partWanted(part, Date.now()));
      return { opened: await opened };
    }),
  ];
}
