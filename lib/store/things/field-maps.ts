import { type FieldMap, fieldMapsSchema } from '../../account/field-map.ts';
import { fieldMapsKey } from '../field-maps-key.ts';
import { type Stored, stored } from '../stored.ts';

/** What the user taught us about pages: which box is which field. */
export const fieldMapsThing: Stored<FieldMap[]> = stored<FieldMap[]>(fieldMapsKey, {
  version: 1,
  schema: fieldMapsSchema,
  fallback: [],
});
