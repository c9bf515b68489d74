/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface Props {
  title: string;
  facts: [label: string, value: string][];
  /** A link or button beside the title. */
  action?: ReactNode;
}

/** A titled list of labels and values; empty values are left out. */
export function Facts({ title, facts, action }: Props) {
  return (
    <section className="section">
      <div className="section__head">
        <h2>{title}</h2>
        {action}
      </div>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
