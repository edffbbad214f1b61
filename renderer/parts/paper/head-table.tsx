/** What stands under the title of a document on paper: a name and a value a line. */
export function HeadTable({ head }: { readonly head: readonly (readonly [string, string])[] }) {
  return (
    <table>
      <tbody>
        {head.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
