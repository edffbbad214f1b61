import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { durationWords } from '../../../../../shared/report/time.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { StateMark } from '../../../board/matrix/state-mark.tsx'
import { cellList } from '../cell-names.ts'
import { stepping } from '../ladder-acts.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import ladder from '../ladder.module.css'
import type { ChosenStep } from '../use-ladder.ts'
import { pickStage } from '../view.ts'

const MINUTE = 60_000

/** Takes a step: what opens is read once more before it is written. */
export function UpDialog({ chosen, onClose }: LadderDialogProps & { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const [openedAt, setOpenedAt] = useState<number | null>(null)
  const [isValid, setValid] = useState(true)
  const { stage } = chosen.rung
  const command = stepping(chosen)
  const submit = async () => {
    const done = await sent(command, openedAt ?? undefined)
    if (done) pickStage(null)
    return done
  }
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.up', { order: stage.order, stage: stage.name[language] })}
      size="lg"
      confirm={t('recovery.ladder.dialog.upConfirm', { count: chosen.opens.length })}
      refused={isValid ? refusedText(command) : t('common.timeInvalid')}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('recovery.ladder.dialog.upLead')}</p>
      <ul className={ladder.rows} aria-label={t('recovery.ladder.opens')}>
        {[...Map.groupBy(chosen.opens, ({ state }) => state)].map(([state, cells]) => (
          <li key={state}>
            <StateMark state={state} /> {cellList(cells, names)}
          </li>
        ))}
      </ul>
      {stage.minHoldMinutes > 0 && (
        <p>{t('recovery.ladder.dialog.upHold', { span: durationWords(stage.minHoldMinutes * MINUTE, language) })}</p>
      )}
      <TimeField
        label={t('recovery.ladder.dialog.openedAt')}
        value={openedAt}
        onChange={setOpenedAt}
        onValid={setValid}
        zone={zone}
      />
    </FormDialog>
  )
}
