import type { SeriesGroup } from '../../view/chart/series.ts'

/** The colours of a picture on white paper; each is told from the others by a sign or a pattern as well. */
export const paper = {
  ground: '#ffffff',
  text: '#14181d',
  dim: '#48525e',
  line: '#b9c1cb',
  faint: '#e4e8ec',
  now: '#b3170c',
  drill: '#6f21a8',
  hues: ['#0b57b8', '#116329', '#6f21a8', '#8a4b00', '#00687a', '#a3195b', '#5a5c00', '#4a5560'],
  /** From open to halted: ground, and the text on it. */
  open: { fill: '#eef1f4', text: '#48525e' },
  restricted: { fill: '#ffe3b0', text: '#5a3100' },
  halted: { fill: '#f3b4ae', text: '#5f0c06' }
} as const

/** How a stretch of a band is coloured by its weight, from 0 (open) to 1 (halted, or the gravest severity). */
export function tone(weight: number): 'open' | 'restricted' | 'halted' {
  if (weight >= 1) return 'halted'
  return weight > 0 ? 'restricted' : 'open'
}

/** How lines are broken: what was planned is never drawn like what was done. */
export const dashes: Readonly<Partial<Record<SeriesGroup, string>>> = {
  plan: '10 6',
  replan: '2 6',
  ladderPlan: '10 6'
}
