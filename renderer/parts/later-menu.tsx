import { Menu } from '@mantine/core'
import type { MenuProps } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { useAfterFirst } from './use-after-first.ts'

type Props = Pick<MenuProps, 'position' | 'withInitialFocusPlaceholder'> & {
  /** The button that opens it. */
  readonly target: ReactElement
  /** Its items, as `Menu.Item`. */
  readonly children: ReactNode
}

/** A menu whose button alone is in the first picture: a menu measures itself, and all of the page would be drawn twice for it. */
export function LaterMenu({ target, children, ...menu }: Props) {
  if (!useAfterFirst()) return target
  return (
    <Menu {...menu}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
