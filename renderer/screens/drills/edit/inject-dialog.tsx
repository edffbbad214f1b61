import { Group, MultiSelect, NumberInput, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Condition, Deed } from '../../../../shared/drill/scenario/deed.ts'
import type { Inject, Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { deedText } from '../../../../shared/report/deed-text.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { formatDuration } from '../../../../shared/report/time.ts'
import { contentOf, contentProblem, draftOfContent } from '../../../../shared/view/drill/content-draft.ts'
import { deedOptions, dependencies } from '../../../../shared/view/drill/deed-options.ts'
import { parseSpan } from '../../../../shared/view/drill/typed-span.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { ContentFields } from '../../facilitator/dialogs/content-fields.tsx'

type Props = {
  readonly inject: Inject
  readonly scenario: Scenario
  readonly playbook: PlaybookIndex
  readonly names: Names
  readonly onClose: () => void
  readonly onSave: (inject: Inject) => void
}

/** Writes on one inject: when it comes, what it says, what proves that the room did it, and on what it depends. */
export function InjectDialog({ inject, scenario, playbook, names, onClose, onSave }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [content, setContent] = useState(() => draftOfContent(inject))
  const [at, setAt] = useState(() => formatDuration(inject.atSeconds * 1000))
  const [target, setTarget] = useState<number | string>(Math.round(inject.targetSeconds / 60))
  const [deeds, setDeeds] = useState<readonly Deed[]>(inject.deeds)
  const [conditions, setConditions] = useState<readonly Condition[]>(inject.conditions)
  const [objectives, setObjectives] = useState<readonly string[]>(inject.objectives)
  const options = useMemo(
    () =>
      deedOptions(playbook.playbook).map((deed) => ({
        value: JSON.stringify(deed),
        label: deedText(deed, names, language)
      })),
    [playbook, names, language]
  )
  const depends = useMemo(
    () =>
      dependencies(playbook.playbook, scenario.injects, inject.id).map((deed) => ({
        value: JSON.stringify(deed),
        label:
          deed.kind === 'inject' ? t('drill.library.injectOut', { id: deed.inject }) : deedText(deed, names, language)
      })),
    [playbook, scenario, inject.id, names, language, t]
  )
  const ms = parseSpan(at)
  const bad = ms === null || ms >= scenario.minutes * 60_000
  const problem = contentProblem(content)
  const of = (when: Condition['when']) => conditions.filter((one) => one.when === when)
  const setOf = (when: Condition['when'], values: readonly string[]) => {
    const kept = of(when)
    const next = values.map((value) => {
      const before = kept.find(({ deed }) => JSON.stringify(deed) === value)
      return before ?? { when, deed: JSON.parse(value) as Condition['deed'], bySeconds: null }
    })
    setConditions([...conditions.filter((one) => one.when !== when), ...next])
  }
  const save = async () => {
    onSave({
      ...inject,
      ...contentOf(content),
      atSeconds: Math.floor((ms ?? 0) / 1000),
      targetSeconds: Math.max(1, Math.round(Number(target) || 15)) * 60,
      deeds: [...deeds],
      conditions: [...conditions],
      objectives: [...objectives]
    })
    return true
  }
  const refused = bad
    ? t('drill.edit.timeBad', { most: formatDuration(scenario.minutes * 60_000) })
    : problem && t(`drill.desk.${problem}`)
  return (
    <FormDialog
      title={t('drill.edit.injectTitle', { id: inject.id })}
      confirm={t('drill.edit.take')}
      size="xl"
      refused={refused}
      onClose={onClose}
      onSubmit={save}
    >
      <Group grow align="flex-end">
        <TextInput label={t('drill.edit.at')} value={at} onChange={(event) => setAt(event.currentTarget.value)} />
        <NumberInput label={t('drill.desk.target')} min={1} max={1440} value={target} onChange={setTarget} />
      </Group>
      <ContentFields draft={content} playbook={playbook} onChange={setContent} />
      <MultiSelect
        label={t('drill.library.deeds')}
        data={withOwn(options, deeds, (deed) => deedText(deed, names, language))}
        value={deeds.map((deed) => JSON.stringify(deed))}
        searchable
        limit={50}
        maxValues={20}
        onChange={(values) => setDeeds(values.map((value) => JSON.parse(value) as Deed))}
      />
      {(['only-if', 'skip-if'] as const).map((when) => (
        <MultiSelect
          key={when}
          label={t(when === 'only-if' ? 'drill.edit.onlyIf' : 'drill.edit.skipIf')}
          data={withOwn(
            depends,
            of(when).map(({ deed }) => deed),
            (deed) => (deed.kind === 'inject' ? deed.inject : deedText(deed, names, language))
          )}
          value={of(when).map(({ deed }) => JSON.stringify(deed))}
          searchable
          limit={50}
          onChange={(values) => setOf(when, values)}
        />
      ))}
      <MultiSelect
        label={t('drill.library.objectives')}
        data={scenario.objectives.map(({ id, text }) => ({ value: id, label: text[language] }))}
        value={[...objectives]}
        onChange={setObjectives}
      />
    </FormDialog>
  )
}

type Option = { readonly value: string; readonly label: string }

/** The options, and what is chosen already though it is none of them: nothing is lost by opening the dialog. */
function withOwn<T>(options: readonly Option[], chosen: readonly T[], labelOf: (one: T) => string): Option[] {
  const known = new Set(options.map(({ value }) => value))
  const more = chosen.map((one) => ({ value: JSON.stringify(one), label: labelOf(one) }))
  return [...options, ...more.filter(({ value }) => !known.has(value))]
}
