import { useTranslation } from 'react-i18next'
import type { RunningClock } from '../../../shared/view/running-clocks.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'

/** What runs out: by its number where it has one, in words, and in whole with whom it concerns. */
export type ClockWords = { readonly code: string; readonly words: string; readonly whole: string }

/** What runs out, in the few words of the strip. */
export function useClockWords(clock: RunningClock): ClockWords {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  switch (clock.kind) {
    case 'notice': {
      const words = t(`cadence.kinds.${clock.what}`)
      return { code: words, words: '', whole: words }
    }
    case 'duty':
      return {
        code: clock.added ? t('board.card.addedId') : clock.duty,
        words: clock.text[language],
        whole: `${names.department(clock.department)} ${clock.text[language]}`
      }
    case 'deadline':
      return {
        code: clock.deadline,
        words: clock.text[language],
        whole: `${clock.authority[language]} ${clock.text[language]}`
      }
    case 'escalation': {
      const who = clock.targets.map(names.role).join(t('escalation.listMark'))
      return {
        code: clock.rule,
        words: `→ ${who}`,
        whole: `${clock.rule} ${names.rule(clock.rule)} → ${who}`
      }
    }
  }
}
