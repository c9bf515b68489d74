import type { Customer } from '../../lib/customers/customer.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { regionName } from '../parts/region-name.ts';
import type { OptionsSay } from './options-state.ts';

/** One row of a list: what is known of the company, and what can be done to the row. */
export function ListRow(props: {
  customer: Customer;
  /** True where rows of several lists stand together: those of further lists say which. */
  titled: boolean;
  disabled: boolean;
  language: string;
  say: OptionsSay;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { customer, say } = props;
  const { name, alternativeNames = [], domain, country, tenantId, registrationId, relationship } = customer;
  const facts = [
    ...alternativeNames,
    domain,
    country && regionName(country, props.language),
    registrationId,
    relationship,
    ...(customer.tags ?? []),
    tenantId,
  ].filter((fact) => fact);
  return (
    <li class="list-row">
      <div class="grow">
        <b>{name}</b> {props.titled && customer.list && <Badge>{say(`lists.${customer.list}`)}</Badge>}
        {facts.length > 0 && <p class="tiny muted">{facts.join(' · ')}</p>}
      </div>
      <div class="row">
        <Button
          kind="link"
          disabled={props.disabled}
          aria-label={say('rows.edit.of', { name })}
          onPress={props.onEdit}
        >
          {say('rows.edit')}
        </Button>
        <Button
          kind="link"
          disabled={props.disabled}
          aria-label={say('rows.delete.of', { name })}
          onPress={props.onDelete}
        >
          {say('rows.delete')}
        </Button>
      </div>
    </li>
  );
}
