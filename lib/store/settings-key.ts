/** Apart from the settings' shape, so that who only waits for a change needs none of it. */
export const settingsKey = 'settings';
