import { Title } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleGroup } from '../../../shared/view/people-list.ts'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './list.module.css'
import { RoleRowView } from './role-row.tsx'

type Props = { readonly group: PeopleGroup; readonly selected: string | null }

/** A department with its roles, the outside parties, or those who have no role. */
export const PeopleGroupSection = memo(function PeopleGroupSection({ group, selected }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = `people-${group.id}`
  const title = group.kind === 'department' ? (group.name?.[language] ?? group.id) : t(`people.${group.kind}`)
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.groupHead}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {group.kind !== 'other' && (
          <span className="dim">{t('people.filled', { filled: group.filled, all: group.all })}</span>
        )}
      </div>
      {group.roles.map((row) => (
        <RoleRowView
          key={row.role}
          row={row}
          selected={row.people.some(({ contact }) => contact.id === selected) ? selected : null}
        />
      ))}
    </section>
  )
})
