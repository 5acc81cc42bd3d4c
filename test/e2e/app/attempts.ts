/** Ways out of a page, each tried as a script would that somebody had smuggled in. Run inside the page. */
import type { Page } from 'playwright-core';

/** Where the attempts go: servers of the test on this machine. */
export interface Targets {
  readonly web: string;
  readonly stun: string;
}

/** What a page did with text that would be code. */
export interface CodeAttempts {
  readonly inlineScript: boolean;
  readonly markup: boolean;
  /** Without any script in it. */
  readonly plainMarkup: boolean;
  readonly evaluated: boolean;
  readonly constructed: boolean;
  readonly scriptAddress: boolean;
}

/** Tries to run text as code, later than the browser's own leave for whoever steers it. */
export const tryCode = (page: Page): Promise<CodeAttempts> =>
  page.evaluate(async () => {
    const seen = globalThis as unknown as Record<string, unknown>;
    const attempt = (work: () => unknown): void => {
      try {
        work();
      } catch {
        // Refused: what it would have set stays unset.
      }
    };
    await new Promise((done) => setTimeout(done));
    attempt(() => {
      const script = document.createElement('script');
      script.append('globalThis.inlineScript = true');
      document.body.append(script);
    });
    attempt(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="markup = true">'));
    attempt(() => document.body.insertAdjacentHTML('beforeend', '<b class="smuggled"></b>'));
    attempt(() => (0, eval)('globalThis.evaluated = true'));
    attempt(() => new Function('globalThis.constructed = true')());
    attempt(() => {
      const link = document.createElement('a');
      link.href = 'javascript:globalThis.scriptAddress=true';
      document.body.append(link);
      link.click();
    });
    await new Promise((done) => setTimeout(done, 300));
    const ran = (name: string): boolean => seen[name] === true;
    return {
      inlineScript: ran('inlineScript'),
      markup: ran('markup'),
      plainMarkup: document.querySelector('.smuggled') !== null,
      evaluated: ran('evaluated'),
      constructed: ran('constructed'),
      scriptAddress: ran('scriptAddress'),
    };
  });

/** What a script does itself; refused in silence, as the servers would know of it otherwise. */
const tryCalls = (page: Page, targets: Targets): Promise<void> =>
  page.evaluate(({ web, stun }) => {
    const ways: readonly (() => unknown)[] = [
      () => fetch(`${web}/fetch`, { mode: 'no-cors' }),
      () => fetch(`${web}/fetch-keepalive`, { mode: 'no-cors', method: 'post', keepalive: true }),
      () => navigator.sendBeacon(`${web}/beacon`, 'x'),
      () => new WebSocket(`${web.replace('http', 'ws')}/socket`),
      () => new EventSource(`${web}/events`),
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', `${web}/request`);
        request.send();
      },
      () => import(/* @vite-ignore */ `${web}/module.js`),
      () => new Worker(`${web}/worker.js`),
      async () => {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
      },
    ];
    for (const way of ways) {
      try {
        void Promise.resolve(way()).catch(() => undefined);
      } catch {
        // Refused.
      }
    }
  }, targets);

/** What an element in the page would fetch by itself. */
const tryElements = (page: Page, web: string): Promise<void> =>
  page.evaluate(
    ([tags, address]) => {
      for (const [tag, attributes] of tags) {
        const element = document.createElement(tag);
        try {
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.body.append(element);
        } catch {
          // An address of a script is refused before it is in the page.
        }
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background-image: url(${address}/style) }`);
      document.adoptedStyleSheets.push(sheet);
      for (const form of document.querySelectorAll('form')) form.submit();
    },
    [
      [
        ['img', { src: `${web}/img` }],
        ['script', { src: `${web}/script.js` }],
        ['link', { rel: 'stylesheet', href: `${web}/sheet.css` }],
        ['link', { rel: 'prefetch', href: `${web}/prefetch` }],
        ['link', { rel: 'preload', as: 'image', href: `${web}/preload` }],
        ['link', { rel: 'preconnect', href: web }],
        ['link', { rel: 'icon', href: `${web}/icon` }],
        ['iframe', { src: `${web}/frame` }],
        ['object', { data: `${web}/object` }],
        ['embed', { src: `${web}/embed` }],
        ['video', { src: `${web}/video` }],
        ['iframe', { name: 'aside' }],
        ['form', { action: `${web}/form`, method: 'post', target: 'aside' }],
      ] as readonly (readonly [string, Readonly<Record<string, string>>])[],
      web,
    ] as const,
  );

/** Tries every way out, and waits for what is slow. */
export const tryWaysOut = async (page: Page, { web, stun }: Targets): Promise<void> => {
  await tryCalls(page, { web, stun });
  await tryElements(page, web);
  await page.waitForTimeout(2_000);
};
