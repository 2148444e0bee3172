/** What the program uses of its argument parser. */
export { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
