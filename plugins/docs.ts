import contentDocs, {type LoadedContent, type PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';

export {validateOptions} from '@docusaurus/plugin-content-docs';

/**
 * The plugin for documents, without the title and description of every document, which it sends to each reader for the
 * theme's cards and for links between versions. No page of ours has these, and every page would weigh more with every
 * page there is.
 *
 * @throws when a route has not the part that is left out: Docusaurus has changed then.
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
        },
      });
    },
  };
}

function withoutDescriptions(route: RouteConfig): RouteConfig {
  const {props, routes} = route;
  const version = props?.version;
  if (typeof version === 'object' && version !== null && 'docs' in version) {
    return {...route, props: {...props, version: {...version, docs: {}}}};
  }
  if (!routes?.length) throw new Error(`The route ${route.path} has no documents of a version.`);
  return {...route, routes: routes.map(withoutDescriptions)};
}
