import { useStore } from 'zustand'
import { later } from '../parts/later.tsx'
import { who } from '../store/who.ts'

const WhoForm = later(() => import('./who-form.tsx').then((part) => part.WhoForm))

/** The dialog that asks who sits here, while it is open. */
export function WhoDialog() {
  return useStore(who, (state) => state.open) && <WhoForm />
}
