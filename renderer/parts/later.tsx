import type { ComponentType, ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { LoadFailed } from './load-failed.tsx'
import { useAfterFirst } from './use-after-first.ts'

type Load<P> = () => Promise<ComponentType<P>>
type Standing = 'loading' | 'here' | 'failed'
/** A part of the page that can be read before it is shown. What cannot be read then says so when it is shown. */
export type Later<P> = ComponentType<P> & { readonly readAhead: () => Promise<void> }

const parts: (() => Promise<void>)[] = []

/**
 * A part of the page that lies in a file of its own and is read when it is first shown, or before (`readAhead`). One that is
 * here already is shown at once, without a frame of `meanwhile`.
 */
export function later<P extends object>(load: Load<P>, meanwhile: ReactNode = null): Later<P> {
  const part = laterScreen(load, meanwhile)
  parts.push(part.readAhead)
  return part
}

/** A whole screen, which is not read in the quiet moments after the start: see `loadTheRest`. */
export function laterScreen<P extends object>(load: Load<P>, meanwhile: ReactNode = null): Later<P> {
  let part: ComponentType<P> | null = null
  const fetch = async () => {
    part ??= await load()
  }
  function Shown(props: P) {
    const [standing, setStanding] = useState<Standing>(part === null ? 'loading' : 'here')
    const isAfter = useAfterFirst()
    useEffect(() => {
      // What is shown without it is drawn first: to ask for a file takes longer than it seems.
      if (standing !== 'loading' || !isAfter) return
      fetch().then(
        () => setStanding('here'),
        () => setStanding('failed')
      )
    }, [standing, isAfter])
    if (standing === 'failed') return <LoadFailed />
    const Part = part
    return Part === null ? meanwhile : <Part {...props} />
  }
  return Object.assign(Shown, { readAhead: () => fetch().catch(() => undefined) })
}

/** Between two parts that are read ahead (ms): reading one takes up to 15 ms, and whoever acts in the first seconds meets one at most. */
const PAUSE_MS = 250

/**
 * Reads the parts that were not shown yet, one in a quiet moment now and then, so that no dialog is waited for; then what else is
 * given. Screens are not among the parts: all of them take 15 MB, and one is read while the pointer is on its way to it. `pause`:
 * how long (ms) nothing is read after each.
 */
export function loadTheRest(others: readonly (() => Promise<void>)[] = [], pause = PAUSE_MS): void {
  const [next, ...rest] = [...parts.splice(0), ...others]
  const goOn = () => setTimeout(() => loadTheRest(rest, pause), pause)
  if (next) requestIdleCallback(() => void next().then(goOn))
}
