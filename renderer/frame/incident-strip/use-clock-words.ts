import { useTranslation } from 'react-i18next'
import type { RunningClock } from '../../../shared/view/running-clocks.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'

/** What runs out, in the few words of the strip and in whole. */
export function useClockWords(clock: RunningClock): { readonly short: string; readonly whole: string } {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  switch (clock.kind) {
    case 'notice': {
      const words = t(`cadence.kinds.${clock.what}`)
      return { short: words, whole: words }
    }
    case 'duty':
      return {
        short: clock.text[language],
        whole: `${names.department(clock.department)} ${clock.text[language]}`
      }
    case 'escalation': {
      const who = clock.targets.map(names.role).join(t('escalation.listMark'))
      return {
        short: t('cadence.escalation', { rule: clock.rule, who }),
        whole: `${clock.rule} ${names.rule(clock.rule)} → ${who}`
      }
    }
  }
}
