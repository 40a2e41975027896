// The only Trusted Types policy, and the only place that hands text to a script loader or an HTML
// parser. Anything that renders markup into the page stays out: the app has no such place.

interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    /** Missing outside Chromium; TypeScript's own library does not list it. */
    readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

// The build puts every script into one folder, beside this one.
const scriptFolder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

const rules: Policy = {
  createHTML: (text) => text,
  createScriptURL: (url) => {
    const full = new URL(url, document.baseURI).href;
    if (!full.startsWith(scriptFolder)) throw new TypeError(`Not a script of this app: ${full}`);
    return full;
  },
};

const policy: Policy = globalThis.window?.trustedTypes?.createPolicy('throughline', rules) ?? rules;

/** For `new Worker`: passes the app's own bundled scripts, throws for any other address. */
export function ownScriptUrl(url: string): string {
  return policy.createScriptURL(url);
}

/** Parses markup into a document that runs no script, loads nothing and is never shown. */
export function parseInert(markup: string, type: DOMParserSupportedType): Document {
  return new DOMParser().parseFromString(policy.createHTML(markup), type);
}
