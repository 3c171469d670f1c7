/** Pages are rendered side by side in the dev server: each one's tree goes with its own run. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { currentTree, findTreeBy, rootTree, type Tree } from './tree.ts';

const runs = new AsyncLocalStorage<Tree>();
findTreeBy(() => runs.getStore() ?? rootTree);

/**
 * Renders a page for a tree: `currentTree()` says it to whatever runs until the page is whole. The
 * body is read here, because what is printed late would else run outside.
 */
export function renderWithin(tree: Tree, render: () => Promise<Response>): Promise<Response> {
  if (tree === currentTree()) return render();
  return runs.run(tree, async () => {
    const response = await render();
    const body = response.body === null ? null : await response.arrayBuffer();
    return new Response(body, response);
  });
}
