import { useTranslation } from 'react-i18next'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import { copyText } from '../../parts/copy-text.ts'
import { useRowWords } from './row-words.ts'

/** Copies the reports that are listed, one line each. */
export function useCopyRows(rows: readonly DeadlineRow[]): () => void {
  const { t } = useTranslation()
  const wordsOf = useRowWords()
  return () => {
    const lines = rows.map((row) => {
      const { name, recipient, owner, when } = wordsOf(row)
      const state = t(`clocks.state.${row.clock}`)
      return t('clocks.copyLine', { state, name: `${row.id} ${name}`, when, recipient, owner })
    })
    void copyText(lines.join('\n'))
  }
}
