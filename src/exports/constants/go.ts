import { commentOf, fetchAgainNotice, oneLine, pascalCase, stringLiteral } from './constant.ts'
import type { Constant, TargetLanguage } from './constant.ts'

/** Typed constants and a table, for any version of Go with modules. */
export const go: TargetLanguage = {
  name: 'Go',
  file: ({ flat }) => `${flat}.go`,
  about: 'typed constants with a table',
  write: ({ names, title, version, updated, words, constants }) => `// Code generated from the reference. DO NOT EDIT.
// ${oneLine(title)}
// ${fetchAgainNotice}

// Package ${names.flat} has every status code by name; a name never changes.
package ${names.flat}

import "strconv"

const (
	Version = ${stringLiteral(version)}
	Updated = ${stringLiteral(updated)}
)

// Code is the number of a status code.
type Code int

const (
${constants.map((constant) => `	// ${commentOf(constant)}\n	${pascalCase(constant.name)} Code = ${String(constant.code)}`).join('\n')}
)
${words
  .map(({ type, doc, values }) => {
    const width = Math.max(...values.map((value) => word(value).length))
    const lines = values.map((value) => `	${type}${word(value).padEnd(width)} ${type} = ${stringLiteral(value)}`)
    return `\n// ${type}: ${doc}\ntype ${type} string\n\nconst (\n${lines.join('\n')}\n)\n`
  })
  .join('')}
// Info is what is known about a code at run time. Message is as documented.
type Info struct {
	// Name is the one that the code has in every language, such as WRONG_VALUE.
	Name     string
	Message  string
	Kind     Kind
	Category string
	Actor    string
	Retry    Retry
	Repeat   Repeat
	// URL is the page about the code.
	URL string
}

var infos = map[Code]Info{
${constants.map(entry).join('\n')}
}

// Find returns what is known about a number, and whether it is a status code.
func Find(number int) (Info, bool) {
	info, ok := infos[Code(number)]
	return info, ok
}

// Info returns what is known about the code; it is empty if the number is not a status code.
func (c Code) Info() Info {
	return infos[c]
}

// String returns the name of the code, or its number if it is not a status code.
func (c Code) String() string {
	if info, ok := infos[c]; ok {
		return info.Name
	}
	return strconv.Itoa(int(c))
}
`,
}

/** An entry on several lines, because gofmt would align the values of one-line entries. */
function entry({ name, message, kind, category, actor, retry, repeat, url }: Constant): string {
  const classes = [
    `Kind${word(kind)}`,
    stringLiteral(category),
    stringLiteral(actor),
    `Retry${word(retry)}`,
    `Repeat${word(repeat)}`,
  ]
  const lines = [`${stringLiteral(name)}, ${stringLiteral(message)}`, classes.join(', '), stringLiteral(url)]
  return `	${pascalCase(name)}: {\n${lines.map((line) => `		${line},`).join('\n')}\n	},`
}

/** Converts `after-fix` to `AfterFix`. */
function word(value: string): string {
  return pascalCase(value.toUpperCase().replaceAll('-', '_'))
}
