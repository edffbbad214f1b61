import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './form.module.css'
import type { WayKind } from './way-kinds.ts'

type Way = { readonly kind: WayKind; readonly value: string }
type Props = {
  readonly name: string
  readonly kindName: string
  readonly kinds: readonly WayKind[]
  readonly way: Way
  readonly isPhone: boolean
  readonly wrong: string | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (way: Way) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One number or address. Alt with an arrow key moves it in the order. */
export function WayRow({
  name,
  kindName,
  kinds,
  way,
  isPhone,
  wrong,
  isFirst,
  isLast,
  onChange,
  onMove,
  onRemove
}: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.way}>
      <NativeSelect
        aria-label={kindName}
        value={way.kind}
        onChange={(event) =>
          onChange({ ...way, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? 'other' })
        }
        data={kinds.map((kind) => ({ value: kind, label: t(`people.kind.${kind}`) }))}
      />
      <TextInput
        aria-label={name}
        type={isPhone ? 'tel' : 'text'}
        value={way.value}
        error={wrong}
        onChange={(event) => onChange({ ...way, value: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
          event.preventDefault()
          onMove(event.key === 'ArrowUp' ? -1 : 1)
        }}
        maxLength={254}
        autoComplete="off"
        data-way
      />
      <ActionIcon
        variant="default"
        size="lg"
        disabled={isFirst}
        aria-label={t('people.form.up', { what: name })}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp aria-hidden size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        disabled={isLast}
        aria-label={t('people.form.down', { what: name })}
        onClick={() => onMove(1)}
      >
        <IconArrowDown aria-hidden size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('people.form.removeOne', { what: name })}
        onClick={onRemove}
      >
        <IconTrash aria-hidden size={18} />
      </ActionIcon>
    </div>
  )
}
