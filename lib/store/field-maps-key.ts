/** Apart from the maps' shape, so that who only waits for a change needs none of it. */
export const fieldMapsKey = 'field-maps';
