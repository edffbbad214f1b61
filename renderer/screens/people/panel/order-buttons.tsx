import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoleRow } from '../../../../shared/view/people-list.ts'
import { moved } from '../../../../shared/view/moved.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { saveOrder } from '../save-people.ts'
import styles from './panel.module.css'

type Props = { readonly row: RoleRow; readonly id: string }

/** Moves a person up and down in the order in which a role's people are called. */
export function OrderButtons({ row, id }: Props) {
  const { t } = useTranslation()
  const { people } = row
  const at = people.findIndex(({ contact }) => contact.id === id)
  const commands = useMemo<AppCommand[]>(() => {
    const ids = people.map(({ contact }) => contact.id)
    const from = ids.indexOf(id)
    const offer = (name: 'earlier' | 'later', keys: string, to: number): AppCommand[] =>
      to < 0 || to >= ids.length
        ? []
        : [
            {
              id: `people.${name}`,
              title: t(`people.command.${name}`),
              group: t('frame.people'),
              keys,
              run: () => void saveOrder(moved(ids, from, to))
            }
          ]
    return [...offer('earlier', '[', from - 1), ...offer('later', ']', from + 1)]
  }, [people, id, t])
  useCommands('people.order', commands)
  if (people.length < 2) return null
  const move = (to: number) =>
    void saveOrder(
      moved(
        people.map(({ contact }) => contact.id),
        at,
        to
      )
    )
  return (
    <div role="group" aria-label={t('people.panel.orderOf')} className={styles.actions}>
      <Button
        variant="default"
        leftSection={<IconArrowUp aria-hidden size={16} />}
        disabled={at === 0}
        onClick={() => move(at - 1)}
      >
        {t('people.panel.up')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowDown aria-hidden size={16} />}
        disabled={at === people.length - 1}
        onClick={() => move(at + 1)}
      >
        {t('people.panel.down')}
      </Button>
    </div>
  )
}
