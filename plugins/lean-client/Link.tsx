import isInternalUrl from '@docusaurus/isInternalUrl';
import type {Props} from '@docusaurus/Link';
import {matchPath, useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {MouseEvent, ReactNode} from 'react';

/**
 * Instead of the link of Docusaurus (index.ts), and with its HTML: does not ask where it is in the window, which led to
 * fetching what is not wanted, and does not hear of each new location. So parts of a page that stay, such as the site
 * map, are not rendered with every page. The build renders the one of Docusaurus, which looks for links that are broken;
 * what makes a page load when a reader points at its link is src/clientModules/loadOnIntent.ts.
 */
export default function Link({isNavLink, ...props}: Props): ReactNode {
  return isNavLink ? <LinkInBar {...props} /> : <PlainLink {...props} />;
}

/** Shows whether the reader is on the page it leads to, or on one below. */
function LinkInBar({isActive, activeClassName, className, ...props}: Props): ReactNode {
  const location = useLocation();
  const match = matchPath(location.pathname, {path: useBaseUrl(props.to)});
  return (isActive ? isActive(match, location) : match) ? (
    <PlainLink {...props} className={`${className} ${activeClassName}`} aria-current="page" />
  ) : (
    <PlainLink {...props} className={className} />
  );
}

function PlainLink({to, href = to, autoAddBaseUrl = true, onClick, ...props}: Props): ReactNode {
  const history = useHistory();
  const {siteConfig} = useDocusaurusContext();
  const isInternal = isInternalUrl(href);
  const path = href?.replace('pathname://', '');
  const based = useBaseUrl(path ?? '');
  const full = autoAddBaseUrl && path?.startsWith('/') ? based : path;
  const address = full && isInternal ? applyTrailingSlash(full, siteConfig) : full;

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const {button, metaKey, altKey, ctrlKey, shiftKey} = event;
    const isModified = metaKey || altKey || ctrlKey || shiftKey;
    const isElsewhere = !isInternal || (props.target && props.target !== '_self');
    if (!address || address.startsWith('#') || isElsewhere) return;
    if (event.defaultPrevented || button !== 0 || isModified) return;
    event.preventDefault();
    if (address === history.createHref(history.location)) history.replace(address);
    else history.push(address);
  }

  return (
    <a
      href={address}
      {...(href && !isInternal && {target: '_blank', rel: 'noopener noreferrer'})}
      {...props}
      data-noBrokenLinkCheck={undefined}
      // What has no address is no link, and is not to be taken for something to press.
      onClick={address ? follow : undefined}
    />
  );
}
