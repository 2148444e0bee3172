/** What the program takes from the parser of its arguments. */
export { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
