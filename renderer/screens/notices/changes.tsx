import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeWords } from '../../../shared/incident/notice/notice.ts'
import type { BaselineKind } from '../../../shared/view/notices/baselines.ts'
import { baselineKinds, baselinesOf } from '../../../shared/view/notices/baselines.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { textDiff } from '../../parts/text-diff.ts'
import { languages } from './languages.ts'
import styles from './text.module.css'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView; readonly words: NoticeWords }

/** What was changed in a text, against its template or an earlier version of it. */
export function Changes({ row, view, words }: Props) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<BaselineKind | null>(null)
  const baselines = baselinesOf(view.open.state, view.open.playbook, row.notice)
  const chosen = baselines.find(({ kind }) => kind === wanted) ?? baselines[0]
  if (!chosen) return <p>{t('notices.changes.nothing')}</p>
  const isSame = JSON.stringify([chosen.words.title, chosen.words.body]) === JSON.stringify([words.title, words.body])
  return (
    <div className={styles.editor}>
      <div className={styles.against}>
        <SegmentedControl
          aria-label={t('notices.changes.against')}
          value={chosen.kind}
          onChange={(value) => setWanted(baselineKinds.find((kind) => kind === value) ?? null)}
          data={baselines.map(({ kind }) => ({ value: kind, label: t(`notices.changes.${kind}`) }))}
        />
        {isSame ? (
          <span>{t('notices.changes.same')}</span>
        ) : (
          <span>
            <ins>{t('notices.changes.added')}</ins> <del>{t('notices.changes.removed')}</del>
          </span>
        )}
      </div>
      <div className={styles.columns}>
        {languages.map((language) => (
          <section key={language} className={styles.column} aria-label={t(`notices.${language}`)}>
            <h3>{t(`notices.${language}`)}</h3>
            {words.title && (
              <div className={styles.subject}>
                <Diff before={chosen.words.title?.[language] ?? ''} after={words.title[language]} language={language} />
              </div>
            )}
            <div className={styles.words}>
              <Diff before={chosen.words.body[language]} after={words.body[language]} language={language} />
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}

function Diff({ before, after, language }: { before: string; after: string; language: 'ja' | 'en' }) {
  const pieces = textDiff(before, after, language)
  return (
    <p lang={language}>
      {pieces.map(({ kind, text, at }) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>
        return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>
      })}
    </p>
  )
}
