/** What a tab is known by: `value` is saved, so it never changes; `label` is shown. */
export type Tab = {value: string; label: string};

/** @throws when the list of tabs has no name, or a tab could not be told from the others. */
export function checkTabs(label: unknown, tabs: readonly Partial<Tab>[]): void {
  if (typeof label !== 'string' || !label.trim()) {
    throw new Error('<Tabs> has no name. Write what is chosen: <Tabs label="Your system">.');
  }
  if (tabs.length < 2) {
    throw new Error(`<Tabs label="${label}"> has ${tabs.length} tab. It takes two, or no tabs.`);
  }
  for (const [at, {value, label: name}] of tabs.entries()) {
    if (!value || !name) {
      throw new Error(
        `Tab ${at + 1} of <Tabs label="${label}"> needs both: <TabItem value="linux" label="Linux">.`,
      );
    }
    if (tabs.findIndex((tab) => tab.value === value || tab.label === name) < at) {
      throw new Error(`<Tabs label="${label}"> has two tabs “${name}” (“${value}”).`);
    }
  }
}

/** Where a key leads from a tab, or undefined when it leads nowhere. */
export function tabAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
