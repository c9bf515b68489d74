import { Component, createRef } from 'preact';
import { Button } from '../parts/Button.tsx';
import { fieldGroup, fieldGroups } from '../parts/field-groups.ts';
import { Note } from '../parts/Note.tsx';
import { CoveredNote } from './CoveredNote.tsx';
import type { PartProps } from './panel-context.ts';
import type { Pointing } from './panel-state.ts';
import { takenFor } from './teach-text.ts';

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

type TeachProps = PartProps & { teaching: Pointing };

/** First the user points at a box of the page, then says what it is. Escape ends it. */
export class Teach extends Component<TeachProps> {
  private root = createRef<HTMLElement>();
  private heading = createRef<HTMLHeadingElement>();

  override componentDidMount() {
    this.componentDidUpdate();
  }

  override componentDidUpdate(before?: Partial<TeachProps>) {
    if (before?.teaching?.phase !== this.props.teaching.phase) this.heading.current?.focus();
  }

  override render() {
    const { props } = this;
    const { state, on, say, teaching } = props;
    const { phase, label, now } = teaching;
    const chosen = phase === 'choose';
    const offers = teaching.phase === 'choose' ? teaching.offers : [];
    const groups = fieldGroups
      .map((group) => [group, offers.filter((key) => fieldGroup(key) === group)] as const)
      .filter(([, keys]) => keys.length > 0);
    return (
      <section
        ref={this.root}
        class="preview"
        aria-labelledby="teach-title"
        data-return="teach"
        onKeyDown={(event) => {
          const step = steps[event.key];
          const buttons = [...(this.root.current?.querySelectorAll('button') ?? [])];
          if (step)
            buttons.at((buttons.indexOf(event.target as HTMLButtonElement) + step) % buttons.length)?.focus();
          else if (event.key === 'Escape') on.endTeach(event);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <div class="body">
          <div class="sec">
            <h3 id="teach-title" ref={this.heading} tabIndex={-1} aria-describedby="teach-text">
              {say(chosen ? 'teachWhat' : 'teachPick')}
            </h3>
            {!chosen && (
              <p id="teach-text" class="muted">
                {say('teachPickText')}
              </p>
            )}
            <p role="status" class="pointed">
              {now && (
                <>
                  <b>{label || say('teachNoLabel')}</b> {takenFor(now, state, say)}
                </>
              )}
            </p>
            {!chosen && teaching.refused && <Note tone="warning">{say('teachRefused')}</Note>}
            {groups.map(([group, keys]) => (
              <fieldset key={group} class="names">
                <legend>{say(group)}</legend>
                {keys.map((key) => (
                  <Button key={key} aria-pressed={key === now} onPress={(event) => on.teachAs(event, key)}>
                    {state.fieldNames[key]}
                  </Button>
                ))}
              </fieldset>
            ))}
          </div>
        </div>
        <div class="notes">
          <CoveredNote {...props} />
        </div>
        <div class="foot row">
          {chosen && <Button onPress={(event) => on.teachAs(event, 'other')}>{say('teachNone')}</Button>}
          <Button onPress={on.endTeach}>{say('cancel')}</Button>
        </div>
      </section>
    );
  }
}
