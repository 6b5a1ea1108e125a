/** Dates as numbers of days since 30 December 1899, which is how Excel counts them from 1 March 1900 on. */

const epoch = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** 1 March 1900. Excel counts a 29 February 1900, so it disagrees with the calendar about the days before. */
export const firstSerial = 61;

/** 31 December 9999, the last day that Excel knows. */
export const lastSerial = 2_958_465;

/** '2024-04-03' → 45385. @throws RangeError for anything but a real date on or after 1900-03-01 */
export function toSerial(iso: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  const serial = (time - epoch) / millisecondsPerDay;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || !(serial >= firstSerial) || toIso(serial) !== iso)
    throw new RangeError(`not a date: ${iso}`);
  return serial;
}

/** 45385 → '2024-04-03'. A time of day is dropped. */
export function toIso(serial: number): string {
  return new Date(epoch + Math.floor(serial) * millisecondsPerDay).toISOString().slice(0, 10);
}
