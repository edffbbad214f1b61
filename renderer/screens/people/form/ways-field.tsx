import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { moved } from '../../../../shared/view/moved.ts'
import styles from './form.module.css'
import type { FormProps } from './form-props.ts'
import { WayRow } from './way-row.tsx'
import type { WayKind } from './way-kinds.ts'
import { wayKinds } from './way-kinds.ts'

type Props = FormProps & { readonly field: 'numbers' | 'addresses' }

/** The numbers or addresses of a contact, in the order in which they are to be tried. */
export function WaysField({ field, draft, set, wrong }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const ways: readonly { readonly kind: WayKind; readonly value: string }[] = draft[field]
  const put = (next: readonly { readonly kind: WayKind; readonly value: string }[], focus: number) => {
    set({ [field]: next })
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-way]')[focus]?.focus())
  }
  const isPhone = field === 'numbers'
  return (
    <fieldset className={styles.group}>
      <legend>{t(isPhone ? 'people.form.numbers' : 'people.form.addresses')}</legend>
      <div ref={list} className={styles.ways}>
        {ways.map((way, index) => (
          <WayRow
            // The place in the order is what a row is.
            // eslint-disable-next-line react/no-array-index-key
            key={index}
            name={t(isPhone ? 'people.form.number' : 'people.form.address', { place: index + 1 })}
            kindName={t(isPhone ? 'people.form.numberKind' : 'people.form.addressKind', { place: index + 1 })}
            kinds={wayKinds[field]}
            way={way}
            isPhone={isPhone}
            wrong={wrong(`${field}.${index}`)}
            isFirst={index === 0}
            isLast={index === ways.length - 1}
            onChange={(next) => set({ [field]: ways.with(index, next) })}
            onMove={(by) => put(moved(ways, index, index + by), Math.min(ways.length - 1, Math.max(0, index + by)))}
            onRemove={() => put(ways.toSpliced(index, 1), Math.max(0, index - 1))}
          />
        ))}
      </div>
      {isPhone && ways.length === 0 && <p className={styles.caution}>{t('people.form.noNumber')}</p>}
      <div className={styles.addRow}>
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={16} />}
          disabled={ways.length >= 20}
          onClick={() => put([...ways, { kind: isPhone ? 'mobile' : 'work', value: '' }], ways.length)}
        >
          {t(isPhone ? 'people.form.addNumber' : 'people.form.addAddress')}
        </Button>
        {ways.length > 1 && <span className="dim">{t('people.form.keysHint')}</span>}
      </div>
    </fieldset>
  )
}
