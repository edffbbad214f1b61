import work from './work.module.css'

/** A share (0 to 1) as a bar; its number stands beside it in words. */
export function Meter({ share }: { readonly share: number }) {
  return (
    <span className={work.meter} aria-hidden>
      <span style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  )
}
