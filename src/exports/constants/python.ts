import { commentOf, infoExpressions, fetchAgainNotice, stringLiteral, constantCase } from './constant.ts'
import type { Constant, TargetLanguage } from './constant.ts'

/** An `IntEnum` with properties, for Python 3.8 or newer. */
export const python: TargetLanguage = {
  name: 'Python',
  file: ({ snake }) => `${snake}.py`,
  about: 'an IntEnum, for 3.8 or newer',
  write: ({ names, title, version, updated, words, constants }) => `# ${title}
# ${fetchAgainNotice}
"""Every status code by name; a name never changes."""

from enum import Enum, IntEnum
from typing import Dict, NamedTuple, Optional

VERSION = ${stringLiteral(version)}
UPDATED = ${stringLiteral(updated)}

${words
  .map(({ type, doc, values }) => {
    const members = values.map((value) => `    ${constantCase(value)} = ${stringLiteral(value)}`)
    return `\nclass ${type}(str, Enum):\n    """${doc}"""\n\n${members.join('\n')}\n`
  })
  .join('\n')}

class Info(NamedTuple):
    """What is known about a code at run time."""

    message: str
    kind: Kind
    category: str
    actor: str
    retry: Retry
    repeat: Repeat
    url: str


class ${names.type}(IntEnum):
    """The number of a status code."""

${constants.map((constant) => `    ${constant.name} = ${String(constant.code)}  # ${commentOf(constant)}`).join('\n')}

    @property
    def info(self) -> Info:
        """Its message as documented, its classes and its page."""
        return _INFO[self]

    @classmethod
    def find(cls, value: object) -> "Optional[${names.type}]":
        """The code that a value of a response is, or None."""
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        return cls._value2member_map_.get(value)  # type: ignore[return-value]


_INFO: Dict[${names.type}, Info] = {
${constants.map((constant) => entry(names.type, constant)).join('\n')}
}
`,
}

function entry(type: string, constant: Constant): string {
  const info = infoExpressions(constant, constantCase)
  return `    ${type}.${constant.name}: Info(${info.join(', ')}),`
}
