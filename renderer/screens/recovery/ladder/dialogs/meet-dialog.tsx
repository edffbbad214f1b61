import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { gatesFor } from '../../../../../shared/incident/resumption/gates.ts'
import type { Verdict } from '../../../../../shared/incident/resumption/resumption.ts'
import { verdicts } from '../../../../../shared/incident/resumption/resumption.ts'
import { wordsOf } from '../../../../../shared/report/words/of.ts'
import { resumptionWordsOf } from '../../../../../shared/report/words/resumption.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { Choice } from '../../../board/dialogs/choice.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import { nowHere } from '../../../../store/clock.ts'
import ladder from '../ladder.module.css'

type Props = LadderDialogProps & { readonly gate: string; readonly first: Verdict }

/** What a person says of a gate; what may not be said now says why. */
export function MeetDialog({ state, playbook, gate, first, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const words = resumptionWordsOf(language).verdicts
  const [verdict, setVerdict] = useState<Verdict>(first)
  const [evidence, setEvidence] = useState('')
  const found = gatesFor(state, playbook, '', nowHere()).find((one) => one.gate.id === gate)
  const commandFor = (one: Verdict, said: string): Command => ({
    name: 'resume.meet',
    data: { gates: [gate], verdict: one, evidence: said }
  })
  const command = commandFor(verdict, evidence.trim())
  return (
    <FormDialog
      title={names.gate(gate)}
      size="lg"
      confirm={t('recovery.ladder.dialog.meetConfirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      {found?.gate.twoPerson === true && <p>{t('recovery.ladder.dialog.twoPerson')}</p>}
      {found && found.duties.length > 0 && (
        <ul className={ladder.rows} aria-label={t('recovery.ladder.dialog.meetDuties')}>
          {found.duties.map(({ duty, progress }) => (
            <li key={duty.id}>
              <strong>{wordsOf(language).statuses[progress?.status ?? 'open']}</strong> {duty.id} {names.duty(duty.id)}
            </li>
          ))}
        </ul>
      )}
      <Radio.Group
        value={verdict}
        onChange={(value) => setVerdict(verdicts.find((one) => one === value) ?? verdict)}
        aria-label={names.gate(gate)}
      >
        <Stack gap={4}>
          {verdicts.map((one) => (
            <Choice
              key={one}
              value={one}
              label={words[one]}
              refused={refusedText(commandFor(one, '-'))}
              autoFocus={one === first}
            >
              {t(`recovery.ladder.dialog.meetHelp.${one}`)}
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField label={t('recovery.ladder.dialog.evidence')} value={evidence} onChange={setEvidence} />
    </FormDialog>
  )
}
