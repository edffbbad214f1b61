import { Checkbox, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { reopeningTold, treatmentOf } from '../../../../../shared/incident/resumption/proof.ts'
import { announced } from '../../../../../shared/incident/resumption/resumption.ts'
import { resumptionWordsOf } from '../../../../../shared/report/words/resumption.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'

/** Records a notice that went out ahead: what it said, on which channels, when, and the opening that it named. */
export function AnnounceDialog({ state, playbook, onClose }: LadderDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const words = resumptionWordsOf(language).announced
  const told = reopeningTold(state)
  const rows = playbook.playbook.channels
  const [what, setWhat] = useState<string[]>(treatmentOf(state) ? [...announced] : ['reopening'])
  const [channels, setChannels] = useState<string[]>(rows.flatMap(({ id }) => (told.has(id) ? [] : [id])))
  const [opensAt, setOpensAt] = useState<number | null>(null)
  const [toldAt, setToldAt] = useState<number | null>(null)
  const [isOpensValid, setOpensValid] = useState(true)
  const [isToldValid, setToldValid] = useState(true)
  const [ref, setRef] = useState('')
  const command: Command = {
    name: 'resume.announce',
    data: { what: announced.filter((one) => what.includes(one)), channels, opensAt, ref: ref.trim() }
  }
  const isChosen = what.length > 0 && channels.length > 0
  const refused = !isOpensValid || !isToldValid ? t('common.timeInvalid') : refusedText(command)
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.announce')}
      size="lg"
      confirm={t('recovery.ladder.dialog.announceConfirm')}
      refused={isChosen ? refused : t('recovery.ladder.dialog.chooseWhat')}
      onClose={onClose}
      onSubmit={() => sent(command, toldAt ?? undefined)}
    >
      <p>{t('recovery.ladder.dialog.announceLead')}</p>
      <Checkbox.Group label={t('recovery.ladder.dialog.what')} value={what} onChange={setWhat}>
        <Group gap={16}>
          {announced.map((one, index) => (
            <Checkbox key={one} value={one} label={words[one]} data-autofocus={index === 0 || undefined} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group label={t('recovery.ladder.dialog.channels')} value={channels} onChange={setChannels}>
        <Group gap={16}>
          {rows.map((row) => (
            <Checkbox key={row.id} value={row.id} label={row.name[language]} />
          ))}
        </Group>
      </Checkbox.Group>
      <TimeField
        label={t('recovery.ladder.dialog.opensAtField')}
        value={opensAt}
        onChange={setOpensAt}
        onValid={setOpensValid}
        zone={zone}
        allowFuture
      />
      <TimeField
        label={t('recovery.ladder.dialog.toldAt')}
        value={toldAt}
        onChange={setToldAt}
        onValid={setToldValid}
        zone={zone}
      />
      <TextInput
        label={t('recovery.ladder.dialog.ref')}
        value={ref}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => setRef(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
