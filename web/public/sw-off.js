// Sent in the place of sw.js where the operator has turned keeping off: it removes what was kept, and then itself.
const prefix = 'oppna-blekinge'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
self.addEventListener('message', ({ ports: [port] }) => port?.postMessage({ isOn: false, isComplete: false, bytes: 0 }))

async function leave() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)))
  await self.registration.unregister()
}
