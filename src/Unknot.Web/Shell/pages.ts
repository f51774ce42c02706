interface Policy {
  createHTML(text: string): string;
}

// What the browser is told to take as a page (Content-Security-Policy: trusted-types) comes from here alone.
const policy = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy("unknot-page", { createHTML: (text) => text });

/** A page of ours that was fetched, to take parts from. It is never shown as a whole, and its scripts do not run. */
export async function pageOf(answer: Response): Promise<Document> {
  const text = await answer.text();
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, "text/html");
}
