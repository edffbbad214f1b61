import styles from './import.module.css'

type Props = { readonly value: number; readonly label: string; readonly tone?: 'done' | 'warning' | 'late' | undefined }

/** A figure that is read from across the room, with the word for it. */
export function Figure({ value, label, tone }: Props) {
  return (
    <span className={styles.figure} data-tone={tone}>
      <strong className="digits">{value}</strong> {label}
    </span>
  )
}
