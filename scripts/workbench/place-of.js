// Runs in the page, which has the DOM that the type checker of these scripts does not know: hence JavaScript.

/**
 * The middle of the first stretch of the editor's visible text that reads `wanted`, in CSS pixels; null where there is none.
 *
 * @param {string} wanted
 */
globalThis.placeOf = (wanted) => {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    // The editor may split a line into several nodes, and shows spaces as no-break spaces.
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes
      .map(({ data }) => data)
      .join("")
      .replaceAll("\u00a0", " ");
    const index = text.indexOf(wanted);
    if (index < 0) continue;
    let rest = index + Math.floor(wanted.length / 2);
    for (const node of nodes) {
      if (rest < node.data.length) {
        const range = document.createRange();
        range.setStart(node, rest);
        range.setEnd(node, rest + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      rest -= node.data.length;
    }
  }
  return null;
};
