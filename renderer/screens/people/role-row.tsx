import { Button } from '@mantine/core'
import { IconUserPlus, IconUserQuestion } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoleRow } from '../../../shared/view/people-list.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { openPeopleDialog } from './people-view.ts'
import { PersonButton } from './person-button.tsx'
import styles from './list.module.css'

/** An address book may hold thousands who have no role here. */
const SHOWN = 100

type Props = { readonly row: RoleRow; readonly selected: string | null }

/** A role with its people in the order of calling. Where nobody fills it the role itself stands there. */
export const RoleRowView = memo(function RoleRowView({ row, selected }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [shown, setShown] = useState(SHOWN)
  const name = row.name?.[language] ?? ''
  const more = row.people.length - shown
  return (
    <div className={styles.role} data-named={name !== '' || undefined}>
      {name !== '' && <h3 className={styles.roleName}>{name}</h3>}
      <ul className={styles.persons}>
        {row.people.length === 0 && (
          <li className={styles.vacant}>
            <IconUserQuestion aria-hidden size={20} />
            <span>
              <strong>{t('people.vacant')}</strong> <span className="dim">{t('people.vacantHelp')}</span>
            </span>
            <Button
              variant="default"
              leftSection={<IconUserPlus aria-hidden size={18} />}
              aria-label={t('people.fillInFor', { role: name })}
              onClick={() => openPeopleDialog({ kind: 'add', role: row.role, order: 0 })}
            >
              {t('people.fillIn')}
            </Button>
          </li>
        )}
        {row.people.slice(0, shown).map((person) => (
          <li key={person.contact.id}>
            <PersonButton person={person} isSelected={selected === person.contact.id} isPlaced={name !== ''} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <Button variant="subtle" onClick={() => setShown(shown + SHOWN)}>
              {t('people.showMore', { count: Math.min(more, SHOWN) })}
            </Button>
          </li>
        )}
      </ul>
    </div>
  )
})
