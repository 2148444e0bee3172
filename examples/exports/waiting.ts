// Lists the codes that go away by waiting: node waiting.ts
export interface Reference {
  version: string
  codes: { code: number; message: string; retry: string; url: string }[]
}

const response = await fetch('https://docs.example/codes.json')
const { version, codes } = (await response.json()) as Reference

console.log(`Version ${version}`)
for (const { code, message, url } of codes.filter(
  ({ retry }) => retry === 'backoff',
)) {
  console.log(`${String(code)} ${message} ${url}`)
}
