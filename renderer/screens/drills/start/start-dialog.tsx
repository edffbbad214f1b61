import { Group, NativeSelect, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { usualRole } from '../../../../shared/view/declare/commander.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { actorOf, useSession } from '../../../store/session.ts'
import { paces } from '../../facilitator/desk-acts.ts'
import { startDrill } from './start-drill.ts'
import styles from './start.module.css'

type Props = {
  readonly scenario: Scenario
  readonly playbook: PlaybookIndex
  /** What a plan says beforehand; null where the drill is started without one. */
  readonly planned: Planned | null
  readonly onClose: () => void
}

/** What was planned: the plan itself, who leads and who commands, and whether the room was told. */
export type Planned = {
  readonly plan: string
  readonly facilitator: string
  readonly commander: { readonly person: string; readonly role: string }
  readonly announced: boolean
}

/** What is settled before a drill begins: the brief and the rules to read out, who leads, who commands, how fast. */
export function StartDialog({ scenario, playbook, planned, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = actorOf(useSession((session) => session.settings))
  const first = playbook.playbook.departments.find(({ id }) => id === 'command')
  const roles = playbook.playbook.roles.filter(({ department }) => department === first?.id)
  const [facilitator, setFacilitator] = useState(planned?.facilitator ?? me?.person ?? '')
  const [person, setPerson] = useState(planned?.commander.person ?? me?.person ?? '')
  const [role, setRole] = useState<string>(planned?.commander.role ?? usualRole(undefined, playbook))
  const [announced, setAnnounced] = useState(planned?.announced ?? true)
  const [pace, setPace] = useState(scenario.pace)
  const missing = facilitator.trim() === '' || person.trim() === ''
  const shownPaces = [...new Set<number>([...paces, scenario.pace])].toSorted((a, b) => a - b)
  return (
    <FormDialog
      title={t('drill.start.title', { name: scenario.name[language] })}
      confirm={t('drill.start.go')}
      size="xl"
      refused={missing ? t('drill.start.missing') : null}
      onClose={onClose}
      onSubmit={() =>
        startDrill({
          scenario: scenario.id,
          plan: planned?.plan ?? null,
          pace,
          announced,
          facilitator: facilitator.trim(),
          commander: { person: person.trim(), role },
          language
        })
      }
    >
      <p>{t('drill.start.lead')}</p>
      <ScrollBox label={t('drill.start.brief')}>
        <div className={styles.brief}>
          <h3>{t('drill.library.start')}</h3>
          <p>{scenario.start.text[language]}</p>
          <h3>{t('drill.library.rules')}</h3>
          <p>{scenario.rules[language]}</p>
        </div>
      </ScrollBox>
      <Group grow align="flex-end">
        <TextInput
          label={t('drill.start.facilitator')}
          description={t('drill.start.facilitatorHelp')}
          value={facilitator}
          maxLength={120}
          required
          onChange={(event) => setFacilitator(event.currentTarget.value)}
        />
        <TextInput
          label={t('drill.start.commander')}
          description={t('drill.start.commanderHelp')}
          value={person}
          maxLength={120}
          required
          data-autofocus
          onChange={(event) => setPerson(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('declare.commanderRole')}
          value={role}
          data={roles.map((one) => ({ value: one.id, label: one.name[language] }))}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
      </Group>
      <Group grow align="flex-end">
        <Select
          label={t('drill.start.pace')}
          data={shownPaces.map((one) => ({
            value: String(one),
            label: t('drill.start.paceValue', { pace: one, minutes: Math.max(1, Math.round(scenario.minutes / one)) })
          }))}
          value={String(pace)}
          allowDeselect={false}
          onChange={(one) => setPace(Number(one ?? scenario.pace))}
        />
        <SegmentedControl
          aria-label={t('drill.start.announcedLabel')}
          data={[
            { value: 'yes', label: t('drill.start.announced') },
            { value: 'no', label: t('drill.start.unannounced') }
          ]}
          value={announced ? 'yes' : 'no'}
          onChange={(one) => setAnnounced(one === 'yes')}
        />
      </Group>
    </FormDialog>
  )
}
