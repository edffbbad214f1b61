import { IconCircleCheckFilled, IconCircleDashed, IconCircleXFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { resumptionWordsOf } from '../../../../shared/report/words/resumption.ts'
import type { GoRow } from '../../../../shared/view/recovery/ladder-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { ByAt } from '../by-at.tsx'
import { Mark } from '../mark.tsx'
import { going, sayGo } from './ladder-acts.ts'
import ladder from './ladder.module.css'
import type { ChosenStep } from './use-ladder.ts'
import { openLadderDialog } from './view.ts'

/** Go or no-go of the named people for the step, each in person. */
export function GoPart({ chosen: { rung, desk } }: { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  const stage = rung.stage.id
  const noGo = { name: 'resume.decide', data: { stage, verdict: 'noGo', reason: '-' } } as const
  return (
    <>
      <h3 className={ladder.sub}>{t('recovery.ladder.goes')}</h3>
      <ul className={ladder.rows} aria-label={t('recovery.ladder.goes')}>
        {desk.goes.map((row) => (
          <GoLine key={row.role} row={row} />
        ))}
      </ul>
      <div className={ladder.go}>
        <ActButton refused={refusedText(going(stage))} onAct={() => void sayGo(stage)}>
          {t('recovery.ladder.action.go')}
        </ActButton>
        <ActButton refused={refusedText(noGo)} onAct={() => openLadderDialog({ kind: 'noGo', stage })}>
          {t('recovery.ladder.action.noGo')}
        </ActButton>
      </div>
    </>
  )
}

function GoLine({ row: { role, word, again } }: { readonly row: GoRow }) {
  const { t } = useTranslation()
  const names = useNames()
  const words = resumptionWordsOf(useLanguage()).goes
  return (
    <li>
      <span>{names.role(role)}</span>
      {word ? (
        <>
          <Mark
            tone={word.value === 'noGo' ? 'bad' : again ? 'warn' : 'good'}
            shape={word.value === 'go' ? IconCircleCheckFilled : IconCircleXFilled}
          >
            {words[word.value]}
          </Mark>
          <ByAt by={word.by} at={word.at} />
          {word.reason !== '' && <span>{word.reason}</span>}
          {again && <span>{t('recovery.ladder.goAgain')}</span>}
        </>
      ) : (
        <Mark tone="calm" shape={IconCircleDashed}>
          {t('recovery.ladder.goNone')}
        </Mark>
      )}
    </li>
  )
}
