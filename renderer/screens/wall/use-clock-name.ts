import { useTranslation } from 'react-i18next'
import type { WallClock } from '../../../shared/view/wall.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'

/** What runs out, and whose it is: a department, an authority, or for what customers are to hear nobody's name. */
export type ClockName = { readonly who: string; readonly what: string }

/** Gives what runs out in the words of the playbook. */
export function useClockName(): (clock: WallClock) => ClockName {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  return (clock) => {
    switch (clock.kind) {
      case 'notice':
        return { who: t('frame.notices'), what: t(`cadence.kinds.${clock.what}`) }
      case 'report':
        return { who: clock.authority[language], what: clock.text[language] }
      case 'duty':
        return {
          who: names.department(clock.department),
          what: clock.text === null ? t('wall.added') : clock.text[language]
        }
    }
  }
}
