/**
 * The folder below which the site stands, with a slash at both ends, from however somebody writes it:
 * `course`, `/course` and `/course/` are the same; without one it is `/`.
 *
 * @throws a sentence if it is a whole address, or has a part that an address cannot hold
 */
export function folderOf(written = ''): string {
  const parts = written.split('/').filter((part) => part !== '');
  const wrong = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (wrong === undefined) return parts.length > 0 ? `/${parts.join('/')}/` : '/';
  throw new Error(
    `BASE is “${written}”, but it must be a folder such as /course/: “${wrong}” cannot stand in one.`,
  );
}

/** An address that a lesson writes from the top of the site, `/symbols/`, below the folder that the site stands in. */
export function below(folder: string, address: string): string {
  return /^\/(?!\/)/.test(address) ? folder + address.slice(1) : address;
}
