import { useTranslation } from 'react-i18next'
import type { FindingLine } from '../../../shared/view/notices/findings.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { showTextAs } from './desk.ts'
import { bodyId } from './editor.tsx'
import { isOnSheet, toFact } from './to-fact.ts'
import { saveTyped } from './typed.ts'

type Props = { readonly line: FindingLine; readonly row: NoticeRow; readonly stream: string }

/** The ways to what a finding is about: its fact, the field to write in, or that the text says it in other words. */
export function FindingTools({ line, row, stream }: Props) {
  const { t } = useTranslation()
  const { notice } = row
  const mend = (language: 'ja' | 'en') => () => {
    showTextAs('text')
    requestAnimationFrame(() => document.getElementById(bodyId(notice, language))?.focus())
  }
  const { field } = line
  return (
    <>
      {line.detail === 'unsaid' && field !== null && (
        <ActButton onAct={() => void saveTyped(notice.id, [field])}>{t('notices.findings.confirm')}</ActButton>
      )}
      {isOnSheet(field) && <ActButton onAct={() => toFact(field, stream)}>{t('notices.findings.facts')}</ActButton>}
      {line.detail !== 'placeholder' &&
        line.languages.map((language) => (
          <ActButton key={language} onAct={mend(language)}>
            {t('notices.findings.mend', { language: t(`notices.${language}`) })}
          </ActButton>
        ))}
    </>
  )
}
