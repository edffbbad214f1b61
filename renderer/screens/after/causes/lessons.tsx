import { ActionIcon } from '@mantine/core'
import { IconClover, IconPlus, IconThumbDown, IconThumbUp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { lessonKinds } from '../../../../shared/incident/cause/cause.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { causeWordsOf } from '../../../../shared/report/words/cause.ts'
import cards from '../../../parts/card.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from '../after.module.css'
import { openAfterDialog } from '../dialog.ts'

const shapes = { well: IconThumbUp, badly: IconThumbDown, lucky: IconClover } as const

/** What went well, what did not, and where luck helped. */
export function Lessons({ state: { lessons } }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const terms = causeWordsOf(useLanguage())
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('after.lessons.title')}>
      <h2>{t('after.lessons.title')}</h2>
      <div className={styles.lessons}>
        {lessonKinds.map((kind) => {
          const Shape = shapes[kind]
          const shown = [...lessons.values()].filter((lesson) => lesson.kind === kind && !lesson.removed)
          return (
            <div key={kind}>
              <h3>
                <Shape aria-hidden size={17} /> {terms.lessons[kind]}
                <ActionIcon
                  variant="default"
                  size="sm"
                  aria-label={t('after.lessons.add', { kind: terms.lessons[kind] })}
                  onClick={() => openAfterDialog({ kind: 'learn', lesson: kind })}
                >
                  <IconPlus aria-hidden size={15} />
                </ActionIcon>
              </h3>
              {shown.length === 0 && <p className="dim">{t('after.lessons.none')}</p>}
              <ul>
                {shown.map(({ id, said }) => (
                  <li key={id}>
                    {said.value} <span className="dim">{said.by.person}</span>{' '}
                    <ActionIcon
                      variant="subtle"
                      size="xs"
                      aria-label={t('after.lessons.remove', { text: said.value })}
                      onClick={() => openAfterDialog({ kind: 'unlearn', lesson: id })}
                    >
                      <IconX aria-hidden size={13} />
                    </ActionIcon>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
