import { Component, createRef } from 'preact';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { LeftOut } from '../parts/LeftOut.tsx';
import { CoveredNote } from './CoveredNote.tsx';
import { DraftChoice } from './DraftChoice.tsx';
import { PreviewRow } from './PreviewRow.tsx';
import type { PartProps } from './panel-context.ts';
import type { FillPreview } from './panel-state.ts';

/** A second click or a held key of somebody who has not seen the rows yet must not fill them; milliseconds. */
const ripening = 400;

type PreviewProps = PartProps & { preview: FillPreview };
type Ripe = { ripe?: FillPreview['rows'] };

/** What would be written, before anything is. Escape closes it. */
export class Preview extends Component<PreviewProps, Ripe> {
  private heading = createRef<HTMLHeadingElement>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    this.heading.current?.focus();
    this.componentDidUpdate();
  }

  override componentDidUpdate(before?: Partial<PreviewProps>) {
    const { rows } = this.props.preview;
    if (before?.preview?.rows === rows) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ ripe: rows }), ripening);
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render() {
    const { props } = this;
    const { on, say, preview } = props;
    const count = preview.rows.filter((row) => !preview.left.includes(row.key)).length;
    const unchosen = preview.drafts.length > 0 && preview.chosenDraft === null;
    return (
      <section
        class="preview"
        aria-labelledby="preview-title"
        data-return="fill"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          on.closePreview(event);
        }}
      >
        <div class="body">
          <div class="sec">
            <h3 id="preview-title" tabIndex={-1} ref={this.heading}>
              {say('previewTitle')}
            </h3>
            <p class="tiny muted">{say('previewText')}</p>
            {preview.drafts.length > 0 && <DraftChoice {...props} />}
            {preview.rows.length > 0 && (
              <ul class="rows" aria-label={say('rows')}>
                {preview.rows.map((row) => (
                  <PreviewRow key={row.key} {...props} row={row} ticked={!preview.left.includes(row.key)} />
                ))}
              </ul>
            )}
            {preview.rows.length === 0 && !unchosen && (
              <EmptyState title={say('nothingToFill')} text={say('nothingToFillText')} />
            )}
          </div>
        </div>
        <div class="notes">
          <LeftOut {...preview} say={say} onToggle={on.toggleRows} />
          <CoveredNote {...props} />
        </div>
        <div class="foot row">
          {preview.rows.length > 0 && (
            <Button
              kind="primary"
              disabled={count === 0 || this.state.ripe !== preview.rows}
              onPress={on.fill}
            >
              {say('fillCount', { count })}
            </Button>
          )}
          <Button onPress={on.closePreview}>{say('cancel')}</Button>
        </div>
      </section>
    );
  }
}
