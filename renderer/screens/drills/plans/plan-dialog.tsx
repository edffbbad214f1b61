import {
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  SegmentedControl,
  Select,
  Textarea,
  TextInput
} from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../../../shared/bridge/scenario-rows.ts'
import type { PlanDraft } from '../../../../shared/drill/plan/plan.ts'
import { planFault } from '../../../../shared/drill/plan/fault.ts'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { participantsOf, participantsText, planDraftOf } from '../../../../shared/view/drill/plan-draft.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { actorOf, useSession } from '../../../store/session.ts'
import { useZone } from '../../../store/zone.ts'
import { phrase } from '../../../text/phrase.ts'
import { savePlan } from './plan-acts.ts'

type Props = {
  readonly plan: PlanView | null
  /** What a new plan begins with. */
  readonly first: Partial<PlanDraft>
  readonly scenarios: readonly Scenario[]
  readonly playbook: PlaybookIndex
  readonly now: number
  readonly onClose: () => void
}

/** Plans a drill: which, when, for whom, led by whom, told or not. Nothing starts by itself at that time. */
export function PlanDialog({ plan, first, scenarios, playbook, now, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const me = actorOf(useSession((session) => session.settings))
  const [draft, setDraft] = useState<PlanDraft>(() => planDraftOf(plan, first, { scenarios, playbook, now, me }))
  const [at, setAt] = useState<number | null>(draft.at)
  const [people, setPeople] = useState(() => participantsText(draft.participants, playbook, language))
  const set = (change: Partial<PlanDraft>) => setDraft({ ...draft, ...change })
  const read = participantsOf(people, playbook, draft.departments)
  const wanted: PlanDraft = { ...draft, at: at ?? 0, participants: read.participants }
  const fault = planFault(wanted, {
    hasScenario: scenarios.some(({ id }) => id === draft.scenario),
    playbook,
    now,
    before: plan?.at ?? null
  })
  const refused =
    at === null
      ? t('common.timeNeeded')
      : read.unknown !== null
        ? t('drill.plans.lineBad', { line: read.unknown })
        : fault && phrase(`refusal.${fault}`)
  const roles = playbook.playbook.roles.filter(({ department }) => department === 'command')
  return (
    <FormDialog
      title={t(plan ? 'drill.plans.editTitle' : 'drill.plans.newTitle')}
      confirm={t('common.save')}
      size="xl"
      refused={refused}
      onClose={onClose}
      onSubmit={() => savePlan(plan?.id ?? null, wanted)}
    >
      <p>{t('drill.plans.lead')}</p>
      <Select
        label={t('drill.plans.scenario')}
        data={scenarios.map((one) => ({ value: one.id, label: one.name[language] }))}
        value={draft.scenario}
        searchable
        allowDeselect={false}
        onChange={(scenario) => scenario !== null && set({ scenario })}
      />
      <TimeField label={t('drill.plans.at')} value={at} onChange={setAt} zone={zone} allowFuture required />
      <MultiSelect
        label={t('drill.plans.departments')}
        data={playbook.playbook.departments.map((one) => ({ value: one.id as string, label: one.name[language] }))}
        value={draft.departments}
        onChange={(departments) => set({ departments: departments as PlanDraft['departments'] })}
      />
      <Group grow align="flex-end">
        <TextInput
          label={t('drill.start.facilitator')}
          value={draft.facilitator}
          maxLength={120}
          data-autofocus
          onChange={(event) => set({ facilitator: event.currentTarget.value })}
        />
        <TextInput
          label={t('drill.start.commander')}
          value={draft.commander.person}
          maxLength={120}
          onChange={(event) => set({ commander: { ...draft.commander, person: event.currentTarget.value } })}
        />
        <NativeSelect
          label={t('declare.commanderRole')}
          value={draft.commander.role}
          data={roles.map((one) => ({ value: one.id as string, label: one.name[language] }))}
          onChange={(event) => set({ commander: { ...draft.commander, role: event.currentTarget.value } })}
        />
      </Group>
      <Group align="center">
        <SegmentedControl
          aria-label={t('drill.start.announcedLabel')}
          data={[
            { value: 'yes', label: t('drill.start.announced') },
            { value: 'no', label: t('drill.start.unannounced') }
          ]}
          value={draft.announced ? 'yes' : 'no'}
          onChange={(one) => set({ announced: one === 'yes' })}
        />
        <Checkbox
          label={t('drill.plans.leadershipLedLong')}
          checked={draft.leadershipLed}
          onChange={(event) => set({ leadershipLed: event.currentTarget.checked })}
        />
      </Group>
      <Textarea
        label={t('drill.plans.participants')}
        description={t('drill.plans.participantsHelp')}
        autosize
        minRows={2}
        maxRows={8}
        value={people}
        onChange={(event) => setPeople(event.currentTarget.value)}
      />
      <TextInput
        label={t('drill.plans.note')}
        value={draft.note}
        maxLength={2000}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
