import contentDocs, {type LoadedContent, type PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';

export {validateOptions} from '@docusaurus/plugin-content-docs';

/**
 * The plugin for documents, without the lists of all documents, once with addresses and once with titles and
 * descriptions, which it sends to each reader for links to documents and to versions in the bar and for the theme's
 * cards. No page of ours has these, and every page would weigh more with every page there is.
 *
 * @throws when such a list is not where it was: Docusaurus has changed then.
 */
export default async function docs(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const plugin = await contentDocs(context, options);
  return {
    ...plugin,
    async contentLoaded({actions, ...rest}) {
      await plugin.contentLoaded?.({
        ...rest,
        actions: {
          ...actions,
          addRoute(route) {
            actions.addRoute(withoutDescriptions(route));
          },
          setGlobalData(data) {
            actions.setGlobalData(withoutAddresses(data));
          },
        },
      });
    },
  };
}

function withoutDescriptions(route: RouteConfig): RouteConfig {
  const {props, routes} = route;
  const version = props?.version;
  if (typeof version === 'object' && version !== null && 'docs' in version) {
    const lean: unknown = JSON.parse(JSON.stringify({...version, docs: {}}, withoutIds));
    return {...route, props: {...props, version: lean}};
  }
  if (!routes?.length) throw new Error(`The route ${route.path} has no documents of a version.`);
  return {...route, routes: routes.map(withoutDescriptions)};
}

/** Which document an entry of the sidebar is would matter to the cards; that it is one, to the breadcrumbs. */
function withoutIds(key: string, value: unknown): unknown {
  if (key === 'docId') return '_';
  return key === 'unlisted' && value === false ? undefined : value;
}

function withoutAddresses(data: unknown): object {
  if (typeof data === 'object' && data !== null && 'versions' in data) {
    const {versions} = data;
    if (Array.isArray(versions)) return {...data, versions: versions.map(withoutDocs)};
  }
  throw new Error('The global data of the documents has no versions.');
}

function withoutDocs(version: unknown): object {
  if (typeof version !== 'object' || version === null || !('docs' in version)) {
    throw new Error('A version in the global data has no documents.');
  }
  return {...version, docs: []};
}
