import type { ComponentType, ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { LoadFailed } from './load-failed.tsx'

type Load<P> = () => Promise<ComponentType<P>>
type Standing = 'loading' | 'here' | 'failed'

const waiting: (() => Promise<void>)[] = []

/**
 * A part of the page that lies in a file of its own and is read when it is first shown, or in a quiet moment before
 * (`loadTheRest`). One that is here already is shown at once, without a frame of `meanwhile`.
 */
export function later<P extends object>(load: Load<P>, meanwhile: ReactNode = null): ComponentType<P> {
  let part: ComponentType<P> | null = null
  const fetch = async () => {
    part ??= await load()
  }
  waiting.push(fetch)
  return function Later(props: P) {
    const [standing, setStanding] = useState<Standing>(part === null ? 'loading' : 'here')
    useEffect(() => {
      if (standing !== 'loading') return
      fetch().then(
        () => setStanding('here'),
        () => setStanding('failed')
      )
    }, [standing])
    if (standing === 'failed') return <LoadFailed />
    const Part = part
    return Part === null ? meanwhile : <Part {...props} />
  }
}

/** Reads every part that was not shown yet, one in each quiet moment, so that none is waited for later. */
export function loadTheRest(): void {
  const fetch = waiting.shift()
  if (!fetch) return
  requestIdleCallback(() => {
    // A part that cannot be read now says so when it is shown.
    void fetch()
      .catch(() => undefined)
      .then(loadTheRest)
  })
}
