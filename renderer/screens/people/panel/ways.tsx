import { ActionIcon, Button } from '@mantine/core'
import { IconCopy, IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListedContact } from '../../../../shared/view/people-list.ts'
import { copyText } from '../../../parts/copy-text.ts'
import marks from '../marks.module.css'
import styles from './panel.module.css'
import { HideButton } from './hide-button.tsx'
import { useRevealed } from './use-revealed.ts'

type Props = { readonly contact: ListedContact; readonly field: 'numbers' | 'addresses' }

/** The numbers or addresses of a contact in the order to try, masked until somebody asks. */
export function Ways({ contact, field }: Props) {
  const { t } = useTranslation()
  const { value, until, show, hide } = useRevealed(contact.id, field)
  const clear = value?.[field]
  const ways = clear ?? contact[field]
  const id = `person-${field}`
  return (
    <section aria-labelledby={id} className={styles.ways}>
      <div className={styles.waysHead}>
        <h3 id={id}>{t(`people.panel.${field}`)}</h3>
        {clear ? (
          <HideButton until={until} onHide={hide} />
        ) : (
          ways.length > 0 &&
          !contact.locked && (
            <Button
              size="compact-md"
              leftSection={<IconEye aria-hidden size={16} />}
              aria-label={t(field === 'numbers' ? 'people.panel.showNumbers' : 'people.panel.showAddresses')}
              data-show={field}
              onClick={() => void show()}
            >
              {t('people.panel.show')}
            </Button>
          )
        )}
      </div>
      {ways.length === 0 && <p className={marks.few}>{t(field === 'numbers' ? 'people.noPhone' : 'common.none')}</p>}
      <ol>
        {ways.map((way, index) => (
          // Two numbers may read alike while they are masked.
          // eslint-disable-next-line react/no-array-index-key
          <li key={`${index} ${way.value}`}>
            <span className="dim">{t(`people.kind.${way.kind}`)}</span>{' '}
            <span className={styles.value}>{way.value}</span>
            {clear && (
              <ActionIcon
                variant="default"
                aria-label={t('people.panel.copy', { value: way.value })}
                onClick={() => void copyText(way.value)}
              >
                <IconCopy aria-hidden size={16} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
