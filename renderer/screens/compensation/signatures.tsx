import { useTranslation } from 'react-i18next'
import type { Standing } from '../../../shared/incident/approval/approval.ts'
import { signatureNeeds } from '../../../shared/incident/compensation/signers.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './signatures.module.css'

/** The two signatures under whatever pays or refuses: who gave which and when, and which are missing. */
export function Signatures({ signed }: Pick<Standing, 'signed'>) {
  const { t } = useTranslation()
  const zone = useZone()
  const { needs } = compensationWordsOf(useLanguage())
  return (
    <ul className={styles.signatures}>
      {signatureNeeds.map((need) => {
        const given = signed.find((one) => one.need === need)
        return (
          <li key={need} className="digits" data-signed={given !== undefined}>
            {given
              ? t('compensation.decision.signed', {
                  need: needs[need],
                  person: given.by.person,
                  time: formatInstant(given.at, zone)
                })
              : t('compensation.decision.missing', { need: needs[need] })}
          </li>
        )
      })}
    </ul>
  )
}
