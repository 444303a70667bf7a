/** Registers nothing: there is no Prism in the browser (plugins/lean-client). */
export default function prismIncludeLanguages(): void {
  // Nothing to register.
}
