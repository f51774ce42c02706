// Sums a report of coverage (Cobertura) by file: how many branches there are, and how many a test takes.
import { readFileSync } from 'node:fs'

const report = readFileSync(process.argv[2], 'utf8')
const files = new Map()
for (const [, name, lines] of report.matchAll(/<class name="[^"]*" filename="([^"]*)"[^>]*>(.*?)<\/class>/gs)) {
  const file = files.get(name) ?? new Map()
  files.set(name, file)
  // A line stands once with its method and once with its class.
  for (const [, number, hits, rest] of lines.matchAll(/<line number="(\d+)" hits="(\d+)"([^>]*)>/g)) {
    const [, taken, all] = rest.match(/condition-coverage="[^(]*\((\d+)\/(\d+)\)"/) ?? [0, 0, 0]
    file.set(number, { hits: Number(hits), taken: Number(taken), all: Number(all) })
  }
}

const sums = [...files].map(([name, lines]) => {
  const sum = { name: name.replace(/^.*Unknot\.Core\//, ''), lines: 0, hit: 0, all: 0, taken: 0, missed: [] }
  for (const [number, line] of lines) {
    sum.lines++
    sum.hit += line.hits > 0 ? 1 : 0
    sum.all += line.all
    sum.taken += line.taken
    if (line.taken < line.all || line.hits === 0) sum.missed.push(number)
  }
  return sum
})
const total = (what) => sums.reduce((sum, file) => sum + file[what], 0)
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`

console.log(`branches ${share(total('taken'), total('all'))}, lines ${share(total('hit'), total('lines'))}, ${sums.length} files`)
for (const file of sums.sort((a, b) => b.all - b.taken - (a.all - a.taken)).slice(0, 40)) {
  if (file.all > file.taken) console.log(`${String(file.all - file.taken).padStart(4)} of ${String(file.all).padEnd(4)} ${file.name}: ${file.missed.slice(0, 12).join(', ')}`)
}
