import { Dot } from '../parts/Dot.tsx';
import { BrandMark } from '../parts/Header.tsx';
import type { Sorted } from './counts.ts';
import type { PartProps } from './panel-context.ts';

/** The folded panel: brand mark, one number, its severity. The whole of it unfolds the panel. */
export function Pill({ state, on, say, counts, title }: PartProps & { counts: Sorted; title: string }) {
  const { toFix, toCheck, missing } = counts;
  const works = state.status === 'working';
  const number = toFix || toCheck || missing.length;
  const tone = !works || toCheck > 0 ? 'warning' : missing.length > 0 ? 'info' : 'ok';
  return (
    <>
      <h2 class="hidden" id="status">
        {title}
      </h2>
      <div class="pill">
        <BrandMark />
        {works && number > 0 && <b aria-hidden="true">{number}</b>}
        <Dot tone={toFix > 0 && works ? 'error' : tone} />
        <button
          type="button"
          aria-label={say('expand')}
          aria-describedby="status"
          aria-expanded={false}
          title={title}
          data-home="expand"
          data-return="collapse"
          onClick={on.toggleCollapsed}
        />
      </div>
    </>
  );
}
