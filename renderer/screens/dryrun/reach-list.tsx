import { Button } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dueForVerification, reachability } from '../../../shared/people/reachability.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Names } from '../../../shared/report/names.ts'
import { usePeople } from '../../store/people.ts'
import { go } from '../../store/route.ts'
import styles from './dryrun.module.css'
import { ReachGroup } from './reach-group.tsx'
import { wallNow } from '../../store/clock.ts'

/** Who cannot be reached whatever is declared, by kind, and whose numbers nobody verified for too long. */
export function ReachList({ playbook, names }: { readonly playbook: PlaybookIndex; readonly names: Names }) {
  const { t } = useTranslation()
  const people = usePeople()
  const [now] = useState(() => wallNow())
  const groups = useMemo(
    () => [...Map.groupBy(reachability(playbook.playbook, people, now), (finding) => finding.code)],
    [playbook, people, now]
  )
  const stale = useMemo(() => dueForVerification(people, playbook.playbook, now).length, [people, playbook, now])
  return (
    <aside className={styles.reach} aria-labelledby="dryrun-reach">
      <h2 id="dryrun-reach" className={styles.heading}>
        {t('dryrun.reach.title')}
      </h2>
      {stale > 0 && (
        <p className={styles.stale}>
          {t('dryrun.reach.stale', { count: stale, days: playbook.playbook.contactTree.unverifiedAfterDays })}
        </p>
      )}
      <Button
        className="no-print"
        size="compact-md"
        variant="default"
        leftSection={<IconAddressBook aria-hidden size={18} />}
        onClick={() => go({ screen: 'people' })}
      >
        {t('dryrun.reach.people')}
      </Button>
      {groups.length === 0 && <p className={styles.lead}>{t('dryrun.reach.nothing')}</p>}
      {groups.map(([code, findings]) => (
        <ReachGroup key={code} code={code} findings={findings} names={names} />
      ))}
    </aside>
  )
}
