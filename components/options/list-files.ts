/** What the browser's file picker offers for a list of customers. */
export const listFiles = '.csv,.txt,.tsv,text/csv';
