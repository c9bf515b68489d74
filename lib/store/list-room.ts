/**
 * How much room a customer list lacked that the database refused. Free of the browser's extension interface, since it
 * is asked in a worker.
 * @param bytes what was to be stored.
 * @returns the bytes that must be freed; all of them where the browser tells nothing that explains the refusal.
 */
export async function lackingForList(bytes: number): Promise<number> {
  try {
    const { quota = 0, usage = 0 } = await navigator.storage.estimate();
    const free = quota - usage;
    return free >= 0 && free < bytes ? bytes - free : bytes;
  } catch {
    return bytes;
  }
}
