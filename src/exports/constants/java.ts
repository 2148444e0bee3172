import { commentOf, infoExpressions, fetchAgainNotice, stringLiteral, constantCase } from './constant.ts'
import type { Constant, TargetLanguage } from './constant.ts'

/** An enum, for Java 17 or newer; in the default package until you move it to your own. */
export const java: TargetLanguage = {
  name: 'Java',
  file: ({ type }) => `${type}.java`,
  about: 'an enum, for 17 or newer',
  // Java limits the initializer of a class to 64 KB.
  maxCodes: 1000,
  write: ({ names, title, version, updated, words, constants }) => `// ${comment(title)}
// ${fetchAgainNotice}

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every status code by name; a name never changes. */
public enum ${names.type} {
${constants.map(member).join(',\n')};

    public static final String VERSION = ${stringLiteral(version)};
    public static final String UPDATED = ${stringLiteral(updated)};
${words
  .map(({ type, doc, values }) => {
    return `\n    /** ${doc} */\n    public enum ${type} {\n        ${values.map(constantCase).join(', ')}\n    }\n`
  })
  .join('')}
    private static final Map<Integer, ${names.type}> BY_NUMBER =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(code -> code.number, Function.identity()));

    /** The number, as a response has it. */
    public final int number;
    /** The message as documented, for people to read. */
    public final String message;
    public final Kind kind;
    public final String category;
    public final String actor;
    public final Retry retry;
    public final Repeat repeat;
    /** The page about the code. */
    public final String url;

    ${names.type}(
            int number, String message, Kind kind, String category, String actor, Retry retry, Repeat repeat, String url) {
        this.number = number;
        this.message = message;
        this.kind = kind;
        this.category = category;
        this.actor = actor;
        this.retry = retry;
        this.repeat = repeat;
        this.url = url;
    }

    /** The code with this number, if there is one. */
    public static Optional<${names.type}> of(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }
}
`,
}

function member(constant: Constant): string {
  const { name, code, retired } = constant
  const values = [String(code), ...infoExpressions(constant, constantCase)]
  const deprecated = retired === undefined ? '' : '    @Deprecated\n'
  return `    /** ${comment(commentOf(constant))} */\n${deprecated}    ${name}(${values.join(', ')})`
}

/** Escapes text for a comment, so that it contains no markup or escapes and cannot end the comment. */
function comment(text: string): string {
  return text.replaceAll(/[&<>@*\\{}]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
