import { useEffect } from 'react'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import { becameLate, lateCritical } from '../../shared/watch/late-critical.ts'
import { playLateTone } from '../sound/tone.ts'
import { clock } from '../store/clock.ts'
import { incident } from '../store/incident.ts'
import { useSession } from '../store/session.ts'

/** No tone sooner than this (ms) after the last: ten duties that get late together sound once. */
const APART_MS = 30_000

/** Sounds a tone when a critical duty of the open incident becomes late, while sounds are on. Shows nothing. */
export function LateTone() {
  const sounds = useSession((state) => state.settings?.sounds ?? false)
  useEffect(() => (sounds ? listen() : undefined), [sounds])
  return null
}

function listen(): () => void {
  let stream: string | null = null
  let late: readonly string[] | null = null
  let soundedAt = Number.NEGATIVE_INFINITY
  return clock.subscribe(({ now, wall }) => {
    const open = incident.getState()
    if (open.status !== 'ready' || !open.playbook || isArchiveStream(open.stream ?? '')) return
    const before = open.stream === stream ? late : null
    stream = open.stream
    late = lateCritical(open.log.state, open.playbook, now)
    if (!becameLate(before, late) || wall - soundedAt < APART_MS) return
    soundedAt = wall
    void playLateTone()
  })
}
