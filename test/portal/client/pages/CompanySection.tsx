/** @jsxImportSource react */
import { useMemo } from 'react';
import { countryCodes } from '../../countries/country.ts';
import { settings } from '../settings.ts';
import { useStore } from '../state/store.ts';
import { compare, countryName, label, words } from '../texts/words.ts';
import { AddressFields } from './AddressFields.tsx';
import { Field } from './Field.tsx';
import { ResellerField } from './ResellerField.tsx';

const qualifications = [
  { value: 'None', text: words.none },
  { value: 'Education', text: words.education },
  { value: 'GovernmentCommunityCloud', text: words.government },
  { value: 'StateOwnedEntity', text: words.stateOwned },
];

/** Country to special qualifications. */
export function CompanySection() {
  const { values } = useStore();
  const countries = useMemo(
    () =>
      countryCodes(settings.market)
        .map((value) => ({ value, text: countryName(value) }))
        .sort((one, other) => compare(one.text, other.text)),
    [],
  );
  return (
    <section className="section">
      <h2>{label('sectionCompany')}</h2>
      {settings.partner === 'indirect-provider' && settings.generation !== '2019' && <ResellerField />}
      <Field field="country" name="country" options={countries} />
      <button type="button" className="link">
        {words.whyCountries}
      </button>
      <Field field="companyName" name="companyName" help={words.companyHelp} labelIn="slot" />
      <Field
        field="domainPrefix"
        name="primaryDomainName"
        suffix=".onmicrosoft.com"
        help={words.prefixHelp}
      />
      <Field
        field="registrationId"
        name={settings.generation === '2019' ? 'organizationInn' : 'registrationId'}
        help={words.registrationHelp}
      />
      <AddressFields key={values.country} />
      <Field field="specialQualification" name="specialQualifications" options={qualifications} />
      {values.specialQualification === 'Education' && (
        <>
          <Field
            field="educationSegment"
            name="educationSegment"
            options={[
              { value: 'K12', text: words.k12 },
              { value: 'HigherEducation', text: words.higher },
            ]}
          />
          <Field field="educationWebsite" name="educationWebsite" type="url" />
        </>
      )}
    </section>
  );
}
