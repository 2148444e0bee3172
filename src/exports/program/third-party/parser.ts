/** What the program uses of its argument parser. */
export { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
