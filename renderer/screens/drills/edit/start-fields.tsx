import { NativeSelect, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { severityOptions } from '../../../parts/severity-options.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { changeDraft } from './draft-store.ts'
import { StartCells } from './start-cells.tsx'

type Start = Scenario['start']
type Props = { readonly start: Start; readonly playbook: PlaybookIndex }

/** What the room finds when the drill begins: in words, the severity it was declared with, and what stands still already. */
export function StartFields({ start, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const set = (change: (start: Start) => Start) => changeDraft((now) => ({ ...now, start: change(now.start) }))
  return (
    <>
      {(['ja', 'en'] as const).map((one) => (
        <Textarea
          key={one}
          label={`${t('drill.library.start')} ${t(`drill.edit.in.${one}`)}`}
          lang={one}
          autosize
          minRows={2}
          maxRows={5}
          value={start.text[one]}
          onChange={(event) => {
            const text = event.currentTarget.value
            set((now) => ({ ...now, text: { ...now.text, [one]: text } }))
          }}
        />
      ))}
      <NativeSelect
        label={t('drill.edit.startSeverity')}
        value={start.severity}
        data={severityOptions(playbook, language)}
        onChange={(event) => {
          const severity = event.currentTarget.value as Start['severity']
          set((now) => ({ ...now, severity }))
        }}
      />
      <StartCells start={start} playbook={playbook} onChange={set} />
    </>
  )
}
