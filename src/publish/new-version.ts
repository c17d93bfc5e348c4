// Loaded only when a new version of the site is ready. It is built by offline.ts.

// A module runs once for a page, however often it is asked for.
navigator.serviceWorker.ready.then(tell);

/**
 * Says at the top of the window that a new version is ready. Nothing is loaded anew before the reader
 * asks for it; then place and inputs stay, as after every reload.
 */
function tell(registration: ServiceWorkerRegistration): void {
  const line = document.createElement('div');
  line.style.cssText = look;
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  const later = button('Later', () => {
    line.remove();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  line.append(
    words,
    button('Reload', () => takeOver(registration)),
    later,
  );
  (document.querySelector('.masthead') ?? document.body).append(line);
  // A status is read aloud when its words change, not when it comes with them.
  setTimeout(() => {
    words.textContent = 'A new version is ready. Your place and your inputs stay.';
  }, 100);
}

// Here and not in a stylesheet: no page carries it until it is needed.
const look = `position: fixed; z-index: 2; inset: 0 0 auto; padding: var(--s1) var(--s4);
  display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--s1) var(--s3);
  background: var(--paper); color: var(--ink); border-bottom: 1px solid var(--edge);
  font: 400 var(--small) / 1.25rem var(--sans)`;

function button(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}

/** The worker of the new version takes over, then this page loads it; it may have done so for another page. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = (): void => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  if (waiting) waiting.postMessage('take over');
  else reload();
}

export {};
