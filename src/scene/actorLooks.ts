// How the people and systems around a persona look, on screen and in every export.
import type { ActorKind } from '../document/sheetVocabulary';
import type { IconName } from '../ui/icons';

export const actorIcons: Record<ActorKind, IconName> = {
  persona: 'user',
  person: 'user',
  group: 'users',
  employee: 'user-cog',
  organisation: 'building-2',
  partner: 'handshake',
  system: 'server-cog',
};

export const actorNames: Record<ActorKind, string> = {
  persona: 'Persona',
  person: 'Person',
  group: 'Group',
  employee: 'Employee',
  organisation: 'Organisation',
  partner: 'Partner',
  system: 'System',
};
