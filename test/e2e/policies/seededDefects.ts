/** What a library may do wrong on a server. */
export const seededDefects = `<p data-planted style="color: rgb(1 2 3)">Planted</p>
<script>window.planted = true</script>
<style>[data-planted] { background-color: rgb(4 5 6) }</style>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="">`
