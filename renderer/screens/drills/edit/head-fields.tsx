import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_PACE } from '../../../../shared/drill/scenario/schema.ts'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { withObjectives } from '../../../../shared/view/drill/edit-scenario.ts'
import { severityOptions } from '../../../parts/severity-options.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { changeDraft } from './draft-store.ts'
import styles from './edit.module.css'
import { StartFields } from './start-fields.tsx'

type Props = { readonly scenario: Scenario; readonly playbook: PlaybookIndex }

const languages = ['ja', 'en'] as const

/** What a scenario is about: name, type, expected severity, how long and how fast, the start, objectives and rules, in both languages. */
export function HeadFields({ scenario, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const set = (change: Partial<Scenario>) => changeDraft((now) => ({ ...now, ...change }))
  const said = (one: 'ja' | 'en') => t(`drill.edit.in.${one}`)
  return (
    <div className={styles.fields}>
      {languages.map((one) => (
        <TextInput
          key={one}
          label={`${t('drill.edit.name')} ${said(one)}`}
          lang={one}
          value={scenario.name[one]}
          maxLength={200}
          onChange={(event) => set({ name: { ...scenario.name, [one]: event.currentTarget.value } })}
        />
      ))}
      <div className={styles.row}>
        <NativeSelect
          label={t('drill.edit.type')}
          value={scenario.type}
          data={[...playbook.types.values()].map((one) => ({ value: one.id as string, label: one.name[language] }))}
          onChange={(event) => set({ type: event.currentTarget.value as Scenario['type'] })}
        />
        <NativeSelect
          label={t('drill.edit.severity')}
          value={scenario.expectedSeverity}
          data={severityOptions(playbook, language)}
          onChange={(event) => set({ expectedSeverity: event.currentTarget.value as Scenario['expectedSeverity'] })}
        />
        <NumberInput
          label={t('drill.edit.minutes')}
          min={1}
          max={10_080}
          value={scenario.minutes}
          onChange={(value) => Number(value) >= 1 && set({ minutes: Math.min(10_080, Math.round(Number(value))) })}
        />
        <NumberInput
          label={t('drill.start.pace')}
          min={1}
          max={MOST_PACE}
          value={scenario.pace}
          onChange={(value) => Number(value) >= 1 && set({ pace: Math.min(MOST_PACE, Math.round(Number(value))) })}
        />
      </div>
      <StartFields start={scenario.start} playbook={playbook} />
      <Objectives scenario={scenario} />
      {languages.map((one) => (
        <Textarea
          key={one}
          label={`${t('drill.library.rules')} ${said(one)}`}
          lang={one}
          autosize
          minRows={2}
          maxRows={5}
          value={scenario.rules[one]}
          onChange={(event) => set({ rules: { ...scenario.rules, [one]: event.currentTarget.value } })}
        />
      ))}
    </div>
  )
}

/** The objectives, a line each; they are read when the field is left, for a line that is being typed is none yet. */
function Objectives({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation()
  const textOf = (one: 'ja' | 'en') => scenario.objectives.map(({ text }) => text[one]).join('\n')
  const [typed, setTyped] = useState<{ readonly ja: string; readonly en: string } | null>(null)
  const shown = typed ?? { ja: textOf('ja'), en: textOf('en') }
  const leave = () => {
    if (!typed) return
    changeDraft((now) => withObjectives(now, typed.ja, typed.en))
    setTyped(null)
  }
  return (
    <>
      {languages.map((one) => (
        <Textarea
          key={one}
          label={`${t('drill.edit.objectives')} ${t(`drill.edit.in.${one}`)}`}
          lang={one}
          autosize
          minRows={2}
          maxRows={6}
          value={shown[one]}
          onChange={(event) => setTyped({ ...shown, [one]: event.currentTarget.value })}
          onBlur={leave}
        />
      ))}
    </>
  )
}
