import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconPlayerPlay } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { peopleFromMasked } from '../../../shared/people/from-masked.ts'
import type { MaskedContact } from '../../../shared/people/masked.ts'
import { reachability } from '../../../shared/people/reachability.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { countFindings } from '../../../shared/view/reach-summary.ts'
import { go } from '../../store/route.ts'
import styles from './reach.module.css'
import { ReachDetails } from './reach-details.tsx'

type Props = { readonly playbook: Playbook; readonly contacts: readonly MaskedContact[]; readonly at: number }

/** What may keep people from being reached, found before the crisis, and the way to the dry run. */
export function ReachSummary({ playbook, contacts, at }: Props) {
  const { t } = useTranslation()
  const counts = useMemo(
    () => countFindings(reachability(playbook, peopleFromMasked(contacts), at)),
    [playbook, contacts, at]
  )
  return (
    <section className={styles.reach} aria-labelledby="people-reach">
      <h2 id="people-reach" className={styles.reachTitle}>
        {t('people.reach.title')}
      </h2>
      {counts.length === 0 && (
        <p className={styles.good}>
          <IconCircleCheck aria-hidden size={18} />
          {t('people.reach.good')}
        </p>
      )}
      <ul className={styles.counts}>
        {counts.map(({ code, findings }) => (
          <li key={code} data-code={code}>
            <IconAlertTriangle aria-hidden size={16} />
            {t(`people.reach.code.${code}`, { days: playbook.contactTree.unverifiedAfterDays })}{' '}
            <strong className="digits">{findings.length}</strong>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlayerPlay aria-hidden size={18} />}
        onClick={() => go({ screen: 'dryrun' })}
      >
        {t('people.reach.dryRun')}
      </Button>
      {counts.length > 0 && <ReachDetails counts={counts} playbook={playbook} contacts={contacts} />}
    </section>
  )
}
