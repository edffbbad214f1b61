import type { ArchiveAbout } from '../../../shared/archive/manifest.ts'
import type { ArchiveReport } from '../../../shared/archive/report.ts'

/** What an archive says of itself, made at 2026-11-29 03:00 UTC. */
export const about: ArchiveAbout = {
  format: 'haltdesk-archive',
  version: 1,
  mark: 'LIVE',
  incident: {
    stream: 'inc-1',
    title: '出金の停止',
    type: 'H3',
    drill: false,
    declaredAt: Date.UTC(2026, 10, 29, 1),
    closedAt: null,
    playbook: 'a'.repeat(64)
  },
  madeAt: Date.UTC(2026, 10, 29, 3),
  madeWith: '0.2.0',
  timeZone: 'Asia/Tokyo',
  privileged: 'left-out',
  counts: { events: 42, withheld: 2, privilegedLeftOut: 1, brokenLinks: 0, evidence: 1, evidenceMissing: 0 }
}

/** What verifying a sound one says. */
export const sound: ArchiveReport = {
  sound: true,
  fault: null,
  about,
  fingerprint: '0123456789abcdef'.repeat(4),
  size: 120_000,
  files: [
    { path: 'incident.jsonl', kind: 'log', name: null, size: 90_000, verdict: 'ok' },
    { path: `evidence/${'b'.repeat(64)}`, kind: 'evidence', name: '画面.png', size: 4096, verdict: 'ok' }
  ],
  findings: [],
  took: 12
}

/** What verifying one that was tampered with says. */
export const tampered: ArchiveReport = {
  ...sound,
  sound: false,
  files: [
    { path: 'incident.jsonl', kind: 'log', name: null, size: 90_000, verdict: 'ok' },
    { path: 'playbook.json', kind: 'playbook', name: null, size: 90_000, verdict: 'wrong-hash' }
  ]
}
