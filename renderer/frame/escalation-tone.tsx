import { useEffect } from 'react'
import type { Sounded } from '../../shared/view/sounding.ts'
import { isSounded, tellingSteps } from '../../shared/view/sounding.ts'
import { playEscalationTone } from '../sound/tone.ts'
import type { OpenIncident } from '../store/incident.ts'
import { incident } from '../store/incident.ts'
import { useSession } from '../store/session.ts'
import { wallNow } from '../store/clock.ts'

const MILDEST = 9

/** Sounds when an escalation tells somebody, by severity; the gravest is heard even where sounds are off. Shows nothing. */
export function EscalationTone() {
  const sounds = useSession((session) => session.settings?.sounds ?? false)
  useEffect(() => listen(sounds), [sounds])
  return null
}

function listen(soundsOn: boolean): () => void {
  let known = seenIn(incident.getState())
  let last: Sounded | null = null
  return incident.subscribe((open) => {
    if (open.status !== 'ready' || !open.playbook) return
    if (open.log.state.escalations === known.escalations) return
    const before = known
    known = seenIn(open)
    if (before.stream !== known.stream || ![...known.steps].some((step) => !before.steps.has(step))) return
    const rank = open.playbook.severities.get(open.log.state.severity?.value ?? '')?.rank ?? MILDEST
    const now = wallNow()
    if (!isSounded(rank, soundsOn, last, now)) return
    last = { rank, at: now }
    void playEscalationTone(rank)
  })
}

/** What was told so far; of an incident that is still being read nothing, so that opening it does not sound. */
function seenIn({ stream, status, log }: OpenIncident) {
  const { escalations } = log.state
  return { stream: status === 'ready' ? stream : null, escalations, steps: tellingSteps(log.state) }
}
