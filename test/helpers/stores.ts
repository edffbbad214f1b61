import type { StateCreator, StoreApi } from 'zustand'
import { createStore as create } from 'zustand'

const resets: (() => void)[] = []

/** `createStore` of `zustand/vanilla` in the tests of the page: it remembers every store that is made. */
export function createStore<T>(initial: StateCreator<T>): StoreApi<T> {
  const store = create(initial)
  resets.push(() => store.setState(store.getInitialState(), true))
  return store
}

/** Puts every store back to what it began with: no test sees what another one chose, opened or heard. */
export function resetStores(): void {
  for (const reset of resets) reset()
}
