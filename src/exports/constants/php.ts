import { commentOf, fetchAgainNotice, constantCase } from './constant.ts'
import type { Constant, TargetLanguage } from './constant.ts'

/** A backed enum with methods, for PHP 8.1 or newer. */
export const php: TargetLanguage = {
  name: 'PHP',
  file: ({ type }) => `${type}.php`,
  about: 'a backed enum, for 8.1 or newer',
  write: ({ names, title, version, updated, words, constants }) => `<?php

/*
 * ${comment(title)}
 * ${fetchAgainNotice}
 */

declare(strict_types=1);

namespace StatusCodes;
${words
  .map(({ type, doc, values }) => {
    const cases = values.map((value) => `    case ${constantCase(value)} = ${phpString(value)};`)
    return `\n/** ${doc} */\nenum ${type}: string\n{\n${cases.join('\n')}\n}\n`
  })
  .join('')}
/** Every status code by name; a name never changes. \`${names.type}::tryFrom(...)\` is null for a number that is not a status code. */
enum ${names.type}: int
{
    public const VERSION = ${phpString(version)};
    public const UPDATED = ${phpString(updated)};

${constants
  .map((constant) => {
    const deprecated = constant.retired === undefined ? '' : '@deprecated '
    return `    /** ${deprecated}${comment(commentOf(constant))} */\n    case ${constant.name} = ${String(constant.code)};`
  })
  .join('\n')}

    /** Message, kind, category, actor, retry, repeat, page */
    private const INFO = [
${constants.map(entry).join('\n')}
    ];

    /** The message as documented, for people to read. */
    public function message(): string
    {
        return self::INFO[$this->value][0];
    }

    public function kind(): Kind
    {
        return Kind::from(self::INFO[$this->value][1]);
    }

    public function category(): string
    {
        return self::INFO[$this->value][2];
    }

    public function actor(): string
    {
        return self::INFO[$this->value][3];
    }

    public function retry(): Retry
    {
        return Retry::from(self::INFO[$this->value][4]);
    }

    public function repeat(): Repeat
    {
        return Repeat::from(self::INFO[$this->value][5]);
    }

    /** The page about the code. */
    public function url(): string
    {
        return self::INFO[$this->value][6];
    }
}
`,
}

function entry({ code, message, kind, category, actor, retry, repeat, url }: Constant): string {
  return `        ${String(code)} => [${[message, kind, category, actor, retry, repeat, url].map(phpString).join(', ')}],`
}

/** A string literal in single quotes. Only the backslash and the quote are special there. */
function phpString(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}

/** Escapes text so that it can end neither its comment nor the program. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll('?>', '? >')
}
