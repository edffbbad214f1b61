import { SegmentedControl, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CauseStatus } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import type { FactDraft } from '../../../../shared/view/facts/draft.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useIncident } from '../../../store/incident.ts'
import { valueWords } from '../value-words.ts'
import styles from './detail.module.css'

type TextDraft = Extract<FactDraft, { kind: 'text' }>
type Props = { readonly draft: TextDraft; readonly onChange: (draft: TextDraft) => void; readonly field: string }

const statuses: readonly CauseStatus[] = ['unknown', 'suspected', 'confirmed']
const MOST = 4000

/** A text in both languages with its short form; of the cause how sure we are. */
export function TextFields({ draft, onChange, field }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isClosed = useIncident((open) => open.log.state.closed !== undefined)
  const playbook = useIncident((open) => open.playbook)
  const unknownIn = (one: 'ja' | 'en', index: PlaybookIndex) => valueWords(field, { kind: 'unknown' }, one, index)
  const box = (part: 'full' | 'short', one: 'ja' | 'en', label: string) => (
    <Textarea
      label={label}
      lang={one}
      autosize
      minRows={part === 'full' ? 2 : 1}
      maxRows={8}
      maxLength={MOST}
      readOnly={isClosed}
      value={draft[part][one]}
      onChange={(event) => onChange({ ...draft, [part]: { ...draft[part], [one]: event.currentTarget.value } })}
    />
  )
  return (
    <>
      {draft.status !== null && (
        <div className={styles.status}>
          <span id="cause-status">{t('facts.causeStatus')}</span>
          <SegmentedControl
            aria-labelledby="cause-status"
            value={draft.status}
            onChange={(value) => onChange({ ...draft, status: value as CauseStatus })}
            data={statuses.map((value) => ({ value, label: wordsOf(language).causes[value] }))}
            transitionDuration={0}
            readOnly={isClosed}
          />
        </div>
      )}
      {draft.unknown ? (
        <p className={styles.unknown}>
          <strong>{t('facts.status.unknown')}</strong>{' '}
          {playbook && t('facts.unknownAs', { ja: unknownIn('ja', playbook), en: unknownIn('en', playbook) })}
        </p>
      ) : (
        <>
          <div className={styles.pair}>
            {box('full', 'ja', t('facts.fields.ja'))}
            {box('full', 'en', t('facts.fields.en'))}
          </div>
          {field !== 'join' && (
            <fieldset className={styles.short}>
              <legend>{t('facts.fields.short')}</legend>
              <div className={styles.pair}>
                {box('short', 'ja', t('facts.fields.shortJa'))}
                {box('short', 'en', t('facts.fields.shortEn'))}
              </div>
            </fieldset>
          )}
        </>
      )}
    </>
  )
}
