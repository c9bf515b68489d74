/** Whether `npm run test:all` runs, which takes every case where `npm test` takes a sample. */
export const full = process.env.FIRSTPASS_FULL === '1';
