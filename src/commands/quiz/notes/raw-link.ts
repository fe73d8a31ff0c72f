/** How a code host shows a file, and where the same file stands as it is. */
interface CodeHost {
  readonly hosts: readonly string[];
  /** Path of the page that shows a file. */
  readonly page: RegExp;
  /** Address of the raw file, made of the groups of `page`. */
  readonly raw: (parts: Readonly<Record<string, string>>, host: string) => string;
}

const CODE_HOSTS: readonly CodeHost[] = [
  {
    hosts: ['github.com', 'www.github.com'],
    page: /^\/(?<owner>[^/]+)\/(?<name>[^/]+)\/(?:blob|raw|edit|blame)\/(?<rest>.+)$/u,
    raw: ({ owner, name, rest }) => `https://raw.githubusercontent.com/${owner}/${name}/${rest}`,
  },
  {
    hosts: ['gist.github.com'],
    page: /^\/(?<rest>[^/]+\/[0-9a-f]+)\/?$/u,
    raw: ({ rest }) => `https://gist.githubusercontent.com/${rest}/raw`,
  },
  {
    hosts: ['gitlab.com'],
    page: /^(?<project>\/.+)\/-\/(?:blob|blame|edit)\/(?<rest>.+)$/u,
    raw: ({ project, rest }, host) => `https://${host}${project}/-/raw/${rest}`,
  },
  {
    hosts: ['bitbucket.org'],
    page: /^(?<project>\/[^/]+\/[^/]+)\/src\/(?<rest>.+)$/u,
    raw: ({ project, rest }, host) => `https://${host}${project}/raw/${rest}`,
  },
  {
    hosts: ['gitee.com', 'gitcode.com'],
    page: /^(?<project>\/[^/]+\/[^/]+)\/blob\/(?<rest>.+)$/u,
    raw: ({ project, rest }, host) => `https://${host}${project}/raw/${rest}`,
  },
  {
    hosts: ['codeberg.org', 'gitea.com'],
    page: /^(?<project>\/[^/]+\/[^/]+)\/src\/(?<rest>(?:branch|tag|commit)\/.+)$/u,
    raw: ({ project, rest }, host) => `https://${host}${project}/raw/${rest}`,
  },
  {
    hosts: ['git.sr.ht'],
    page: /^(?<project>\/~[^/]+\/[^/]+)\/tree\/(?<reference>[^/]+)\/item\/(?<rest>.+)$/u,
    raw: ({ project, reference, rest }, host) => `https://${host}${project}/blob/${reference}/${rest}`,
  },
];

/** Whether an operand is an address of the web. */
export function isWebAddress(operand: string): boolean {
  return /^https?:\/\//iu.test(operand);
}

/** The address of the raw file behind the page of a code host; any other address as it is. Fragment and query of a page are dropped. */
export function rawLink(url: URL): URL {
  const host = url.hostname.toLowerCase();
  const codeHost = CODE_HOSTS.find(({ hosts }) => hosts.includes(host));
  const parts = codeHost?.page.exec(url.pathname)?.groups;
  return codeHost === undefined || parts === undefined ? url : new URL(codeHost.raw(parts, host));
}
