/** The shape of a text file in another language: every key, every one a string. A missing or a spare key is an error. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
