/** @jsxImportSource react */
import { countryOf } from '../../countries/country.ts';
import { useStore } from '../state/store.ts';
import { Field } from './Field.tsx';

/** Street to postal code as the country wants them. The caller gives it a new key per country: all nodes are new then. */
export function AddressFields() {
  const country = countryOf(useStore().values.country);
  return (
    <>
      <Field field="addressLine1" name="addressLine1" />
      <Field field="addressLine2" name="addressLine2" />
      <Field field="city" name="city" labelIn="slot" />
      {country?.state !== 'none' && (
        <Field
          field="state"
          name="state"
          options={country?.states?.map((state) => ({ value: state.value, text: state.name }))}
        />
      )}
      {country?.postal !== 'none' && <Field field="postalCode" name="postalCode" labelIn="slot" />}
    </>
  );
}
