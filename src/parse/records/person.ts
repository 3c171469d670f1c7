/** A person with a public post or seat, as one article names them. */
import { z } from 'zod';
import { placeSchema } from './basics.ts';

/** In order of weight: the first that applies says best what the person did. */
export const personRoles = [
  'chaired',
  'spoke',
  'inspected',
  'appointed',
  'removed',
  'attended',
  'quoted',
  'mentioned',
] as const;

export const postSchema = z
  .object({
    text: z.string().describe('The post as printed.'),
    full: z.string().describe('Completed with the place and body carried from the post before it.'),
  })
  .describe('A public post or seat.');

export const personSchema = z
  .object({
    name: z.string().describe('The name as printed.'),
    posts: z.array(postSchema).describe('Posts in printed order; empty if the article gives none.'),
    roles: z.array(z.enum(personRoles)).describe('What the person does in the article, by verb.'),
    list: z
      .object({
        label: z.string().describe('The group label or post that opens the list.'),
        position: z.int().min(1).describe('Place in the list, from 1: protocol order.'),
        length: z.int().min(1).describe('How many names the list has.'),
      })
      .nullable()
      .describe('The list in which the name is printed, if it is.'),
    places: z.array(placeSchema).describe('Every place in the paragraphs where the name stands.'),
  })
  .describe('Somebody named with a public post or seat.');

export type PersonRole = (typeof personRoles)[number];
export type Post = z.infer<typeof postSchema>;
export type PersonInArticle = z.infer<typeof personSchema>;
