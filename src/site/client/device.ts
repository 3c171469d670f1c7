/**
 * Small records on this device, and nowhere else. Two archives under one host have their own: names
 * carry the base path.
 */
import { basePath } from './base-path.ts';

/** What was written under a name, or null: nothing was, it is broken, or the browser forbids it. */
export function readDevice(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether it is kept now: not where a browser forbids it or has no room. */
export function writeDevice(name: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Whether anything can be kept here at all. */
export function canKeep(): boolean {
  const isWritten = writeDevice('trial', true) && readDevice('trial') === true;
  return writeDevice('trial', null) && isWritten;
}

/** The name of a record in the browser's storage. */
export function keyOf(name: string): string {
  return `banmian ${basePath} ${name}`;
}
