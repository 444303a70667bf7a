/** Registers nothing: there is no Prism in the browser (plugins/lean-client.ts). */
export default function prismIncludeLanguages(): void {
  // Nothing to register.
}
