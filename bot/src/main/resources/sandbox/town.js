// Talks to the sandbox: asks, acts, and hears what changed.
async function answer(response) {
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.error ?? response.statusText);
  }
  return body;
}

export async function ask(path) {
  return answer(await fetch(`/sim/${path}`));
}

export async function act(path, given = {}) {
  return answer(await fetch(`/sim/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  }));
}

// Calls back with every change; after a gap it says so, because anything may have changed meanwhile.
export function listen(onEvent, onGap, onLost) {
  const source = new EventSource('/sim/events');
  source.addEventListener('open', onGap);
  source.addEventListener('error', onLost);
  source.addEventListener('message', (message) => onEvent(JSON.parse(message.data)));
}
