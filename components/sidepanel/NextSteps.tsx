import type { SidePanelSay } from './sidepanel-state.ts';

/** The way to a customer that exists already: a relationship instead of a second tenant. */
export function NextSteps({ say }: { say: SidePanelSay }) {
  return (
    <section class="next" aria-labelledby="next-heading">
      <h2 id="next-heading" class="group-name">
        {say('next.heading')}
      </h2>
      <p>{say('next.intro')}</p>
      <ol>
        <li>{say('next.step1')}</li>
        <li>{say('next.step2')}</li>
        <li>{say('next.step3')}</li>
      </ol>
      <p class="muted">{say('next.own')}</p>
    </section>
  );
}
