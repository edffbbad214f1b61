import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import cards from '../../../parts/card.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../after.module.css'
import { recorded } from '../recorded.ts'

/** The report of the causes, section by section of the playbook's outline. */
export function Sections({ open: { state, playbook } }: { readonly open: OpenIncidentProps }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const outline = playbook.playbook.causeAnalysis.sections
  const written = outline.filter((_, index) => (state.sections.get(index)?.at(-1)?.value ?? '') !== '').length
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('after.sections.title')}>
      <h2>
        {t('after.sections.title')}{' '}
        <span className="dim digits">{t('after.sections.written', { done: written, total: outline.length })}</span>
      </h2>
      <p className="dim">{t('after.sections.lead')}</p>
      {outline.map((heading, index) => (
        <Section key={heading.en} open={{ state }} index={index} heading={heading[language]} />
      ))}
    </section>
  )
}

type Props = { readonly open: Pick<OpenIncidentProps, 'state'>; readonly index: number; readonly heading: string }

/** One section: read, then written in place. What is typed stays until it is saved or given up. */
function Section({ open: { state }, index, heading }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const versions = state.sections.get(index) ?? []
  const last = versions.at(-1)
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft === null) return
    if (draft.trim() === (last?.value ?? '')) return setDraft(null)
    if (await recorded({ name: 'cause.write', data: { section: index, text: draft.trim() } })) setDraft(null)
  }
  return (
    <div className={styles.section}>
      <h3>
        {index + 1}. {heading}
      </h3>
      {draft === null ? (
        <>
          <p className={last?.value ? styles.written : 'dim'}>{last?.value || t('after.sections.empty')}</p>
          <div className={styles.acts}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t('after.sections.write')}: ${heading}`}
              onClick={() => setDraft(last?.value ?? '')}
            >
              {t('after.sections.write')}
            </Button>
            {last && (
              <span className="dim">
                {t('after.sections.saved', { person: last.by.person, time: formatInstant(last.at, zone) })}{' '}
                {versions.length > 1 && t('after.sections.version', { count: versions.length })}
              </span>
            )}
          </div>
        </>
      ) : (
        <>
          <Textarea
            aria-label={heading}
            autosize
            minRows={3}
            maxRows={14}
            maxLength={20_000}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && draft === (last?.value ?? '')) setDraft(null)
            }}
            // The person asked to write here.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
          />
          <div className={styles.acts}>
            <Button size="compact-sm" onClick={() => void save()}>
              {t('after.sections.save')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDraft(null)}>
              {t('common.cancel')}
            </Button>
            {draft !== (last?.value ?? '') && <span className={styles.owing}>{t('after.sections.unsaved')}</span>}
          </div>
        </>
      )}
    </div>
  )
}
