import type { CommandsMessages } from '../contract/commands.ts';

export const commands: CommandsMessages = {
  room: 'commands',
};
