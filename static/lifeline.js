// @ts-check
// Tells the reader when a part of a page does not come, and helps: see plugins/lifeline.ts.
(function () {
  const root = document.documentElement;
  const notice = document.createElement('div');
  const text = document.createElement('p');
  let retry = () => {};
  let isAsked = false;
  let isUnstyled = false;

  /** @param {string} address */
  function reach(address) {
    return fetch(address, {cache: 'reload', signal: AbortSignal.timeout(10_000)}).then(
      (response) => {
        if (response.status >= 500) throw new Error(response.statusText);
        return response;
      },
    );
  }

  /**
   * @param {string} words
   * @param {() => void} tryAgain
   */
  function tell(words, tryAgain) {
    retry = tryAgain;
    text.textContent = words;
    if (notice.isConnected) return;
    notice.replaceChildren(text);
    notice.className = 'lifeline';
    notice.setAttribute('role', 'alert');
    addButton('Try again', () => {
      text.textContent = 'Trying again …';
      retry();
    });
    addButton('Close', close);
    const dialog = document.querySelector('dialog:modal');
    // All that is not in it cannot be reached.
    (dialog ?? document.body).append(notice);
    dialog?.addEventListener('close', stay, {once: true});
  }

  function stay() {
    if (notice.isConnected) document.body.append(notice);
  }

  /**
   * @param {string} label
   * @param {() => void} onClick
   */
  function addButton(label, onClick) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = onClick;
    notice.append(button);
  }

  function close() {
    notice.remove();
  }

  /** Loads the page anew, once, when the server has another one; else says what is the matter. */
  function revive() {
    if (isAsked) return;
    isAsked = true;
    reach(location.href)
      .then(async (response) => {
        const html = await response.text();
        const parts = document.querySelectorAll('script[data-late], link[rel=stylesheet]');
        const isNew = [...parts].some(
          (part) => !html.includes(part.getAttribute('src') ?? part.getAttribute('href') ?? ''),
        );
        const [visit] = performance.getEntriesByType('navigation');
        const isReload = visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
        if (!response.ok || !isNew || isReload) throw new Error();
        location.reload();
      })
      .catch(complain);
  }

  function complain() {
    if (isAlive() && !isUnstyled) return;
    tell(
      'Parts of this page did not load. All of its text is here, and its links work; search and other controls may not.',
      () => {
        reach(location.href).then(() => {
          location.reload();
        }, complain);
      },
    );
  }

  function isAlive() {
    return root.dataset['hasHydrated'] === 'true';
  }

  /** @param {EventTarget | null} part */
  function lose(part) {
    // One that has a type is of another page, which is loaded ahead; src/clientModules/lostPages.ts sees to that.
    if (part instanceof HTMLLinkElement && part.rel === 'stylesheet' && !part.type)
      isUnstyled = true;
    else if (!(part instanceof HTMLScriptElement) || isAlive()) return;
    revive();
  }

  // What hangs is no error.
  function hurry() {
    setTimeout(() => {
      if (!isAlive()) revive();
    }, 20_000);
  }

  window.lifeline = {
    reach,
    tell,
    settle() {
      if (!isUnstyled) close();
    },
  };
  const {lost = []} = window;
  window.lost = {push: lose};
  if (Array.isArray(lost)) lost.forEach(lose);
  if (document.querySelector('script[data-late][src]')) hurry();
  else addEventListener('first-sign', hurry);
})();
