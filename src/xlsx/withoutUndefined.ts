/** Returns the object without the keys whose value is undefined, so that an absent setting stays absent in the snapshot and in the file. */
export function withoutUndefined<T extends object>(settings: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}
