import type { InjectRun } from '../../incident/inject/run.ts'
import type { Language } from '../time.ts'

const words = {
  ja: {
    notReleased: '付与なし',
    'skip-if': '見送り(対応済み)',
    'only-if': '付与なし(前提の行動がない)',
    byHand: (reason: string) => (reason === '' ? '見送り' : `見送り(${reason})`)
  },
  en: {
    notReleased: 'not released',
    'skip-if': 'skipped: done already',
    'only-if': 'never came: what it waited for was not done',
    byHand: (reason: string) => (reason === '' ? 'skipped' : `skipped: ${reason}`)
  }
} as const

/** Why an inject did not come out, in words. */
export function skippedText({ skipped, skippedBecause }: InjectRun, language: Language): string {
  const said = words[language]
  if (!skipped) return said.notReleased
  if (skippedBecause === 'skip-if' || skippedBecause === 'only-if') return said[skippedBecause]
  return said.byHand(skippedBecause ?? '')
}
