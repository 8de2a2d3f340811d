/** Returns an object whose properties are computed when they are first read, and only once. */
export function lazily<T extends object>(makers: { [K in keyof T]: () => T[K] }): T {
  const object = {};
  for (const [name, make] of Object.entries(makers) as Array<[string, () => unknown]>) {
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(object, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return object as T;
}

/** Returns a view of the object with another value for one property. The other properties of a lazy object stay lazy. */
export function withProperty<T extends object, K extends keyof T & string>(object: T, name: K, make: () => T[K]): T {
  const changed = lazily<Pick<T, K>>({ [name]: make } as { [P in K]: () => T[P] });
  return Object.setPrototypeOf(changed, object) as T;
}
