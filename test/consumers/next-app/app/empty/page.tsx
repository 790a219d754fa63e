export default function Page() {
  return <h1>Nothing of Ankr</h1>
}
