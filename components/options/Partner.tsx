import { type PartnerType, partnerTypes } from '../../lib/account/settings.ts';
import { countryOptions } from '../parts/country-options.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { WordList } from './WordList.tsx';

/** One label, dots between labels, no scheme and no address part. */
const domainShape = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+$/u;

/** The partner's own company: what a customer's contact must not look like, and which steps apply. */
export function Partner(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { settings } = state;
  const { policy } = state.managed;
  const managed = managedTexts(state);
  const change = (partner: Partial<typeof settings.partner>) =>
    actions.change({ ...settings, partner: { ...settings.partner, ...partner } });
  return (
    <section class="sec" aria-labelledby="partner-heading">
      <h2 id="partner-heading">{say('partner.heading')}</h2>
      <p class="muted intro">{say('partner.intro')}</p>
      <WordList
        id="partner-domains"
        label={say('partner.domains')}
        hint={say('partner.domains.hint')}
        items={settings.partner.domains}
        fixed={policy.partnerDomains}
        managed={managed}
        say={say}
        clean={(text) => text.toLowerCase()}
        wrong={(text) =>
          text.length <= 253 && domainShape.test(text) ? null : say('partner.domains.bad', { value: text })
        }
        onItems={(domains) => change({ domains })}
      />
      <div class="two">
        <SelectField
          id="partner-type"
          label={say('partner.type')}
          value={settings.partner.type ?? ''}
          options={partnerTypes.map((type) => ({ value: type, label: say(`partner.type.${type}`) }))}
          none={say('partner.type.none')}
          hint={managed.hintIf(policy.partnerType)}
          disabled={policy.partnerType !== undefined}
          onChoose={(type) => change({ type: type === '' ? null : (type as PartnerType) })}
        />
        <SelectField
          id="partner-market"
          label={say('partner.market')}
          value={settings.partner.market ?? ''}
          options={countryOptions(state.language)}
          none={say('partner.type.none')}
          hint={managed.hintIf(policy.partnerMarket)}
          disabled={policy.partnerMarket !== undefined}
          onChoose={(market) => change({ market: market === '' ? null : market })}
        />
      </div>
    </section>
  );
}
